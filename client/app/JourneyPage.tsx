import { useEffect, useState } from 'react';
import type { JourneySummary } from '../../shared/protocol/journeys.ts';
import { ApiError, sentenceOf } from '../api/apiError.ts';
import { getJourney } from '../api/journeys.ts';
import { Button } from '../ui/Button.tsx';
import { JourneyRoom } from './journey/JourneyRoom.tsx';
import { MessagePage } from './MessagePage.tsx';
import { QuietPage } from './QuietPage.tsx';

/** One journey, if this person may open it. */
export function JourneyPage({ id }: { readonly id: string }) {
  const [summary, setSummary] = useState<JourneySummary | null>(null);
  const [problem, setProblem] = useState<unknown>(null);

  useEffect(() => {
    let isCurrent = true;
    getJourney(id).then(
      (found) => {
        if (isCurrent) setSummary(found);
      },
      (error: unknown) => {
        if (isCurrent) setProblem(error);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [id]);

  if (summary !== null) return <JourneyRoom id={id} initialRole={summary.role} />;
  if (problem === null) return <QuietPage />;
  if (problem instanceof ApiError && problem.code === 'not-found')
    return (
      <MessagePage title="This journey does not exist, or it was not shared with you">
        Ask whoever sent you here for a share link.
      </MessagePage>
    );
  return (
    <MessagePage
      title="This journey cannot be opened now"
      action={
        <Button kind="primary" onClick={() => location.reload()}>
          Try again
        </Button>
      }
    >
      {sentenceOf(problem)}
    </MessagePage>
  );
}
