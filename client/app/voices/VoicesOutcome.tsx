import type { MappedVoices, VoicePlace, VoiceProblem } from '../../../shared/formats/voc/mapVoices.ts';
import type { Id } from '../../../shared/journey/id.ts';
import type { JourneySnapshot } from '../../../shared/journey/snapshot.ts';
import { Select } from '../../ui/Select.tsx';
import { formatDay, formatNumber, say, sayCount } from '../../words/say.ts';
import { VOICE_ROLE_LABELS } from './voiceLabels.ts';
import styles from './VoicesOutcome.module.css';

/** So many places, voices and cells that are not understood are shown. */
const MOST_PLACES = 40;
const MOST_VOICES = 5;
const MOST_PROBLEMS = 50;

/** What would be added, where it goes, and what is not understood. */
export function VoicesOutcome({
  outcome,
  snapshot,
  onPlace,
}: {
  readonly outcome: MappedVoices;
  readonly snapshot: JourneySnapshot;
  readonly onPlace: (name: string, subject: Id | null) => void;
}) {
  const { voices, places, duplicates, leftOut, later, problems } = outcome;
  return (
    <section className={styles['outcome']} aria-label={say('What will be added')}>
      <h3 className={styles['heading']}>{say('What will be added')}</h3>
      <p role="status">
        {[
          sayCount(voices.length, '{count} piece of evidence', '{count} pieces of evidence'),
          duplicates > 0 && sayCount(duplicates, '{count} is there already', '{count} are there already'),
          leftOut > 0 && sayCount(leftOut, '{count} left out', '{count} left out'),
        ]
          .filter((words) => words !== false)
          .join(' · ')}
      </p>
      {later > 0 && (
        <p>
          {sayCount(
            later,
            'These are the newest. {count} older one is left out: bring the table again to add it.',
            'These are the newest. {count} older ones are left out: bring the table again to add them.',
          )}
        </p>
      )}
      <Places places={places} snapshot={snapshot} onPlace={onPlace} />
      {voices.length > 0 && (
        <ul className={styles['voices']}>
          {voices.slice(0, MOST_VOICES).map((voice, at) => (
            <li key={at} className={styles['voice']}>
              <span className={styles['facts']}>
                {[
                  voice.heardOn !== null && formatDay(voice.heardOn),
                  voice.score !== null && formatNumber(voice.score),
                  nameOf(snapshot, voice.subject),
                ]
                  .filter((words) => words !== false)
                  .join(' · ')}
              </span>
              {voice.quote !== '' && <q dir="auto">{voice.quote.slice(0, 300)}</q>}
            </li>
          ))}
        </ul>
      )}
      {problems.length > 0 && <Problems problems={problems} />}
    </section>
  );
}

/** What each name in the table is taken for. */
function Places({
  places,
  snapshot: { stages, cards },
  onPlace,
}: {
  readonly places: readonly VoicePlace[];
  readonly snapshot: JourneySnapshot;
  readonly onPlace: (name: string, subject: Id | null) => void;
}) {
  // What most rows name comes first; by what does not change when somebody chooses, so that nothing moves under the hand.
  const first = places.toSorted((a, b) => b.count - a.count).slice(0, MOST_PLACES);
  return (
    <ul className={styles['places']} aria-label={say('Where it goes')}>
      {first.map(({ name, count, subject }) => {
        const card = cards.get(subject ?? '');
        return (
          <li key={name}>
            <Select
              label={
                name === ''
                  ? sayCount(count, '{count} row without a stage', '{count} rows without a stage')
                  : sayCount(count, '“{name}”, {count} row', '“{name}”, {count} rows', { name })
              }
              value={subject ?? ''}
              options={[
                { value: '', label: say('Leave out') },
                ...stages.map((stage) => ({
                  value: stage.id,
                  label: stage.name.trim() || say('Unnamed stage'),
                })),
                ...(card === undefined ? [] : [{ value: card.id, label: card.title }]),
              ]}
              onChange={(chosen) => onPlace(name, chosen === '' ? null : chosen)}
            />
          </li>
        );
      })}
      {places.length > first.length && (
        <li className={styles['facts']}>
          {sayCount(
            places.length - first.length,
            'and {count} more name, taken as it is most alike',
            'and {count} more names, each taken as it is most alike',
          )}
        </li>
      )}
    </ul>
  );
}

function Problems({ problems }: { readonly problems: readonly VoiceProblem[] }) {
  return (
    <section aria-label={say('Not understood')}>
      <h4 className={styles['heading']}>
        {sayCount(problems.length, '{count} cell is not understood', '{count} cells are not understood')}
      </h4>
      <ul className={styles['problems']}>
        {problems.slice(0, MOST_PROBLEMS).map(({ cell, role, words }) => (
          <li key={cell}>
            {say('{cell}: “{words}” is no {role}, and this cell is left out.', {
              cell,
              words,
              role: say(VOICE_ROLE_LABELS[role]),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}

function nameOf({ stages, cards }: JourneySnapshot, id: Id): string {
  return stages.find((stage) => stage.id === id)?.name ?? cards.get(id)?.title ?? '';
}
