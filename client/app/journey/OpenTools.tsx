import { lazy, Suspense, useCallback, useEffect } from 'react';
import { useSession } from '../../model/useSession.ts';
import { useStore } from '../../model/useStore.ts';
import { fetchSoon } from '../../ui/fetchSoon.ts';

const loadFindBar = () => import('../find/FindBar.tsx');
const FindBar = lazy(async () => ({ default: (await loadFindBar()).FindBar }));
const loadPalette = () => import('../palette/Palette.tsx');
const Palette = lazy(async () => ({ default: (await loadPalette()).Palette }));
const loadTakeOut = () => import('../../panels/arranging/TakeOutDialog.tsx');
const TakeOutDialog = lazy(async () => ({ default: (await loadTakeOut()).TakeOutDialog }));
const loadShortcuts = () => import('../shortcuts/ShortcutsDialog.tsx');
const ShortcutsDialog = lazy(async () => ({ default: (await loadShortcuts()).ShortcutsDialog }));
const loadPresentation = () => import('../presentation/Presentation.tsx');
const Presentation = lazy(async () => ({ default: (await loadPresentation()).Presentation }));

/** What a person has laid over the journey: the search, the palette, the shortcuts sheet, the presentation. */
export function OpenTools() {
  const { tool, removal } = useSession().viewing;
  const open = useStore(tool);
  const removed = useStore(removal);
  useEffect(() => fetchSoon(loadFindBar, loadPalette, loadShortcuts, loadTakeOut), []);
  const close = useCallback(() => tool.set(null), [tool]);
  return (
    <Suspense>
      {open === 'find' && <FindBar />}
      {open === 'palette' && <Palette onClose={close} />}
      {open === 'presentation' && <Presentation onClose={close} />}
      {open === 'shortcuts' && <ShortcutsDialog onClose={close} />}
      {removed !== null && <TakeOutDialog key={removed.id} {...removed} />}
    </Suspense>
  );
}
