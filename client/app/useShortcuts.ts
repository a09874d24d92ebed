import { useEffect } from 'react';
import type { Action } from '../actions/action.ts';
import { actions } from '../actions/registry.ts';
import type { JourneySession } from '../model/journeySession.ts';
import { isElsewhere, isInField, isOwnKey } from './shortcuts/isElsewhere.ts';
import { keepTypedAhead } from './shortcuts/keepTypedAhead.ts';
import { isSingleKey, matchesKeys } from './shortcuts/matchesKeys.ts';
import { SINGLE_KEYS, SINGLE_KEYS_KEY } from './shortcuts/singleKeys.ts';
import { swallowStrayLetters } from './shortcuts/swallowStrayLetters.ts';
import { readPreference } from './usePreference.ts';

/** Does actions by their keys, wherever the keyboard is on the page, unless somebody is typing. */
export function useShortcuts(session: JourneySession): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || isOwnKey(event.target, event.key)) return;
      const action = actionFor(session, event);
      if (action === undefined || action.isByBrowser === true) return;
      if (isElsewhere(event.target) && !(action.isHeardInFields === true && isInField(event.target))) return;
      // Even when it can do nothing now: the browser's own zoom or bookmark would surprise.
      event.preventDefault();
      if (action.isEnabled(session)) action.perform(session);
    };
    const stopKeeping = keepTypedAhead(session);
    const stopSwallowing = swallowStrayLetters();
    window.addEventListener('keydown', onKeyDown);
    return () => {
      stopKeeping();
      stopSwallowing();
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [session]);
}

/** The action for a key press; of several, the first that can be done now. */
function actionFor(session: JourneySession, event: KeyboardEvent): Action | undefined {
  const hasSingleKeys = readPreference(SINGLE_KEYS_KEY, SINGLE_KEYS, 'on') === 'on';
  const matching = actions.filter(({ keys = [] }) =>
    keys.some((key) => matchesKeys(event, key) && (hasSingleKeys || !isSingleKey(key))),
  );
  return matching.find((action) => action.isEnabled(session)) ?? matching[0];
}
