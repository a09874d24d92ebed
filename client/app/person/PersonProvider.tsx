import { startTransition, Suspense, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Person } from '../../../shared/protocol/person.ts';
import { NO_SESSION_EVENT } from '../../api/request.ts';
import { sentenceOf } from '../../api/apiError.ts';
import { savePerson } from '../../api/session.ts';
import { Button } from '../../ui/Button.tsx';
import { MessagePage } from '../MessagePage.tsx';
import { QuietPage } from '../QuietPage.tsx';
import { useFirstQuestions } from '../useFirstQuestions.ts';
import { PersonContext, type CurrentPerson } from './usePerson.ts';
import { say } from '../../words/say.ts';
import { comesLater } from '../../ui/comesLater.ts';

const WelcomeDialog = comesLater(async () => (await import('./WelcomeDialog.tsx')).WelcomeDialog);

type State =
  | { readonly kind: 'asking' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'known'; readonly person: Person }
  | { readonly kind: 'failed'; readonly sentence: string };

/** Finds out who uses this browser, asking them if need be, before any page opens. */
export function PersonProvider({ children }: { readonly children: ReactNode }) {
  const { getPerson } = useFirstQuestions();
  const [state, setState] = useState<State>({ kind: 'asking' });

  useEffect(() => {
    let isCurrent = true;
    const show = (next: State): void => {
      // A transition, so that a page whose code is there already is drawn at once: React makes what comes out of a
      // fallback wait a third of a second.
      if (isCurrent) startTransition(() => setState(next));
    };
    getPerson().then(
      (person) => show(person === null ? { kind: 'unknown' } : { kind: 'known', person }),
      (error: unknown) => show({ kind: 'failed', sentence: sentenceOf(error) }),
    );
    const forget = (): void => show({ kind: 'unknown' });
    window.addEventListener(NO_SESSION_EVENT, forget);
    return () => {
      isCurrent = false;
      window.removeEventListener(NO_SESSION_EVENT, forget);
    };
  }, [getPerson]);

  const person = state.kind === 'known' ? state.person : null;
  const current = useMemo<CurrentPerson | null>(
    () =>
      person && {
        person,
        save: async (changed) => {
          setState({ kind: 'known', person: await savePerson(changed) });
        },
      },
    [person],
  );

  if (current !== null) return <PersonContext value={current}>{children}</PersonContext>;
  if (state.kind === 'failed')
    return (
      <MessagePage
        title={say('Waymark cannot be reached')}
        action={
          <Button kind="primary" onClick={() => location.reload()}>
            {say('Try again')}
          </Button>
        }
      >
        {state.sentence}
      </MessagePage>
    );
  if (state.kind === 'asking') return <QuietPage />;
  return (
    <Suspense fallback={<QuietPage />}>
      <WelcomeDialog
        onSave={async (introduced) => {
          setState({ kind: 'known', person: await savePerson(introduced) });
        }}
      />
    </Suspense>
  );
}
