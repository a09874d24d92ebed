import { Suspense, useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import { DEFAULT_EXPORT } from '../../shared/formats/exportOptions.ts';
import type { JourneySummary } from '../../shared/protocol/journeys.ts';
import { mayEdit } from '../../shared/protocol/role.ts';
import { STATE_WORDS } from '../../shared/marks/markNames.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { classNames } from '../ui/classNames.ts';
import { Counts } from './Counts.tsx';
import { JourneyMenu } from './JourneyMenu.tsx';
import styles from './JourneyTile.module.css';
import { Thumbnail } from './Thumbnail.tsx';
import { exactTime, timeInWords } from './timeInWords.ts';
import { TitleEditor } from './TitleEditor.tsx';
import { nameOf, type JourneyCommands } from './useJourneyCommands.ts';
import { formatNumber, say } from '../words/say.ts';
import { words } from '../words/words.ts';
import { comesLater } from '../ui/comesLater.ts';

const MOST_PEOPLE = 5;

const loadExportDialog = () => import('../exporting/ExportDialog.tsx');
const ExportDialog = comesLater(async () => (await loadExportDialog()).ExportDialog);

/** One journey on home: how it looks, what hurts in it, who is in it, and what can be done with it. */
export function JourneyTile({
  journey,
  commands,
  now,
}: {
  readonly journey: JourneySummary;
  readonly commands: JourneyCommands;
  readonly now: number;
}) {
  const [isRenaming, setIsRenaming] = useState(false);
  const [isExporting, setIsExporting] = useState(false);
  const link = useRef<HTMLAnchorElement>(null);
  const isLeftByKey = useRef(false);
  useEffect(() => {
    if (!isRenaming && isLeftByKey.current) link.current?.focus();
    isLeftByKey.current = false;
  }, [isRenaming]);
  const changed = Date.parse(journey.changedAt);
  return (
    <li className={classNames(styles['tile'], journey.archived && styles['archived'])}>
      <div className={styles['picture']}>
        <Thumbnail stages={journey.stages} />
      </div>
      <div className={styles['body']}>
        <div className={styles['heading']}>
          {isRenaming ? (
            <TitleEditor
              title={journey.title}
              onDone={(title, isByKey) => {
                isLeftByKey.current = isByKey;
                setIsRenaming(false);
                if (title !== null && title !== journey.title) commands.rename(journey, title);
              }}
            />
          ) : (
            <h2 dir="auto" className={styles['title']}>
              <Link
                ref={link}
                href={`/journeys/${journey.id}`}
                className={styles['link']}
                onKeyDown={(event) => {
                  if (event.key === 'F2' && mayEdit(journey.role)) setIsRenaming(true);
                }}
              >
                {nameOf(journey.title)}
              </Link>
            </h2>
          )}
          <JourneyMenu
            journey={journey}
            commands={commands}
            onRename={() => setIsRenaming(true)}
            onExport={() => setIsExporting(true)}
          />
          {isExporting && (
            <Suspense>
              <ExportDialog
                journey={journey.id}
                initialLook={DEFAULT_EXPORT}
                onClose={() => setIsExporting(false)}
              />
            </Suspense>
          )}
        </div>
        <p className={styles['persona']}>
          <span className={styles['state']}>{say(STATE_WORDS[journey.state])}</span>
          {journey.persona.trim() === '' ? say('No persona yet') : journey.persona}
        </p>
        <Counts counts={journey.counts} />
        <div className={styles['foot']}>
          <time dateTime={journey.changedAt} title={exactTime(changed)}>
            {timeInWords(changed, now)}
          </time>
          {journey.role !== 'owner' && <span>· {say(ROLE_WORDS[journey.role])}</span>}
          <People people={journey.people} />
        </div>
      </div>
    </li>
  );
}

const ROLE_WORDS = {
  viewer: words('you can view'),
  commenter: words('you can view'),
  editor: words('you can edit'),
} as const;

function People({ people }: { readonly people: JourneySummary['people'] }) {
  if (people.length === 0) return null;
  const more = people.length - MOST_PEOPLE;
  return (
    <ul className={styles['people']} aria-label={say('In it now')}>
      {people.slice(0, MOST_PEOPLE).map(({ id, name, colour }) => (
        <li key={id}>
          <Avatar name={name} colour={colour} size="small" />
        </li>
      ))}
      {more > 0 && <li className={styles['more']}>+{formatNumber(more)}</li>}
    </ul>
  );
}
