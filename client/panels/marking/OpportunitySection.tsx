import { Plus } from 'lucide-react';
import type { Id } from '../../../shared/journey/id.ts';
import { opportunityScore } from '../../../shared/scoring/opportunityScore.ts';
import { addOpportunityTo } from '../../actions/addOpportunityTo.ts';
import { BulbIcon } from '../../marks/BulbIcon.tsx';
import { useMarks, useSession } from '../../model/useSession.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { formatNumber, say } from '../../words/say.ts';
import { Section } from '../fields/Section.tsx';
import { FoldItem } from './FoldItem.tsx';
import { OpportunityFields } from './OpportunityFields.tsx';
import { useOpenItem } from './useOpenItem.ts';

/** What could be done about a stage or card; one opportunity is open at a time. */
export function OpportunitySection({ subject }: { readonly subject: Id }) {
  const session = useSession();
  const { opportunities } = useMarks(subject);
  const [open, setOpen] = useOpenItem(
    'opportunities',
    opportunities.map(({ id }) => id),
  );
  return (
    <Section
      icon={<BulbIcon />}
      title={say('Opportunities')}
      count={opportunities.length}
      isOpen={opportunities.length > 0}
      action={
        <IconButton
          label={say('Add opportunity')}
          onClick={() => {
            addOpportunityTo(session, subject);
          }}
        >
          <Plus aria-hidden />
        </IconButton>
      }
    >
      {opportunities.map((opportunity) => {
        const score = opportunityScore(opportunity);
        return (
          <FoldItem
            key={opportunity.id}
            mark={<BulbIcon size={14} />}
            title={opportunity.title.trim() === '' ? say('Untitled opportunity') : opportunity.title}
            aside={score === null ? undefined : <Score score={score} />}
            isOpen={opportunity.id === open}
            onToggle={(isOpen) => {
              setOpen(isOpen ? opportunity.id : null);
            }}
          >
            <OpportunityFields opportunity={opportunity} />
          </FoldItem>
        );
      })}
    </Section>
  );
}

function Score({ score }: { readonly score: number }) {
  return (
    <>
      <span className="unseen">{say('Score')} </span>
      {formatNumber(score)}
    </>
  );
}
