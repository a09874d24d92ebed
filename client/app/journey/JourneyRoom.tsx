import { needBookOf } from '../../../shared/needs/needBook.ts';
import type { OpeningAnswer } from '../../../shared/protocol/journeys.ts';
import { NeedBookContext } from '../../marks/needBookContext.ts';
import { SessionContext } from '../../model/useSession.ts';
import { useStore } from '../../model/useStore.ts';
import type { JourneySession } from '../../model/journeySession.ts';
import { QuietPage } from '../QuietPage.tsx';
import { JourneyScreen } from './JourneyScreen.tsx';
import { RefusalPage } from './RefusalPage.tsx';
import { useJourneySession } from './useJourneySession.ts';
import { say } from '../../words/say.ts';

/** Keeps a journey open for everything on its page. */
export function JourneyRoom({ id, opening }: { readonly id: string; readonly opening: OpeningAnswer }) {
  const session = useJourneySession(id, opening);
  if (session === null) return <QuietPage />;
  return (
    <SessionContext value={session}>
      <OpenJourney session={session} />
    </SessionContext>
  );
}

function OpenJourney({ session }: { readonly session: JourneySession }) {
  const refusal = useStore(session.refusal);
  const isShown = useStore(session.isShown);
  const book = useStore(session.journey, ({ teamNeeds }) => needBookOf(teamNeeds));
  const isOffline = useStore(session.saveStatus, (status) => status === 'offline');
  if (refusal !== null) return <RefusalPage refusal={refusal} />;
  if (isShown)
    return (
      <NeedBookContext value={book}>
        <JourneyScreen />
      </NeedBookContext>
    );
  return isOffline ? <QuietPage words={say('The server does not answer. Trying again…')} /> : <QuietPage />;
}
