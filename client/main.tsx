import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@fontsource-variable/inter';
import './ui/tokens.css';
import './ui/base.css';
import './marks/marks.css';
import { must } from '../shared/journey/must.ts';
import { App } from './app/App.tsx';
import { askAhead } from './app/askAhead.ts';
import { wantedLanguage } from './app/language.ts';
import { preloadPage } from './app/pages.ts';
import { applySavedTheme } from './app/theme.ts';
import { loadLanguage } from './words/language.ts';

applySavedTheme();
const firstQuestions = askAhead(location.pathname);
preloadPage(location.pathname);
const root = createRoot(must(document.getElementById('root'), 'root element'));
const draw = (): void =>
  root.render(
    <StrictMode>
      <App firstQuestions={firstQuestions} />
    </StrictMode>,
  );
const language = wantedLanguage();
// English is there already; and it is better than nothing while another language cannot be fetched.
if (language === 'en') draw();
else loadLanguage(language).then(draw, draw);
