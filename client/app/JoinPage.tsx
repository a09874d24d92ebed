import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { sentenceOf } from '../api/apiError.ts';
import { joinJourney } from '../api/links.ts';
import { MessagePage } from './MessagePage.tsx';
import { QuietPage } from './QuietPage.tsx';
import { say } from '../words/say.ts';

/** Takes the share link in the address and goes to its journey; the token leaves the address and the history at once. */
export function JoinPage() {
  const [, navigate] = useLocation();
  const [token] = useState(() => location.hash.slice(1));
  const [isToSummary] = useState(() => new URLSearchParams(location.search).get('to') === 'summary');
  const [problem, setProblem] = useState<string | null>(null);

  useEffect(() => {
    if (token === '') return;
    history.replaceState(null, '', '/join');
    joinJourney(token).then(
      ({ id }) => navigate(isToSummary ? `/journeys/${id}/summary` : `/journeys/${id}`, { replace: true }),
      (error: unknown) => setProblem(sentenceOf(error)),
    );
  }, [token, isToSummary, navigate]);

  if (token === '')
    return (
      <MessagePage title={say('This link is not complete')}>
        {say('A part of it is missing. Copy the whole link from the message you got, or ask for a new one.')}
      </MessagePage>
    );
  if (problem !== null) return <MessagePage title={say('This link does not work')}>{problem}</MessagePage>;
  return <QuietPage />;
}
