import type { Finding } from '../../../shared/protocol/review.ts';
import { BulbIcon } from '../../marks/BulbIcon.tsx';
import { DiamondIcon } from '../../marks/DiamondIcon.tsx';
import { MomentMark } from '../../marks/MomentMark.tsx';
import { NeedMark } from '../../marks/NeedMark.tsx';
import { PainMark } from '../../marks/PainMark.tsx';
import { ScalesIcon } from '../../marks/ScalesIcon.tsx';
import { say } from '../../words/say.ts';
import { KIND_WORDS } from './facetWords.ts';

/** The mark of a finding, which says of what kind it is. */
export function KindMark({
  finding: { kind, severity, needs, level, moment },
}: {
  readonly finding: Finding;
}) {
  const title = say(KIND_WORDS[kind]);
  switch (kind) {
    case 'pain':
      return <PainMark severity={severity ?? 0} size={14} title={title} />;
    case 'need':
      return <NeedMark need={needs[0]?.id ?? ''} level={level ?? 0} size={16} title={title} />;
    case 'moment':
      return moment === null ? <DiamondIcon /> : <MomentMark state={moment.state} title={title} />;
    case 'opportunity':
      return <BulbIcon title={title} />;
    case 'gap':
      return <ScalesIcon title={title} />;
  }
}
