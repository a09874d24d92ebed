import { useEffect, useMemo, useRef, useState } from 'react';
import { useSession } from '../model/useSession.ts';
import { OutlineDocument } from './document/OutlineDocument.tsx';
import { FocusKeeper } from './FocusKeeper.tsx';
import { keepFieldInSight } from './keepFieldInSight.ts';
import { listenToKeys } from './listenToKeys.ts';
import { listenToPresses } from './listenToPresses.ts';
import type { OutlineLayout } from './nextItem.ts';
import { Outline as OutlineModel } from './outline.ts';
import styles from './Outline.module.css';
import { OutlineBar } from './OutlineBar.tsx';
import { OutlineContext, type OutlineParts } from './outlineContext.ts';
import { StagePager } from './StagePager.tsx';
import { OutlineTable } from './table/OutlineTable.tsx';
import { useIsNarrow } from './useIsNarrow.ts';

export interface OutlineProps {
  /** How a person wants it on a wide screen; a narrow one shows one stage at a time. */
  readonly layout: Exclude<OutlineLayout, 'stage'>;
  readonly onLayoutChange: (layout: Exclude<OutlineLayout, 'stage'>) => void;
  readonly parts: OutlineParts;
}

/** The journey as a table or as a document: all that the board can do, for keyboards, screen readers, phones and paper. */
export function Outline({ layout, onLayoutChange, parts }: OutlineProps) {
  const session = useSession();
  const [outline] = useState(() => new OutlineModel(session));
  const root = useRef<HTMLDivElement>(null);
  const isNarrow = useIsNarrow();
  const shown = isNarrow ? 'stage' : layout;
  const context = useMemo(() => ({ outline, parts }), [outline, parts]);
  useEffect(() => {
    const element = root.current;
    if (element === null) return undefined;
    const stops = [
      outline.start(element),
      listenToKeys(outline, element),
      listenToPresses(outline, element),
      keepFieldInSight(element),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [outline]);
  useEffect(() => {
    outline.setLayout(shown);
  }, [outline, shown]);

  return (
    <OutlineContext value={context}>
      <div ref={root} className={styles['outline']} data-outline data-layout={shown}>
        {!isNarrow && <OutlineBar layout={layout} onLayoutChange={onLayoutChange} />}
        {shown === 'table' && <OutlineTable />}
        {shown === 'document' && <OutlineDocument />}
        {shown === 'stage' && <StagePager />}
        <div className={styles['lenses']}>{parts.renderLenses()}</div>
        <FocusKeeper />
      </div>
    </OutlineContext>
  );
}
