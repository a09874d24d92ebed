import { useId } from 'react';
import {
  EXPORT_SCALES,
  PAGE_SIZES,
  type ExportTheme,
  type PageSize,
} from '../../shared/formats/exportOptions.ts';
import type { ExportChoice } from '../../shared/formats/formats.ts';
import { LENS_KINDS, lensText, readLens, type Lens } from '../../shared/lenses/lens.ts';
import { lensLegend } from '../../shared/lenses/lensLegend.ts';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import { Select } from '../ui/Select.tsx';
import { say } from '../words/say.ts';
import styles from './LookFields.module.css';
import { PAGE_WORDS, SCALE_LABELS, type Look } from './look.ts';

const NO_LENS = 'none';

/** How the file is to look, as far as its format has a say in that. */
export function LookFields({
  look,
  choices,
  onChange,
}: {
  readonly look: Look;
  readonly choices: readonly ExportChoice[];
  readonly onChange: (look: Look) => void;
}) {
  const has = (choice: ExportChoice): boolean => choices.includes(choice);
  return (
    <div className={styles['fields']}>
      {has('lens') && <LensField lens={look.lens} onChange={(lens) => onChange({ ...look, lens })} />}
      {has('theme') && (
        <Segments
          label={say('Colours')}
          value={look.theme}
          options={[
            { value: 'light', label: say('Light') },
            { value: 'dark', label: say('Dark') },
          ]}
          onChange={(theme: ExportTheme) => onChange({ ...look, theme })}
        />
      )}
      {has('page') && (
        <Select<PageSize>
          label={say('Page')}
          value={look.page}
          options={PAGE_SIZES.map((value) => ({ value, label: say(PAGE_WORDS[value]) }))}
          onChange={(page) => onChange({ ...look, page })}
        />
      )}
      {has('isTiled') && look.page !== 'fit' && (
        <Switch
          label={say('Over as many pages as it needs')}
          isOn={look.isTiled}
          onChange={(isTiled) => onChange({ ...look, isTiled })}
        />
      )}
      {has('scale') && (
        <Segments
          label={say('Size')}
          value={String(look.scale)}
          options={SCALE_LABELS}
          onChange={(value) => {
            const scale = EXPORT_SCALES.find((one) => String(one) === value);
            if (scale !== undefined) onChange({ ...look, scale });
          }}
        />
      )}
      {has('isTransparent') && (
        <Switch
          label={say('Without a background')}
          isOn={look.isTransparent}
          onChange={(isTransparent) => onChange({ ...look, isTransparent })}
        />
      )}
    </div>
  );
}

function LensField({
  lens,
  onChange,
}: {
  readonly lens: Lens | null;
  readonly onChange: (lens: Lens | null) => void;
}) {
  const kinds: Lens[] = LENS_KINDS.map((kind) => ({ kind, need: null }));
  // One need alone is chosen on the board; here it stays to choose.
  const offered = lens?.need == null ? kinds : [...kinds, lens];
  return (
    <Select
      label={say('Lens')}
      value={lens === null ? NO_LENS : lensText(lens)}
      options={[
        { value: NO_LENS, label: say('No lens') },
        ...offered.map((one) => ({ value: lensText(one), label: say(lensLegend(one).label) })),
      ]}
      onChange={(value) => onChange(readLens(value))}
    />
  );
}

function Segments<T extends string>({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
}) {
  return (
    <div className={styles['field']}>
      <span aria-hidden className={styles['label']}>
        {label}
      </span>
      <SegmentedControl
        label={label}
        value={value}
        options={options}
        onChange={(chosen) => {
          if (chosen !== null) onChange(chosen);
        }}
      />
    </div>
  );
}

function Switch({
  label,
  isOn,
  onChange,
}: {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}) {
  const id = useId();
  return (
    <div className={styles['switch']}>
      <input id={id} type="checkbox" checked={isOn} onChange={(event) => onChange(event.target.checked)} />
      <label htmlFor={id}>{label}</label>
    </div>
  );
}
