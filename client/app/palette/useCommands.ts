import { useLocation } from 'wouter';
import { DEFAULT_EXPORT } from '../../../shared/formats/exportOptions.ts';
import type { JourneySnapshot } from '../../../shared/journey/snapshot.ts';
import { ownNeedActions } from '../../actions/ownNeedActions.ts';
import { sentenceOf } from '../../api/apiError.ts';
import { downloadExport } from '../../exporting/downloadExport.ts';
import { formatName, OFFERED } from '../../exporting/exportFormats.ts';
import { actions } from '../../actions/registry.ts';
import type { JourneySession } from '../../model/journeySession.ts';
import { useSession } from '../../model/useSession.ts';
import { useStore } from '../../model/useStore.ts';
import { useToast } from '../../ui/useToast.ts';
import { say } from '../../words/say.ts';
import { words } from '../../words/words.ts';
import { paintJourney } from '../export/paintJourney.ts';
import { GROUP_WORDS } from '../shortcuts/groupWords.ts';
import { applyTheme, THEME_KEY, THEMES, type Theme } from '../theme.ts';
import { usePreference } from '../usePreference.ts';
import type { Command } from './command.ts';

const THEME_WORDS: Readonly<Record<Theme, string>> = {
  system: words('Theme: as the system'),
  light: words('Theme: light'),
  dark: words('Theme: dark'),
};

/** Everything that can be done or gone to now; what cannot be done now is left out. */
export function useCommands(): readonly Command[] {
  const session = useSession();
  const snapshot = useStore(session.journey);
  const [theme, setTheme] = usePreference(THEME_KEY, THEMES, 'system');
  const [, navigate] = useLocation();
  const toast = useToast();
  const paint = () => paintJourney(session, DEFAULT_EXPORT);
  return [
    ...actionCommands(session),
    ...placeCommands(session, snapshot),
    ...THEMES.map((one) => ({
      id: `theme-${one}`,
      label: say(THEME_WORDS[one]),
      kind: say('View'),
      isOn: theme === one,
      perform: () => {
        applyTheme(one);
        setTheme(one);
      },
    })),
    ...OFFERED.map((format) => ({
      id: `export-${format}`,
      label: say('Export: {format}', { format: formatName(format, say) }),
      kind: say('Journey'),
      perform: () => {
        downloadExport(session.journeyId, format, paint).catch((error: unknown) => {
          toast({ text: sentenceOf(error), isProblem: true });
        });
      },
    })),
    { id: 'home', label: say('All journeys'), kind: say('Go'), perform: () => navigate('/') },
  ];
}

function actionCommands(session: JourneySession): Command[] {
  return [...actions, ...ownNeedActions(session)]
    .filter((action) => action.id !== 'palette' && action.isEnabled(session))
    .map((action) => ({
      id: action.id,
      label: say(action.label),
      kind: say(GROUP_WORDS[action.group]),
      keys: action.keys?.[0],
      isOn: action.isOn?.(session),
      perform: () => {
        action.perform(session);
      },
    }));
}

/** Every stage and lane, to look at; and the cards, which are only found by what is typed. */
function placeCommands(session: JourneySession, { stages, lanes, cards }: JourneySnapshot): Command[] {
  const goTo = (id: string): void => {
    session.selection.set([id]);
    session.view.get()?.reveal(id, { isNear: true });
  };
  return [
    ...stages.map(({ id, name }) => ({ id, label: name, kind: say('Stage'), perform: () => goTo(id) })),
    ...lanes.map(({ id, name }) => ({ id, label: name, kind: say('Lane'), perform: () => goTo(id) })),
    ...[...cards.values()].map(({ id, title, kind }) => ({
      id,
      label: title,
      kind: kind === 'note' ? say('Note') : say('Touchpoint'),
      isOnlyFound: true,
      perform: () => goTo(id),
    })),
  ].filter(({ label }) => label.trim() !== '');
}
