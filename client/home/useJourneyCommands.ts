import { useMemo } from 'react';
import type { JourneySummary } from '../../shared/protocol/journeys.ts';
import { sentenceOf } from '../api/apiError.ts';
import { changeJourney, deleteJourney, duplicateJourney, restoreJourney } from '../api/journeys.ts';
import { useToast } from '../ui/useToast.ts';
import type { JourneyList } from './useJourneyList.ts';
import { say } from '../words/say.ts';

/** What can be done to a journey without opening it. */
export interface JourneyCommands {
  rename(journey: JourneySummary, title: string): void;
  duplicate(journey: JourneySummary): void;
  setArchived(journey: JourneySummary, archived: boolean): void;
  remove(journey: JourneySummary): void;
}

/** Does it, shows it at once, and offers to take it back. */
export function useJourneyCommands({ expect, refresh }: JourneyList): JourneyCommands {
  const toast = useToast();
  return useMemo(() => {
    const attempt = (work: () => Promise<unknown>, done?: () => void): void => {
      work()
        .then(() => done?.())
        .catch((error: unknown) => {
          toast({ text: sentenceOf(error), isProblem: true });
        })
        .finally(() => void refresh());
    };
    const showAs = (id: string, change: Partial<JourneySummary>): void => {
      expect((list) => list.map((journey) => (journey.id === id ? { ...journey, ...change } : journey)));
    };
    const setArchived = ({ id, title }: JourneySummary, archived: boolean): void => {
      showAs(id, { archived });
      attempt(
        () => changeJourney(id, { archived }),
        () =>
          toast({
            text: archived
              ? say('Archived “{title}”', { title: nameOf(title) })
              : say('“{title}” is back among your journeys', { title: nameOf(title) }),
            action: {
              label: say('Undo'),
              perform: () => attempt(() => changeJourney(id, { archived: !archived })),
            },
          }),
      );
    };
    return {
      rename: ({ id }, title) => {
        showAs(id, { title });
        attempt(() => changeJourney(id, { title }));
      },
      duplicate: ({ id, title }) => {
        attempt(
          () => duplicateJourney(id),
          () => toast({ text: say('Made a copy of “{title}”', { title: nameOf(title) }) }),
        );
      },
      setArchived,
      remove: ({ id, title }) => {
        expect((list) => list.filter((journey) => journey.id !== id));
        attempt(
          () => deleteJourney(id),
          () =>
            toast({
              text: say('Deleted “{title}”', { title: nameOf(title) }),
              action: { label: say('Undo'), perform: () => attempt(() => restoreJourney(id)) },
            }),
        );
      },
    };
  }, [expect, refresh, toast]);
}

/** What a journey is called where a name must stand. */
export function nameOf(title: string): string {
  return title.trim() === '' ? say('Untitled journey') : title;
}
