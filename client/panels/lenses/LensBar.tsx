import { useState } from 'react';
import { LENS_KINDS, lensText, type Lens, type LensKind } from '../../../shared/lenses/lens.ts';
import { lensLegend } from '../../../shared/lenses/lensLegend.ts';
import { needBookOf } from '../../../shared/needs/needBook.ts';
import { actionById } from '../../actions/registry.ts';
import { setLens } from '../../actions/setLens.ts';
import { useJourney, useSession } from '../../model/useSession.ts';
import { useStore } from '../../model/useStore.ts';
import { needLabel } from '../../marks/markWords.ts';
import { tip } from '../../ui/tip.ts';
import { say } from '../../words/say.ts';
import styles from './LensBar.module.css';
import { LensIcon } from './LensIcon.tsx';
import { LensNeed } from './LensNeed.tsx';

/** The ways to read the map, and what the chosen one shows. */
export function LensBar() {
  const { viewing } = useSession();
  const lens = useStore(viewing.lens);
  return (
    <section className={styles['bar']} aria-label={say('Lens')} data-own-pointer>
      <div className={lens === null ? 'unseen' : styles['legend']}>
        <Explanation lens={lens} />
        {lens !== null && <Legend key={lensText(lens)} lens={lens} />}
      </div>
      <div className={styles['kinds']} role="group" aria-label={say('Lenses')}>
        <span className={styles['name']} aria-hidden>
          {say('Lens')}
        </span>
        {LENS_KINDS.map((kind) => (
          <LensButton key={kind} kind={kind} isOn={lens?.kind === kind} />
        ))}
      </div>
    </section>
  );
}

function LensButton({ kind, isOn }: { readonly kind: LensKind; readonly isOn: boolean }) {
  const session = useSession();
  const action = actionById(`lens-${kind}`);
  return (
    <button
      {...tip(say(action.label), action.keys?.[0], 'top')}
      type="button"
      className={styles['kind']}
      aria-pressed={isOn}
      onClick={() => {
        setLens(session, isOn ? null : { kind, need: null });
      }}
    >
      <LensIcon kind={kind} />
      <span>{say(lensLegend({ kind, need: null }).label)}</span>
    </button>
  );
}

/** Always there, so that screen readers hear it change. */
function Explanation({ lens }: { readonly lens: Lens | null }) {
  const book = useJourney((snapshot) => needBookOf(snapshot.teamNeeds));
  const [wasOn, setWasOn] = useState(false);
  if (lens !== null && !wasOn) setWasOn(true);
  const legend = lens === null ? null : lensLegend(lens);
  const need = lens?.need ?? null;
  return (
    <p role="status" className={styles['explains']}>
      {legend === null ? (
        wasOn && say('Lens off')
      ) : (
        <>
          <b>{need === null ? say(legend.label) : needLabel(book.needOf(need))}</b> {say(legend.explains)}
        </>
      )}
    </p>
  );
}

function Legend({ lens }: { readonly lens: Lens }) {
  return (
    <>
      {lens.kind === 'needs' && <LensNeed need={lens.need} />}
      <ul className={styles['entries']} aria-label={say('Legend')}>
        {lensLegend(lens).entries.map(({ step, label }) => (
          <li key={label} className={styles['entry']} data-heat={step}>
            {say(label)}
          </li>
        ))}
        <li className={styles['broken']}>{say('Broken moment')}</li>
      </ul>
    </>
  );
}
