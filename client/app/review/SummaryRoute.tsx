import type { JourneySession } from '../../model/journeySession.ts';
import { mayEdit, type Role } from '../../../shared/protocol/role.ts';
import { useStore } from '../../model/useStore.ts';
import { SummaryPage } from '../../review/summary/SummaryPage.tsx';
import { say } from '../../words/say.ts';
import { useFollowed } from '../compare/useFollowed.ts';
import { InboxButton } from '../inbox/InboxButton.tsx';
import { PersonMenu } from '../person/PersonMenu.tsx';
import { QuietPage } from '../QuietPage.tsx';
import { GoneJourney, UnopenedJourney } from '../UnopenedJourney.tsx';
import { ShareSummary } from './ShareSummary.tsx';

/** The summary of a journey, which follows what is done on its map. */
export function SummaryRoute({ id }: { readonly id: string }) {
  const { session, role, problem } = useFollowed(id);
  if (problem !== null)
    return <UnopenedJourney problem={problem} title={say('This journey cannot be opened now')} />;
  if (session === null || role === null) return <QuietPage />;
  return <Open session={session} role={role} />;
}

function Open({ session, role }: { readonly session: JourneySession; readonly role: Role }) {
  const snapshot = useStore(session.journey);
  const isShown = useStore(session.isShown);
  const news = useStore(session.news, ({ findings }) => findings);
  const roundNews = useStore(session.news, ({ rounds }) => rounds);
  const isRefused = useStore(session.refusal, (refusal) => refusal !== null);
  if (isRefused) return <GoneJourney />;
  if (!isShown) return <QuietPage />;
  return (
    <SummaryPage
      id={session.journeyId}
      snapshot={snapshot}
      news={news}
      roundNews={roundNews}
      mayMark={mayEdit(role)}
      share={role === 'owner' && <ShareSummary journey={session.journeyId} />}
      personMenu={
        <>
          <InboxButton />
          <PersonMenu />
        </>
      }
    />
  );
}
