import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@fontsource-variable/inter';
import './ui/tokens.css';
import './ui/base.css';
import './marks/marks.css';
import { must } from '../shared/journey/must.ts';
import { App } from './app/App.tsx';
import { askAhead } from './app/askAhead.ts';
import { preloadPage } from './app/pages.ts';
import { applySavedTheme } from './app/theme.ts';

applySavedTheme();
const firstQuestions = askAhead(location.pathname);
preloadPage(location.pathname);
createRoot(must(document.getElementById('root'), 'root element')).render(
  <StrictMode>
    <App firstQuestions={firstQuestions} />
  </StrictMode>,
);
