import { SCALE_RANGE, SCORE_SCALES, type Evidence } from '../../../shared/journey/evidence.ts';
import { SCALE_WORDS } from '../../../shared/marks/detailNames.ts';
import { useSession } from '../../model/useSession.ts';
import { Select } from '../../ui/Select.tsx';
import { say } from '../../words/say.ts';
import { Labelled } from '../fields/Labelled.tsx';
import { NumberField } from '../fields/NumberField.tsx';

const NONE = 'none';

/** How evidence scored, on which scale: a score is asked for once its scale is known, and lies on it. */
export function EvidenceScore({
  evidence: { score, scale },
  onSet,
}: {
  readonly evidence: Pick<Evidence, 'score' | 'scale'>;
  readonly onSet: (fields: Partial<Pick<Evidence, 'score' | 'scale'>>) => void;
}) {
  const session = useSession();
  const [least, most] = scale === null ? [0, 0] : SCALE_RANGE[scale];
  return (
    <>
      <Labelled label={say('Scale')}>
        <Select
          label={say('Scale')}
          isLabelHidden
          value={scale ?? NONE}
          options={[
            { value: NONE, label: say('No score') },
            ...SCORE_SCALES.map((value) => ({ value, label: say(SCALE_WORDS[value]) })),
          ]}
          onChange={(chosen) => {
            const next = SCORE_SCALES.find((known) => known === chosen) ?? null;
            const fits =
              score !== null &&
              next !== null &&
              score >= SCALE_RANGE[next][0] &&
              score <= SCALE_RANGE[next][1];
            onSet({ scale: next, ...(!fits && { score: null }) });
            if (score !== null && !fits)
              session.announcement.set(
                say('The score of {score} was not on this scale, and is gone', { score }),
              );
          }}
        />
      </Labelled>
      {scale !== null && (
        <NumberField
          key={scale}
          label={say('Score, {least} to {most}', { least, most })}
          value={score}
          least={least}
          most={most}
          onKeep={(value) => {
            onSet({ score: value });
          }}
        />
      )}
    </>
  );
}
