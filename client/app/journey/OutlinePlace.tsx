import { Suspense, type ReactElement } from 'react';
import type { Id } from '../../../shared/journey/id.ts';
import { Outline } from '../../outline/Outline.tsx';
import type { OutlineParts } from '../../outline/outlineContext.ts';
import type { MenuState } from '../../ui/Menu.tsx';
import { usePreference } from '../usePreference.ts';
import { comesLater } from '../../ui/comesLater.ts';

const QuickMarkBar = comesLater(async () => (await import('../../panels/QuickMarkBar.tsx')).QuickMarkBar);
const LensBar = comesLater(async () => (await import('../../panels/lenses/LensBar.tsx')).LensBar);
const StageMenu = comesLater(async () => (await import('../../canvas/headers/StageMenu.tsx')).StageMenu);
const LaneMenu = comesLater(async () => (await import('../../canvas/headers/LaneMenu.tsx')).LaneMenu);

const LAYOUTS = ['table', 'document'] as const;

/** The outline, with what it shares with the board and the panels put into it. */
export function OutlinePlace() {
  const [layout, setLayout] = usePreference('waymark:outline', LAYOUTS, 'table');
  return <Outline layout={layout} onLayoutChange={setLayout} parts={PARTS} />;
}

const PARTS: OutlineParts = {
  renderToolbar: (subjects: readonly Id[], menu: MenuState) => (
    <Suspense>
      <QuickMarkBar subjects={subjects} menu={menu} />
    </Suspense>
  ),
  renderLenses: () => (
    <Suspense>
      <LensBar />
    </Suspense>
  ),
  renderHeaderMenu: (of: 'stage' | 'lane', id: Id, state: MenuState, trigger: ReactElement) => (
    <Suspense fallback={trigger}>
      {of === 'stage' ? (
        <StageMenu id={id} state={state} trigger={trigger} />
      ) : (
        <LaneMenu id={id} state={state} trigger={trigger} />
      )}
    </Suspense>
  ),
};
