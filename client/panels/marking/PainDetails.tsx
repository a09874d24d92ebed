import { setPainPoint } from '../../../shared/changes/setPainPoint.ts';
import { PAIN_STATUSES, type PainPoint } from '../../../shared/journey/painPoint.ts';
import { edit } from '../../actions/edit.ts';
import { STATUS_WORDS } from '../../../shared/marks/detailNames.ts';
import { useSession } from '../../model/useSession.ts';
import { Select } from '../../ui/Select.tsx';
import { say } from '../../words/say.ts';
import { DayField } from '../fields/DayField.tsx';
import drafts from '../fields/DraftField.module.css';
import { EffortField } from '../fields/EffortField.tsx';
import { Labelled } from '../fields/Labelled.tsx';
import { MoreFields } from '../fields/MoreFields.tsx';
import { NumberField } from '../fields/NumberField.tsx';
import { OverdueHint } from '../fields/OverdueHint.tsx';
import { OwnerField } from '../fields/OwnerField.tsx';
import { SharedField } from '../fields/SharedField.tsx';
import { words } from '../../words/words.ts';

/** Where a pain point comes from, and what is done about it, by whom and until when. */
export function PainDetails({ pain }: { readonly pain: PainPoint }) {
  const session = useSession();
  const { id, share, rootCause, ideas, status, owner, dueOn, effort } = pain;
  const set = (fields: Partial<Pick<PainPoint, 'share' | 'status' | 'owner' | 'dueOn' | 'effort'>>): void => {
    const change = (): void => {
      setPainPoint(session.document, { id, ...fields });
    };
    edit(session, words('Edit pain point'), change, [pain.subject]);
  };
  const isDone = status === 'resolved' || status === "won't fix";
  return (
    <MoreFields
      about={say('this pain point')}
      isUsed={
        [share, owner, dueOn, effort].some((said) => said !== null) ||
        status !== 'new' ||
        `${rootCause}${ideas}`.trim() !== ''
      }
    >
      <NumberField
        label={say('Share of customers, in %')}
        value={share}
        least={0}
        most={100}
        onKeep={(percent) => {
          set({ share: percent });
        }}
      />
      <SharedField
        text={{ collection: 'painPoints', id, field: 'rootCause' }}
        label={say('Root cause')}
        step={words('Edit pain point')}
      />
      <SharedField
        text={{ collection: 'painPoints', id, field: 'ideas' }}
        label={say('Ideas')}
        step={words('Edit pain point')}
      />
      <Labelled label={say('Status')}>
        <Select
          label={say('Status')}
          isLabelHidden
          value={status}
          options={PAIN_STATUSES.map((value) => ({ value, label: say(STATUS_WORDS[value]) }))}
          onChange={(chosen) => {
            set({ status: chosen });
          }}
        />
      </Labelled>
      <div className={drafts['named']}>
        <OwnerField
          value={owner}
          onKeep={(named) => {
            set({ owner: named });
          }}
        />
        <DayField
          label={say('Due')}
          value={dueOn}
          onKeep={(day) => {
            set({ dueOn: day });
          }}
        />
      </div>
      {!isDone && <OverdueHint on={dueOn} />}
      <EffortField
        value={effort}
        onChange={(chosen) => {
          set({ effort: chosen });
        }}
      />
    </MoreFields>
  );
}
