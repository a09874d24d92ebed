import { emotionPath } from '../../shared/layout/emotionShape.ts';
import type { TemplateId } from '../../shared/protocol/journeys.ts';
import styles from './TemplatePicture.module.css';

/** How the customer feels along each template's way, −2 to 2, as a mood rather than a measure; blank says nothing yet. */
const MOODS: Readonly<Record<TemplateId, readonly number[]>> = {
  blank: [],
  'contact-centre-call': [-0.5, 0, -1, -2, 0.5],
  'online-purchase-and-return': [1, 1.5, 1, -2, 0.5],
  complaint: [-2, -1, -1.5, 0, 1],
  onboarding: [1.5, 0.5, -1.5, -0.5, 1],
  'service-blueprint': [0.5, 1, 0.5, 1, 1.5],
};

const WIDTH = 96;
const COLUMN = WIDTH / 5;

/** A template at a glance: five columns and a mood. */
export function TemplatePicture({ id }: { readonly id: TemplateId }) {
  const points = MOODS[id].map((mood, index) => ({ x: COLUMN * (index + 0.5), y: 24 - mood * 6 }));
  return (
    <svg
      className={styles['picture']}
      viewBox={`0 0 ${WIDTH} 40`}
      width={WIDTH}
      height={40}
      aria-hidden="true"
    >
      {[0, 1, 2, 3, 4].map((column) => (
        <rect
          key={column}
          x={column * COLUMN + 1}
          y={1}
          width={COLUMN - 3}
          height={5}
          rx={1.5}
          className={styles['stage']}
        />
      ))}
      {points.length > 0 && <path d={emotionPath(points)} className={styles['mood']} />}
    </svg>
  );
}
