import type { HeatStep } from '../scoring/heatStep.ts';
import type { Lens, LensKind } from './lens.ts';

/** One entry of a legend: a step of heat, and what it stands for. English, to be said in the reader's language. */
export interface LegendEntry {
  readonly step: HeatStep;
  readonly label: string;
}

/** What a lens is called, what it shows in one line, and what its steps mean. */
export interface LensLegend {
  readonly label: string;
  readonly explains: string;
  readonly entries: readonly LegendEntry[];
}

const LEGENDS: Readonly<Record<LensKind, LensLegend>> = {
  needs: {
    label: 'Needs',
    explains: 'Where customers’ needs are at risk: the sum of risk levels.',
    entries: numbered(['1', '2', '3', '4–5', '6+']),
  },
  moments: {
    label: 'Moments',
    explains: 'The moments of truth that make or break the relationship, and how they go today.',
    entries: [
      { step: 1, label: 'Made' },
      { step: 3, label: 'Mixed' },
      { step: 5, label: 'Broken' },
    ],
  },
  pains: {
    label: 'Pains',
    explains: 'Where it hurts: severity × frequency, doubled at a moment of truth.',
    entries: numbered(['1–4', '5–8', '9–12', '13–19', '20+']),
  },
  emotion: {
    label: 'Emotion',
    explains: 'How the customer feels, from very negative to very positive.',
    entries: [
      { step: 0, label: '+2' },
      { step: 1, label: '+1' },
      { step: 2, label: '0' },
      { step: 4, label: '−1' },
      { step: 5, label: '−2' },
    ],
  },
  gap: {
    label: 'Gap',
    explains: 'How much better the team rates itself than its customers do, in points of ten.',
    entries: [...numbered(['> 0', '1', '2', '3', '5+']), { step: 3, label: '? Nobody asked' }],
  },
  evidence: {
    label: 'Evidence',
    explains: 'What is only assumed: claims that no evidence stands behind.',
    entries: [
      { step: 0, label: 'All backed' },
      { step: 2, label: '1' },
      { step: 3, label: '2' },
      { step: 4, label: '3' },
      { step: 5, label: '4+' },
    ],
  },
  coverage: {
    label: 'Coverage',
    explains: 'What nobody looked at: touchpoints without any mark, emotion, rating or evidence.',
    entries: [{ step: 4, label: 'Not looked at' }],
  },
};

const ONE_NEED: LensLegend = {
  ...LEGENDS.needs,
  explains: 'Where this one need is at risk.',
  entries: [
    { step: 1, label: 'Watch' },
    { step: 3, label: 'At risk' },
    { step: 5, label: 'Failing' },
  ],
};

/** Says what a lens shows. */
export function lensLegend({ kind, need }: Lens): LensLegend {
  return need === null ? LEGENDS[kind] : ONE_NEED;
}

function numbered(labels: readonly [string, string, string, string, string]): LegendEntry[] {
  const steps = [1, 2, 3, 4, 5] as const;
  return steps.map((step) => ({ step, label: labels[step - 1] ?? '' }));
}
