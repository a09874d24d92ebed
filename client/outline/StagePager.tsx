import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useRef, type TouchEvent } from 'react';
import { useJourney } from '../model/useSession.ts';
import { useStore } from '../model/useStore.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { say } from '../words/say.ts';
import documentStyles from './document/Document.module.css';
import { StageSection } from './document/StageSection.tsx';
import styles from './StagePager.module.css';
import { MarkPlace } from './MarkPlace.tsx';
import { OutlineTools } from './OutlineBar.tsx';
import { useOutline } from './outlineContext.ts';
import { headingName } from './subjectWords.ts';

/** How far a finger goes sideways, in pixels, before it means the next stage. */
const SWIPE = 64;

/** One stage at a time, for screens as wide as a phone: turned by buttons, by a swipe, or by its name. */
export function StagePager() {
  const outline = useOutline();
  const stages = useJourney((snapshot) => snapshot.stages);
  const shown = useStore(outline.stage);
  const index = Math.max(
    0,
    stages.findIndex(({ id }) => id === shown),
  );
  const stage = stages[index];
  const start = useRef<{ readonly x: number; readonly y: number } | null>(null);
  if (stage === undefined) return null;
  const turn = (step: -1 | 1): void => {
    const next = stages[index + step];
    if (next !== undefined) outline.showStage(next.id);
  };
  const onTouchStart = (event: TouchEvent): void => {
    const finger = event.touches[0];
    const isField = event.target instanceof Element && event.target.closest('textarea, input') !== null;
    start.current =
      finger === undefined || event.touches.length > 1 || isField
        ? null
        : { x: finger.clientX, y: finger.clientY };
  };
  const onTouchEnd = (event: TouchEvent): void => {
    const finger = event.changedTouches[0];
    if (finger === undefined || start.current === null) return;
    const dx = finger.clientX - start.current.x;
    const dy = finger.clientY - start.current.y;
    start.current = null;
    if (Math.abs(dx) >= SWIPE && Math.abs(dx) > 2 * Math.abs(dy)) turn(dx < 0 ? 1 : -1);
  };
  return (
    <>
      <nav className={styles['pager']} aria-label={say('Stages')}>
        <IconButton label={say('Stage before')} disabled={index === 0} onClick={() => turn(-1)}>
          <ChevronLeft aria-hidden />
        </IconButton>
        <select
          className={styles['picker']}
          aria-label={say('Stage')}
          value={stage.id}
          onChange={(event) => outline.showStage(event.currentTarget.value)}
        >
          {stages.map(({ id, name }, position) => (
            <option key={id} value={id}>
              {position + 1}. {headingName(name, 'stage')}
            </option>
          ))}
        </select>
        <IconButton label={say('Next stage')} disabled={index === stages.length - 1} onClick={() => turn(1)}>
          <ChevronRight aria-hidden />
        </IconButton>
        <span className="unseen" aria-live="polite">
          {say('{name}: stage {position} of {total}', {
            name: headingName(stage.name, 'stage'),
            position: index + 1,
            total: stages.length,
          })}
        </span>
      </nav>
      <div className={documentStyles['scroller']} onTouchStart={onTouchStart} onTouchEnd={onTouchEnd}>
        <article className={documentStyles['document']}>
          <StageSection key={stage.id} stage={stage} index={index} count={stages.length} />
          <OutlineTools />
        </article>
      </div>
      <MarkPlace />
    </>
  );
}
