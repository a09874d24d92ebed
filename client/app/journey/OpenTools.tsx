import { Suspense, useCallback, useEffect } from 'react';
import { useSession } from '../../model/useSession.ts';
import { useStore } from '../../model/useStore.ts';
import { fetchSoon } from '../../ui/fetchSoon.ts';
import { comesLater } from '../../ui/comesLater.ts';

const loadFindBar = () => import('../find/FindBar.tsx');
const FindBar = comesLater(async () => (await loadFindBar()).FindBar);
const loadPalette = () => import('../palette/Palette.tsx');
const Palette = comesLater(async () => (await loadPalette()).Palette);
const loadLinkDialog = () => import('../linking/LinkDialog.tsx');
const LinkDialog = comesLater(async () => (await loadLinkDialog()).LinkDialog);
const loadTakeOut = () => import('../../panels/arranging/TakeOutDialog.tsx');
const TakeOutDialog = comesLater(async () => (await loadTakeOut()).TakeOutDialog);
const loadShortcuts = () => import('../shortcuts/ShortcutsDialog.tsx');
const ShortcutsDialog = comesLater(async () => (await loadShortcuts()).ShortcutsDialog);
const loadPresentation = () => import('../presentation/Presentation.tsx');
const Presentation = comesLater(async () => (await loadPresentation()).Presentation);

const loadExport = () => import('../export/JourneyExport.tsx');
const JourneyExport = comesLater(async () => (await loadExport()).JourneyExport);

const loadVoices = () => import('../voices/VoicesDialog.tsx');
const VoicesDialog = comesLater(async () => (await loadVoices()).VoicesDialog);

/** What a person has laid over the journey: the search, the palette, the shortcuts sheet, the presentation, a question. */
export function OpenTools() {
  const { face, viewing } = useSession();
  const { tool, removal, linkFrom } = viewing;
  const open = useStore(tool);
  const removed = useStore(removal);
  const linked = useStore(linkFrom);
  const isOutline = useStore(face) === 'outline';
  useEffect(() => fetchSoon(loadFindBar, loadPalette, loadShortcuts, loadTakeOut, loadLinkDialog), []);
  const close = useCallback(() => tool.set(null), [tool]);
  return (
    <Suspense>
      {open === 'find' && <FindBar />}
      {open === 'export' && <JourneyExport onClose={close} />}
      {open === 'voices' && <VoicesDialog onClose={close} />}
      {open === 'palette' && <Palette onClose={close} />}
      {open === 'presentation' && <Presentation onClose={close} />}
      {open === 'shortcuts' && <ShortcutsDialog onClose={close} />}
      {linked !== null && isOutline && <LinkDialog from={linked} />}
      {removed !== null && <TakeOutDialog key={removed.id} {...removed} />}
    </Suspense>
  );
}
