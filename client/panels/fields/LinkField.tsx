import { isWebAddress } from '../../../shared/journey/field.ts';
import { say } from '../../words/say.ts';
import { DraftField } from './DraftField.tsx';
import { WebLink } from './WebLink.tsx';

/** The address of a web page; no other kind of address is taken, and what is kept opens in a tab of its own. */
export function LinkField({
  value,
  onKeep,
}: {
  readonly value: string | null;
  readonly onKeep: (address: string | null) => void;
}) {
  return (
    <>
      <DraftField<string | null>
        label={say('Link')}
        value={value ?? ''}
        inputMode="url"
        placeholder="https://"
        understand={(typed) => {
          if (typed === '') return { value: null };
          if (isWebAddress(typed)) return { value: typed };
          return { error: say('Only the address of a web page, with https:// or http:// before it') };
        }}
        onKeep={onKeep}
      />
      {value !== null && <WebLink address={value} />}
    </>
  );
}
