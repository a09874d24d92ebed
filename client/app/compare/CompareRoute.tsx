import type { ReactNode } from 'react';
import { mayEdit, type Role } from '../../../shared/protocol/role.ts';
import { ApiError } from '../../api/apiError.ts';
import { ComparePage } from '../../compare/ComparePage.tsx';
import type { JourneySession } from '../../model/journeySession.ts';
import { useStore } from '../../model/useStore.ts';
import { say } from '../../words/say.ts';
import { InboxButton } from '../inbox/InboxButton.tsx';
import { PersonMenu } from '../person/PersonMenu.tsx';
import { QuietPage } from '../QuietPage.tsx';
import { GoneJourney, UnopenedJourney } from '../UnopenedJourney.tsx';
import { NoCounterpart } from './NoCounterpart.tsx';
import { useFollowed } from './useFollowed.ts';

/** A journey beside its to-be, or its as-is; both stay up to date. */
export function CompareRoute({ id }: { readonly id: string }) {
  const { session, role, problem } = useFollowed(id);
  if (problem !== null)
    return <UnopenedJourney problem={problem} title={say('The two journeys cannot be compared now')} />;
  if (session === null || role === null) return <QuietPage />;
  return <WithCounterpart session={session} role={role} />;
}

function WithCounterpart({ session, role }: { readonly session: JourneySession; readonly role: Role }) {
  const { counterpart, state } = useStore(session.journey, ({ header }) => header);
  const isRefused = useStore(session.refusal, (refusal) => refusal !== null);
  if (isRefused) return <GoneJourney />;
  if (counterpart === null)
    return <NoCounterpart journey={session.journeyId} state={state} mayMake={mayEdit(role)} isLost={false} />;
  return <Both key={counterpart} here={session} role={role} counterpart={counterpart} />;
}

function Both({
  here,
  role,
  counterpart,
}: {
  readonly here: JourneySession;
  readonly role: Role;
  readonly counterpart: string;
}) {
  const { session, problem } = useFollowed(counterpart);
  const state = useStore(here.journey, ({ header }) => header.state);
  const lost = <NoCounterpart journey={here.journeyId} state={state} mayMake={mayEdit(role)} isLost />;
  if (problem instanceof ApiError && problem.code === 'not-found') return lost;
  if (problem !== null)
    return <UnopenedJourney problem={problem} title={say('The two journeys cannot be compared now')} />;
  if (session === null) return <QuietPage />;
  return <Open here={here} there={session} lost={lost} />;
}

function Open({
  here,
  there,
  lost,
}: {
  readonly here: JourneySession;
  readonly there: JourneySession;
  readonly lost: ReactNode;
}) {
  const one = { id: here.journeyId, snapshot: useStore(here.journey) };
  const other = { id: there.journeyId, snapshot: useStore(there.journey) };
  const isRefused = useStore(there.refusal, (refusal) => refusal !== null);
  if (isRefused) return lost;
  const isHereToBe = one.snapshot.header.state === 'to-be';
  return (
    <ComparePage
      before={isHereToBe ? other : one}
      after={isHereToBe ? one : other}
      personMenu={
        <>
          <InboxButton />
          <PersonMenu />
        </>
      }
    />
  );
}
