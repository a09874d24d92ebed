import type { Id } from '../../../shared/journey/id.ts';
import type { Link } from '../../../shared/journey/link.ts';
import { linksAt } from '../../../shared/journey/linksAt.ts';
import { useCard, useJourney } from '../../model/useSession.ts';
import { LINK_WORDS } from '../../marks/linkWords.ts';
import { inSentence, say } from '../../words/say.ts';
import { useOutline } from '../outlineContext.ts';
import { cardTitle } from '../subjectWords.ts';
import styles from './Document.module.css';

/** Where a card leads to, and what leads to it. */
export function LinkLines({
  card,
  isPlain = false,
}: {
  readonly card: Id;
  /** On paper, where nothing leads anywhere. */
  readonly isPlain?: boolean;
}) {
  const links = useJourney((snapshot) => linksAt(snapshot.links, card));
  if (links.in.length + links.out.length === 0) return null;
  return (
    <ul className={styles['links']}>
      {links.out.map((link) => (
        <LinkLine key={link.id} link={link} other={link.to} isOut isPlain={isPlain} />
      ))}
      {links.in.map((link) => (
        <LinkLine key={link.id} link={link} other={link.from} isOut={false} isPlain={isPlain} />
      ))}
    </ul>
  );
}

function LinkLine({
  link,
  other,
  isOut,
  isPlain,
}: {
  readonly link: Link;
  readonly other: Id;
  readonly isOut: boolean;
  readonly isPlain: boolean;
}) {
  const card = useCard(other);
  if (card === null) return null;
  const facts = [link.kind === 'path' ? '' : inSentence(say(LINK_WORDS[link.kind])), link.label].filter(
    (words) => words !== '',
  );
  const title = cardTitle(card);
  return (
    <li>
      {isOut ? say('Leads to') : say('Comes from')} {isPlain ? title : <GoToCard id={other} title={title} />}
      {facts.length > 0 && <span className={styles['facts']}> · {facts.join(' · ')}</span>}
    </li>
  );
}

function GoToCard({ id, title }: { readonly id: Id; readonly title: string }) {
  const outline = useOutline();
  return (
    <button
      type="button"
      className={styles['link']}
      tabIndex={-1}
      onClick={() => outline.goTo({ kind: 'card', id })}
    >
      {title}
    </button>
  );
}
