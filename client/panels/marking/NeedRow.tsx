import { useState } from 'react';
import type { Id } from '../../../shared/journey/id.ts';
import { RISK_LEVELS, type RiskLevel } from '../../../shared/journey/needAtRisk.ts';
import { marksOf, type JourneySnapshot } from '../../../shared/journey/snapshot.ts';
import { questionsOf } from '../../../shared/needs/needQuestions.ts';
import { setNeedLevel } from '../../actions/setNeedLevel.ts';
import { RISK_WORDS } from '../../../shared/marks/markNames.ts';
import { needAsks, needLabel } from '../../marks/markWords.ts';
import { useNeedBook } from '../../marks/needBookContext.ts';
import { NeedMark } from '../../marks/NeedMark.tsx';
import { useSession } from '../../model/useSession.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { say } from '../../words/say.ts';
import { NeedQuestions } from './NeedQuestions.tsx';
import { NeedDetails } from './NeedDetails.tsx';
import styles from './NeedRow.module.css';
import { DIFFERS, useCommon } from '../subjects/useCommon.ts';

/** One need, and how much it is at risk; pressing the level that is set takes it off. Its name opens what it asks of us. */
export function NeedRow({ subjects, need }: { readonly subjects: readonly Id[]; readonly need: string }) {
  const session = useSession();
  const level = useCommon(subjects, (snapshot, subject) => needLevel(snapshot, subject, need));
  const known = useNeedBook().needOf(need);
  const label = needLabel(known);
  const asks = needAsks(known);
  const [isOpen, setIsOpen] = useState(false);
  const [subject] = subjects;
  return (
    <li className={styles['need']}>
      <div
        className={styles['row']}
        title={[asks, ...(questionsOf(need) ?? []).map((question) => say(question))].join('\n')}
      >
        <NeedMark need={need} level={level === DIFFERS ? 0 : level} size={20} />
        <button
          type="button"
          className={styles['label']}
          aria-expanded={isOpen}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          {label}
          {level !== 0 && (
            <span className={styles['level']}>
              {level === DIFFERS ? say('Differs') : say(RISK_WORDS[level])}
            </span>
          )}
        </button>
        <SegmentedControl
          label={say('{need}: how much at risk', { need: label })}
          className={styles['levels'] ?? ''}
          value={level === DIFFERS || level === 0 ? null : `${level}`}
          options={RISK_LEVELS.map((option) => ({
            value: `${option}`,
            label: say(RISK_WORDS[option]),
            icon: <LevelPicture level={option} />,
          }))}
          canClear
          onChange={(chosen) => {
            setNeedLevel(session, subjects, need, Number(chosen ?? 0) as RiskLevel | 0);
          }}
        />
      </div>
      {isOpen && (
        <div className={styles['asks']}>
          {asks !== '' && <p>{asks}</p>}
          <NeedQuestions need={need} />
        </div>
      )}
      {subjects.length === 1 && subject !== undefined && level !== 0 && (
        <NeedDetails subject={subject} need={need} />
      )}
    </li>
  );
}

/** A level without its need: a tile that fills up. */
function LevelPicture({ level }: { readonly level: RiskLevel }) {
  const height = { 1: 0, 2: 5, 3: 11 }[level];
  return (
    <svg viewBox="0 0 16 16" aria-hidden>
      <rect x={2} y={2} width={12} height={12} rx={3} fill="none" stroke="currentColor" strokeWidth={1.4} />
      <rect
        x={2.5}
        y={13.5 - height}
        width={11}
        height={height}
        rx={level === 3 ? 2.6 : 1}
        fill="currentColor"
      />
    </svg>
  );
}

function needLevel(snapshot: JourneySnapshot, subject: Id, need: string): RiskLevel | 0 {
  return marksOf(snapshot, subject).needs.find((mark) => mark.need === need)?.level ?? 0;
}
