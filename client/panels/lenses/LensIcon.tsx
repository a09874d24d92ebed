import { CircleDashed, Quote, Scale, ShieldAlert, Smile } from 'lucide-react';
import type { ReactNode } from 'react';
import type { LensKind } from '../../../shared/lenses/lens.ts';
import { BoltIcon } from '../../marks/BoltIcon.tsx';
import { DiamondIcon } from '../../marks/DiamondIcon.tsx';

const ICONS: Readonly<Record<LensKind, ReactNode>> = {
  needs: <ShieldAlert aria-hidden />,
  moments: <DiamondIcon />,
  pains: <BoltIcon />,
  emotion: <Smile aria-hidden />,
  gap: <Scale aria-hidden />,
  evidence: <Quote aria-hidden />,
  coverage: <CircleDashed aria-hidden />,
};

/** The icon of a lens, in the colour of the words beside it. */
export function LensIcon({ kind }: { readonly kind: LensKind }) {
  return ICONS[kind];
}
