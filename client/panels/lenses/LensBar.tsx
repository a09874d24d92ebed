import { useId } from 'react';
import { LENS_KINDS, lensText, type Lens, type LensKind } from '../../../shared/lenses/lens.ts';
import { lensLegend } from '../../../shared/lenses/lensLegend.ts';
import { actionById } from '../../actions/registry.ts';
import { setLens } from '../../actions/setLens.ts';
import { useSession } from '../../model/useSession.ts';
import { useStore } from '../../model/useStore.ts';
import { Tooltip } from '../../ui/Tooltip.tsx';
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
      {lens !== null && <Legend key={lensText(lens)} lens={lens} />}
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
    <Tooltip label={say(action.label)} keys={action.keys?.[0]} side="top">
      <button
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
    </Tooltip>
  );
}

function Legend({ lens }: { readonly lens: Lens }) {
  const id = useId();
  const { explains, entries } = lensLegend(lens);
  return (
    <div className={styles['legend']}>
      <p id={id} className={styles['explains']}>
        {say(explains)}
      </p>
      {lens.kind === 'needs' && <LensNeed need={lens.need} />}
      <ul className={styles['entries']} aria-label={say('Legend')} aria-describedby={id}>
        {entries.map(({ step, label }) => (
          <li key={label} className={styles['entry']} data-heat={step}>
            {say(label)}
          </li>
        ))}
        <li className={styles['broken']}>{say('Broken moment')}</li>
      </ul>
    </div>
  );
}
