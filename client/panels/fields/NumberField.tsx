import { formatNumber, say } from '../../words/say.ts';
import { DraftField } from './DraftField.tsx';
import { readNumber } from './readNumber.ts';

/** A number between two bounds, both included; an empty field is `null`, for "not said". */
export function NumberField({
  label,
  value,
  least,
  most,
  isWhole = false,
  placeholder,
  onKeep,
}: {
  readonly label: string;
  readonly value: number | null;
  readonly least: number;
  readonly most: number;
  readonly isWhole?: boolean;
  readonly placeholder?: string;
  readonly onKeep: (value: number | null) => void;
}) {
  return (
    <DraftField<number | null>
      label={label}
      value={value === null ? '' : String(value)}
      inputMode={isWhole ? 'numeric' : 'decimal'}
      {...(placeholder !== undefined && { placeholder })}
      understand={(typed) => {
        if (typed === '') return { value: null };
        const number = readNumber(typed);
        if (number !== null && number >= least && number <= most && (!isWhole || Number.isInteger(number)))
          return { value: number };
        const bounds = { least: formatNumber(least), most: formatNumber(most) };
        return {
          error: isWhole
            ? say('A whole number from {least} to {most}, please', bounds)
            : say('A number from {least} to {most}, please', bounds),
        };
      }}
      onKeep={onKeep}
    />
  );
}
