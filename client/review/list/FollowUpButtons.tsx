import { useState } from 'react';
import { EFFORTS } from '../../../shared/journey/effort.ts';
import { PAIN_STATUSES } from '../../../shared/journey/painPoint.ts';
import type { Person } from '../../../shared/protocol/person.ts';
import type { EditFindingsRequest, Finding, FindingGroup } from '../../../shared/protocol/review.ts';
import { sentenceOf } from '../../api/apiError.ts';
import { editFindings } from '../../api/review.ts';
import { STATUS_WORDS } from '../../../shared/marks/detailNames.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { MenuItem } from '../../ui/MenuItem.tsx';
import { MenuSeparator } from '../../ui/MenuSeparator.tsx';
import { useToast } from '../../ui/useToast.ts';
import { say, sayCount } from '../../words/say.ts';
import { DueChoice } from './DueChoice.tsx';
import { OwnerChoice } from './OwnerChoice.tsx';
import { ProposalDialog } from './ProposalDialog.tsx';
import { refusalWords } from './refusalWords.ts';

export interface FollowUpProps {
  readonly findings: readonly Finding[];
  /** Who is asked for by "me". */
  readonly person: Person;
  /** Who owns anything in the list, to choose from. */
  readonly owners: readonly FindingGroup[];
  readonly onChanged: () => void;
}

/** What can be said of what becomes of findings: all of them get the same. */
export function FollowUpButtons({ findings, person, owners, onChanged }: FollowUpProps) {
  const toast = useToast();
  const [isProposing, setIsProposing] = useState(false);
  const edit = (change: Omit<EditFindingsRequest, 'findings'>): void => {
    const names = findings.map(({ journey, kind, id }) => ({ journey, kind, id }));
    editFindings({ findings: names, ...change }).then(
      ({ changed, refused }) => {
        const done = sayCount(changed, 'Changed {count} finding', 'Changed {count} findings');
        const [first] = refused;
        toast(
          first === undefined
            ? { text: done }
            : { text: `${done}. ${refusalWords(refused)}`, isProblem: true },
        );
        onChanged();
      },
      (error: unknown) => {
        toast({ text: sentenceOf(error), isProblem: true });
      },
    );
  };
  return (
    <>
      <Menu side="top" trigger={<Button>{say('Status')}</Button>}>
        {PAIN_STATUSES.map((status) => (
          <MenuItem
            key={status}
            onSelect={() => {
              edit({ status });
            }}
          >
            {say(STATUS_WORDS[status])}
          </MenuItem>
        ))}
      </Menu>
      <OwnerChoice
        person={person}
        owners={owners}
        onChoose={(owner) => {
          edit({ owner });
        }}
      />
      <DueChoice
        onChoose={(dueOn) => {
          edit({ dueOn });
        }}
      />
      <Menu side="top" trigger={<Button>{say('Effort')}</Button>}>
        {EFFORTS.map((effort) => (
          <MenuItem
            key={effort}
            onSelect={() => {
              edit({ effort });
            }}
          >
            {say('effort {effort} of 5', { effort })}
          </MenuItem>
        ))}
        <MenuSeparator />
        <MenuItem
          onSelect={() => {
            edit({ effort: null });
          }}
        >
          {say('Not said')}
        </MenuItem>
      </Menu>
      <Button
        onClick={() => {
          setIsProposing(true);
        }}
      >
        {say('Proposed solution')}
      </Button>
      {isProposing && (
        <ProposalDialog
          findings={findings}
          onClose={() => {
            setIsProposing(false);
          }}
          onPropose={(proposal) => {
            setIsProposing(false);
            edit({ proposal });
          }}
        />
      )}
    </>
  );
}
