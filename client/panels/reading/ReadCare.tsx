import type { Owner } from '../../../shared/journey/owner.ts';
import { formatDay, say } from '../../words/say.ts';
import { OverdueHint } from '../fields/OverdueHint.tsx';
import { ReadText } from './ReadText.tsx';

/** Who answers for something and when it should be looked at again, for those who may only look. */
export function ReadCare({
  owner,
  reviewOn,
}: {
  readonly owner: Owner | null;
  readonly reviewOn: string | null;
}) {
  return (
    <>
      <ReadText label={say('Owner')} words={owner?.name ?? ''} />
      <ReadText label={say('Review on')} words={reviewOn === null ? '' : formatDay(reviewOn)} />
      <OverdueHint on={reviewOn} />
    </>
  );
}
