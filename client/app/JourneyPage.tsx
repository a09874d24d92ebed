import { useEffect, useState } from 'react';
import type { OpeningAnswer } from '../../shared/protocol/journeys.ts';
import { ApiError, sentenceOf } from '../api/apiError.ts';
import { Button } from '../ui/Button.tsx';
import { JourneyRoom } from './journey/JourneyRoom.tsx';
import { MessagePage } from './MessagePage.tsx';
import { QuietPage } from './QuietPage.tsx';
import { useFirstQuestions } from './useFirstQuestions.ts';
import { say } from '../words/say.ts';

/** One journey, if this person may open it. */
export function JourneyPage({ id }: { readonly id: string }) {
  const { openJourney } = useFirstQuestions();
  const [opening, setOpening] = useState<OpeningAnswer | null>(null);
  const [problem, setProblem] = useState<unknown>(null);

  useEffect(() => {
    let isCurrent = true;
    openJourney(id).then(
      (found) => {
        if (isCurrent) setOpening(found);
      },
      (error: unknown) => {
        if (isCurrent) setProblem(error);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [id, openJourney]);

  if (opening !== null) return <JourneyRoom id={id} opening={opening} />;
  if (problem === null) return <QuietPage />;
  if (problem instanceof ApiError && problem.code === 'not-found')
    return (
      <MessagePage title={say('This journey does not exist, or it was not shared with you')}>
        {say('Ask whoever sent you here for a share link.')}
      </MessagePage>
    );
  return (
    <MessagePage
      title={say('This journey cannot be opened now')}
      action={
        <Button kind="primary" onClick={() => location.reload()}>
          {say('Try again')}
        </Button>
      }
    >
      {sentenceOf(problem)}
    </MessagePage>
  );
}
