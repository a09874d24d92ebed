import { Dialog } from '@base-ui/react/dialog';
import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useJourney, useSession } from '../../model/useSession.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { say } from '../../words/say.ts';
import styles from './Presentation.module.css';
import { countWords, SlidePage } from './SlidePage.tsx';
import { slidesOf } from './slidesOf.ts';
import { TitlePage } from './TitlePage.tsx';
import { useFullScreen } from './useFullScreen.ts';

const FORTH = new Set(['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter']);
const BACK = new Set(['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace']);

/** Walks through the journey stage by stage, filling the screen; what others change meanwhile shows at once. */
export function Presentation({ onClose }: { readonly onClose: () => void }) {
  const session = useSession();
  const snapshot = useJourney((one) => one);
  const slides = useMemo(() => slidesOf(snapshot), [snapshot]);
  const [wanted, setWanted] = useState(0);
  const page = useRef<HTMLDivElement>(null);
  useFullScreen(onClose);
  // A stage may be removed by somebody while one is at it.
  const at = Math.min(wanted, slides.length);
  const slide = slides[at - 1];
  const go = (to: number): void => {
    setWanted(Math.max(0, Math.min(slides.length, to)));
    page.current?.scrollTo(0, 0);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isPress = event.key === ' ' || event.key === 'Enter';
    if (isPress && event.target instanceof Element && event.target.closest('button') !== null) return;
    const to = targetOf(event.key, at, slides.length);
    if (to === null) return;
    event.preventDefault();
    go(to);
  };
  const said =
    slide === undefined
      ? snapshot.header.title
      : [
          say('Stage {n} of {count}: {name}', { n: at, count: slides.length, name: slide.name }),
          ...countWords(slide.counts),
        ].join(', ');
  return (
    <Dialog.Root
      open
      onOpenChange={(isOpen) => {
        if (isOpen) return;
        onClose();
        session.view.get()?.focus();
      }}
    >
      <Dialog.Portal>
        <Dialog.Popup
          className={styles['screen']}
          aria-label={say('Presentation')}
          initialFocus={page}
          finalFocus={false}
          onKeyDown={onKeyDown}
        >
          <p className="unseen" role="status">
            {said}
          </p>
          {/* It scrolls when a stage holds more than the screen. */}
          <div
            ref={page}
            className={styles['page']}
            role="group"
            aria-label={say('Slide')}
            // A long slide scrolls, which the keyboard can do only where it can be.
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            tabIndex={0}
            data-scrolls
          >
            {slide === undefined ? (
              <TitlePage slides={slides} onGo={go} />
            ) : (
              <SlidePage key={slide.stage} slide={slide} />
            )}
          </div>
          <footer className={styles['foot']}>
            <span className={styles['where']}>
              {slide === undefined ? '' : say('{n} of {count}', { n: at, count: slides.length })}
            </span>
            <span className={styles['rail']} aria-hidden>
              {slides.map(({ stage }, index) => (
                <i
                  key={stage}
                  data-done={index < at || undefined}
                  data-here={index === at - 1 || undefined}
                />
              ))}
            </span>
            <IconButton label={say('Stage before')} side="top" disabled={at === 0} onClick={() => go(at - 1)}>
              <ChevronLeft aria-hidden />
            </IconButton>
            <IconButton
              label={say('Next stage')}
              side="top"
              disabled={at === slides.length}
              onClick={() => go(at + 1)}
            >
              <ChevronRight aria-hidden />
            </IconButton>
            <Dialog.Close aria-label={say('End the presentation')} className={styles['close']}>
              <X aria-hidden />
            </Dialog.Close>
          </footer>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** The page that a key leads to, or `null` when it leads nowhere. */
function targetOf(key: string, at: number, last: number): number | null {
  if (FORTH.has(key)) return at + 1;
  if (BACK.has(key)) return at - 1;
  if (key === 'Home') return 0;
  return key === 'End' ? last : null;
}
