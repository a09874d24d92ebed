import { useMemo } from 'react';
import type { Card } from '../../../shared/journey/card.ts';
import type { Stage } from '../../../shared/journey/stage.ts';
import { EmotionMark } from '../../marks/EmotionMark.tsx';
import { MomentMark } from '../../marks/MomentMark.tsx';
import { useNeedBook } from '../../marks/needBookContext.ts';
import { NeedMark } from '../../marks/NeedMark.tsx';
import { PainMark } from '../../marks/PainMark.tsx';
import { useJourney, useMarks } from '../../model/useSession.ts';
import { subjectLines, type LineMark } from '../subjectLines.ts';
import styles from './Document.module.css';
import { EvidenceList } from './EvidenceList.tsx';

/** Everything that is marked on a stage or card, in words, with its reasons and evidence. */
export function SubjectLines({ record }: { readonly record: Card | Stage }) {
  const marks = useMarks(record.id);
  const evidence = useJourney((snapshot) => snapshot.evidence);
  const personas = useJourney((snapshot) => snapshot.personas);
  const book = useNeedBook();
  const lines = useMemo(
    () => subjectLines({ record, marks, evidence, personas, book }),
    [record, marks, evidence, personas, book],
  );
  if (lines.length === 0) return null;
  return (
    <ul className={styles['lines']}>
      {lines.map(({ key, mark, title, facts, words, evidence: heard }) => (
        <li key={key} className={styles['line']}>
          <span className={styles['mark']} aria-hidden>
            {mark !== null && <Mark mark={mark} />}
          </span>
          <div>
            <p>
              <strong className={styles['lineTitle']}>{title}</strong>
              {facts.length > 0 && <span className={styles['facts']}> · {facts.join(' · ')}</span>}
            </p>
            {words.map((paragraph) => (
              <p key={paragraph} className={styles['words']}>
                {paragraph}
              </p>
            ))}
            <EvidenceList evidence={heard} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Mark({ mark }: { readonly mark: LineMark }) {
  if (mark.kind === 'moment') return <MomentMark state={mark.state} size={16} />;
  if (mark.kind === 'need') return <NeedMark need={mark.need} level={mark.level} size={18} />;
  if (mark.kind === 'pain') return <PainMark severity={mark.severity} size={14} />;
  return <EmotionMark emotion={mark.emotion} size={16} />;
}
