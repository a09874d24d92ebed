import { Tooltip as Base } from '@base-ui/react/tooltip';
import { useEffect, useState } from 'react';
import { followTips } from './followTips.ts';
import { KeyHint } from './KeyHint.tsx';
import type { TipSide } from './tip.ts';
import styles from './Tooltip.module.css';

/** Shows what the control under the pointer or focus says of itself with `tip`: one tooltip for the whole page. */
export function TooltipHost() {
  const [control, setControl] = useState<HTMLElement | null>(null);
  /** Stays while the tooltip fades. */
  const [last, setLast] = useState<HTMLElement | null>(null);
  useEffect(
    () =>
      followTips(document, (next) => {
        setControl(next);
        if (next !== null) setLast(next);
      }),
    [],
  );
  if (last === null) return null;
  const { tip, tipKeys, tipSide } = last.dataset;
  return (
    <Base.Root open={control !== null}>
      {/* Within the dialog of its control, which would else close when one presses on the tooltip. */}
      <Base.Portal container={last.closest<HTMLElement>('[role=dialog]') ?? document.body}>
        <Base.Positioner
          anchor={last}
          className={styles['positioner']}
          side={sideOf(tipSide)}
          sideOffset={6}
          collisionPadding={8}
        >
          <Base.Popup className={styles['popup']} data-tooltip>
            {tip}
            {tipKeys !== undefined && <KeyHint keys={tipKeys} />}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

const SIDES: readonly TipSide[] = ['top', 'right', 'bottom', 'left'];

function sideOf(side: string | undefined): TipSide {
  return SIDES.find((known) => known === side) ?? 'bottom';
}
