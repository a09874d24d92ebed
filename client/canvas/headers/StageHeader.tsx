import { memo, Suspense } from 'react';
import type { Id } from '../../../shared/journey/id.ts';
import { LockMark } from '../../marks/LockMark.tsx';
import { MomentMark } from '../../marks/MomentMark.tsx';
import { PainMark } from '../../marks/PainMark.tsx';
import { useIsSelected, useJourney, useMayEdit } from '../../model/useSession.ts';
import { useStore } from '../../model/useStore.ts';
import { classNames } from '../../ui/classNames.ts';
import lensStyles from '../lens/Lens.module.css';
import { HeaderName } from './HeaderName.tsx';
import styles from './Headers.module.css';
import type { HeaderDetail } from './headerDetail.ts';
import { useBoard } from '../useBoard.ts';
import { cardsInStage, worstMark } from '../../../shared/scoring/worstMark.ts';
import { say } from '../../words/say.ts';
import { comesLater } from '../../ui/comesLater.ts';

const HeaderMenu = comesLater(async () => (await import('./HeaderMenu.tsx')).HeaderMenu);

/** The header of one stage: its colour, name, number of cards and the worst that is marked in it. */
export const StageHeader = memo(function StageHeader({
  id,
  x,
  width,
  rank,
  detail,
}: {
  readonly id: Id;
  readonly x: number;
  readonly width: number;
  /** Whether it is a stage with parts, a part, or neither: the two share the height of one. */
  readonly rank: 'whole' | 'part' | 'single';
  readonly detail: HeaderDetail;
}) {
  const board = useBoard();
  const stage = useJourney((snapshot) => snapshot.stages.find((one) => one.id === id) ?? null);
  const isSelected = useIsSelected(id);
  const isAt = useStore(board.place, (place) => place?.kind === 'stage' && place.id === id);
  const reading = useStore(board.lens, (lens) => lens?.readings.get(id) ?? null);
  const finding = useStore(board.lens, (lens) => lens?.wordsOf(id) ?? '');
  if (stage === null) return null;
  const place = { ['--colour' as string]: `var(--c-${stage.colour})` };
  const shared = {
    className: classNames(
      styles['stage'],
      reading !== null && lensStyles['lensed'],
      reading !== null && lensStyles['head'],
    ),
    style: place,
    title: finding === '' ? undefined : finding,
    'data-heat': reading?.step,
    'data-dimmed': reading?.isDimmed || undefined,
    'data-header': id,
    'data-rank': rank,
    'data-at': x,
    'data-length': width,
    'data-selected': isSelected || undefined,
    'data-here': isAt || undefined,
  };
  return (
    <div {...shared} data-detail={detail}>
      <HeaderName
        collection="stages"
        id={id}
        name={stage.name}
        placeholder={rank === 'part' ? say('Part') : say('Stage')}
      />
      {stage.isLocked && detail !== 'tick' && <LockMark />}
      {reading !== null && reading.mark !== '' && detail === 'full' && (
        <b className={lensStyles['figure']}>{reading.mark}</b>
      )}
      {detail === 'full' && <StageFacts id={id} name={stage.name} />}
    </div>
  );
});

function StageFacts({ id, name }: { readonly id: Id; readonly name: string }) {
  const count = useJourney((snapshot) => cardsInStage(snapshot, id));
  const worst = useJourney((snapshot) => worstMark(snapshot, id));
  const mayEdit = useMayEdit();
  return (
    <>
      {worst?.kind === 'moment' && <MomentMark state={worst.state} size={15} />}
      {worst?.kind === 'pain' && <PainMark severity={worst.severity} size={14} />}
      {count > 0 && <span className={styles['count']}>{count}</span>}
      <Suspense>{mayEdit && <HeaderMenu of="stage" id={id} name={name} />}</Suspense>
    </>
  );
}
