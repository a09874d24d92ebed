import { markNeed } from '../../../shared/changes/markNeed.ts';
import type { Id } from '../../../shared/journey/id.ts';
import { EVIDENCE_GRADES } from '../../../shared/journey/needAtRisk.ts';
import { marksOf } from '../../../shared/journey/snapshot.ts';
import { claimGrade } from '../../../shared/scoring/claimsOn.ts';
import { edit } from '../../actions/edit.ts';
import { GRADE_WORDS } from '../../../shared/marks/markNames.ts';
import { needLabel } from '../../marks/markWords.ts';
import { useNeedBook } from '../../marks/needBookContext.ts';
import { useJourney, useSession } from '../../model/useSession.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import inspector from '../Inspector.module.css';
import { inSentence, say } from '../../words/say.ts';
import { FindingHistory } from '../history/FindingHistory.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import styles from './NeedRow.module.css';
import { SharedField } from '../fields/SharedField.tsx';
import { words } from '../../words/words.ts';

/** Why a need is at risk, and what that rests on. */
export function NeedDetails({ subject, need }: { readonly subject: Id; readonly need: string }) {
  const session = useSession();
  const mark = useJourney((snapshot) =>
    marksOf(snapshot, subject).needs.find((other) => other.need === need),
  );
  const label = needLabel(useNeedBook().needOf(need));
  const heard = useJourney((snapshot) => (mark === undefined ? null : claimGrade(snapshot, mark)));
  if (mark === undefined) return null;
  return (
    <div className={styles['details']}>
      <SharedField
        text={{ collection: 'needsAtRisk', id: mark.id, field: 'reason' }}
        label={say('Why {need} is at risk', { need: label })}
        step={words('Edit reason')}
        isLabelHidden
        placeholder={say('Why is it at risk?')}
      />
      <SegmentedControl
        label={say('Evidence for {need}', { need: label })}
        className={styles['grades'] ?? ''}
        value={mark.grade}
        options={EVIDENCE_GRADES.map((value) => ({ value, label: say(GRADE_WORDS[value]) }))}
        onChange={(grade) => {
          if (grade === null) return;
          edit(session, words('Set evidence'), () => {
            markNeed(session.document, { id: session.newId(), subject, need, grade });
          });
        }}
      />
      {heard !== null && heard !== mark.grade && (
        <p className={inspector['hint']}>
          {say('Its evidence: {grade}', { grade: inSentence(say(GRADE_WORDS[heard])) })}
        </p>
      )}
      <EvidenceList subject={mark.id} about={label} />
      <FindingHistory kind="need" id={mark.id} about={label} />
    </div>
  );
}
