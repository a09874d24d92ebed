import { Map as MapIcon, X } from 'lucide-react';
import { useCallback, useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { Person } from '../../../shared/protocol/person.ts';
import type { FindingGroup, FindingName } from '../../../shared/protocol/review.ts';
import { HistoryList } from '../../marks/HistoryList.tsx';
import buttonStyles from '../../ui/Button.module.css';
import { classNames } from '../../ui/classNames.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { say } from '../../words/say.ts';
import { cardAddress } from '../list/cardAddress.ts';
import { KIND_WORDS } from '../list/facetWords.ts';
import { findingKey } from '../list/findingKey.ts';
import { findingTitle } from '../list/findingTitle.ts';
import { FollowUpButtons } from '../list/FollowUpButtons.tsx';
import { isFollowedUp } from '../list/isFollowedUp.ts';
import { KindMark } from '../list/KindMark.tsx';
import { useAnswer } from '../list/useAnswer.ts';
import { FindingFacts } from './FindingFacts.tsx';
import styles from './FindingPanel.module.css';
import { tellFinding } from './tellFinding.ts';

/** All about one finding beside the list: what it says, what becomes of it, who changed what, and the way to its card. */
export function FindingPanel({
  name,
  today,
  person,
  owners,
  onClose,
  onChanged,
}: {
  readonly name: FindingName;
  /** Such as `2026-03-31`. */
  readonly today: string;
  readonly person: Person;
  readonly owners: readonly FindingGroup[];
  readonly onClose: () => void;
  readonly onChanged: () => void;
}) {
  const key = findingKey(name);
  const { journey, kind, id } = name;
  const ask = useCallback(() => tellFinding({ journey, kind, id }), [journey, kind, id]);
  const { answer, question, problem, refresh } = useAnswer(key, ask);
  const told = question === key ? answer : null;
  const finding = told?.finding ?? null;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    head.current?.focus();
  }, []);
  return (
    // The key that closes it is heard wherever in it the keyboard is.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside
      aria-label={say('About this finding')}
      className={styles['panel']}
      onKeyDown={(event) => {
        // What a menu of the panel does with the key comes by here, too.
        const isHere = event.target instanceof Node && event.currentTarget.contains(event.target);
        if (event.key === 'Escape' && isHere) onClose();
      }}
    >
      <div className={styles['top']}>
        {finding !== null && <KindMark finding={finding} />}
        <span className={styles['kind']}>{say(KIND_WORDS[kind])}</span>
        <IconButton label={say('Close')} onClick={onClose}>
          <X aria-hidden />
        </IconButton>
      </div>
      <h2 ref={head} tabIndex={-1} className={styles['title']} dir="auto">
        {finding !== null
          ? findingTitle(finding)
          : told === null
            ? say('Opening…')
            : say('This is not on the map any more.')}
      </h2>
      {problem !== null && (
        <p role="alert" className={styles['problem']}>
          {problem}
        </p>
      )}
      {finding !== null && (
        <>
          <Link
            href={cardAddress(finding)}
            className={classNames(buttonStyles['button'], buttonStyles['primary'], styles['way'])}
          >
            <MapIcon aria-hidden />
            {say('Show on the map')}
          </Link>
          {isFollowedUp(finding) && (
            <section aria-label={say('Follow up')} className={styles['follow']}>
              <FollowUpButtons
                findings={[finding]}
                person={person}
                owners={owners}
                onChanged={() => {
                  refresh();
                  onChanged();
                }}
              />
            </section>
          )}
          <FindingFacts finding={finding} today={today} />
        </>
      )}
      {told !== null && kind !== 'gap' && (
        <section aria-labelledby="history-of-finding">
          <h3 id="history-of-finding" className={styles['heading']}>
            {say('History')}
          </h3>
          <HistoryList entries={told.history} />
        </section>
      )}
    </aside>
  );
}
