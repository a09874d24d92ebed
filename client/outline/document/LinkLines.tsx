import { Pencil } from 'lucide-react';
import type { Id } from '../../../shared/journey/id.ts';
import type { Link } from '../../../shared/journey/link.ts';
import { linksAt } from '../../../shared/journey/linksAt.ts';
import { useCard, useJourney, useMayEdit, useSession } from '../../model/useSession.ts';
import { LINK_WORDS } from '../../../shared/marks/markNames.ts';
import { inSentence, say } from '../../words/say.ts';
import itemStyles from '../Item.module.css';
import { useIsCurrent, useOutline } from '../outlineContext.ts';
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
      {isOut ? say('Leads to') : say('Comes from')}{' '}
      {isPlain ? title : <GoToCard of={isOut ? link.from : link.to} id={other} title={title} />}
      {facts.length > 0 && <span className={styles['facts']}> · {facts.join(' · ')}</span>}
      {!isPlain && <EditLink link={link} of={isOut ? link.from : link.to} />}
    </li>
  );
}

function GoToCard({ of, id, title }: { readonly of: Id; readonly id: Id; readonly title: string }) {
  const outline = useOutline();
  const isCurrent = useIsCurrent({ kind: 'card', id: of });
  return (
    <button
      type="button"
      className={styles['link']}
      tabIndex={isCurrent ? 0 : -1}
      onClick={() => outline.goTo({ kind: 'card', id })}
    >
      {title}
    </button>
  );
}

/** Leads to the label, kind and direction of a link; from the card that the keyboard is at. */
function EditLink({ link: { id, kind, label }, of }: { readonly link: Link; readonly of: Id }) {
  const { selection, focusRequest } = useSession();
  const isCurrent = useIsCurrent({ kind: 'card', id: of });
  if (!useMayEdit()) return null;
  return (
    <button
      type="button"
      className={itemStyles['more']}
      tabIndex={isCurrent ? 0 : -1}
      aria-label={say('Edit link: {kind} {label}', { kind: say(LINK_WORDS[kind]), label })}
      onClick={() => {
        selection.set([id]);
        focusRequest.set({ collection: 'links', id, field: 'label' });
      }}
    >
      <Pencil aria-hidden size={14} />
    </button>
  );
}
