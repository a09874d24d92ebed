import { Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { ToastArea } from '../ui/ToastArea.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import {
  CompareRoute,
  HomeRoute,
  JoinPage,
  JourneyPage,
  PersonasPage,
  ReviewRoute,
  SummaryRoute,
} from './pages.ts';
import type { FirstQuestions } from './askAhead.ts';
import { MessagePage } from './MessagePage.tsx';
import { PersonProvider } from './person/PersonProvider.tsx';
import { QuietPage } from './QuietPage.tsx';
import { FirstQuestionsContext } from './useFirstQuestions.ts';
import { say } from '../words/say.ts';

/** Waymark in a browser: what every page has around it, and which page an address means. */
export function App({ firstQuestions }: { readonly firstQuestions: FirstQuestions }) {
  return (
    <FirstQuestionsContext value={firstQuestions}>
      <ErrorBoundary>
        <ToastArea>
          <Suspense fallback={<QuietPage />}>
            <PersonProvider>
              <Switch>
                <Route path="/">
                  <HomeRoute />
                </Route>
                <Route path="/journeys/:id">{({ id }) => <JourneyPage key={id} id={id} />}</Route>
                <Route path="/journeys/:id/compare">{({ id }) => <CompareRoute key={id} id={id} />}</Route>
                <Route path="/journeys/:id/summary">{({ id }) => <SummaryRoute key={id} id={id} />}</Route>
                <Route path="/review">
                  <ReviewRoute />
                </Route>
                <Route path="/personas">
                  <PersonasPage />
                </Route>
                <Route path="/join">
                  <JoinPage />
                </Route>
                <Route>
                  <MessagePage title={say('There is nothing at this address')}>
                    {say('The link may be cut off. Your journeys are all on one page.')}
                  </MessagePage>
                </Route>
              </Switch>
            </PersonProvider>
          </Suspense>
        </ToastArea>
      </ErrorBoundary>
    </FirstQuestionsContext>
  );
}
