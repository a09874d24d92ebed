import { ApiError, sentenceOf } from '../api/apiError.ts';
import { Button } from '../ui/Button.tsx';
import { say } from '../words/say.ts';
import { MessagePage } from './MessagePage.tsx';

/** Says why a page that only reads a journey cannot open it; `title` is what it wanted, in a sentence. */
export function UnopenedJourney({ problem, title }: { readonly problem: unknown; readonly title: string }) {
  if (problem instanceof ApiError && problem.code === 'not-found') return <GoneJourney />;
  return (
    <MessagePage
      title={title}
      action={
        <Button
          kind="primary"
          onClick={() => {
            location.reload();
          }}
        >
          {say('Try again')}
        </Button>
      }
    >
      {sentenceOf(problem)}
    </MessagePage>
  );
}

/** Says that there is no such journey for this person, whether it exists or not. */
export function GoneJourney() {
  return (
    <MessagePage title={say('This journey does not exist, or it was not shared with you')}>
      {say('Ask whoever sent you here for a share link.')}
    </MessagePage>
  );
}
