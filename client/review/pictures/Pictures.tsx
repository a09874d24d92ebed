import { useState } from 'react';
import type { ReviewAsk } from '../list/reviewAsk.ts';
import type { Behind } from './behind.ts';
import { BehindDialog } from './BehindDialog.tsx';
import { BrokenBars } from './BrokenBars.tsx';
import { GapDumbbells } from './GapDumbbells.tsx';
import { ImpactEffort } from './ImpactEffort.tsx';
import { NeedsHeatmap } from './NeedsHeatmap.tsx';
import { PainMatrix } from './PainMatrix.tsx';
import styles from './Pictures.module.css';
import { StatusAreas } from './StatusAreas.tsx';

/** The findings that are asked for as pictures; each part of one opens what is behind it. */
export function Pictures({ ask, today }: { readonly ask: ReviewAsk; readonly today: string }) {
  const [behind, setBehind] = useState<Behind | null>(null);
  const props = { ask, today, onOpen: setBehind };
  return (
    <div className={styles['pictures']}>
      <NeedsHeatmap {...props} />
      <PainMatrix {...props} />
      <ImpactEffort {...props} />
      <BrokenBars {...props} />
      <GapDumbbells {...props} />
      <StatusAreas {...props} />
      {behind !== null && (
        <BehindDialog
          behind={behind}
          onClose={() => {
            setBehind(null);
          }}
        />
      )}
    </div>
  );
}
