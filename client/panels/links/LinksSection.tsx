import { ArrowRight, Plus } from 'lucide-react';
import type { Id } from '../../../shared/journey/id.ts';
import type { Link } from '../../../shared/journey/link.ts';
import { linksAt } from '../../../shared/journey/linksAt.ts';
import { beginLink } from '../../actions/linkActions.ts';
import { useJourney, useMayEdit, useSession } from '../../model/useSession.ts';
import { LINK_WORDS } from '../../../shared/marks/markNames.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { say } from '../../words/say.ts';
import { Section } from '../fields/Section.tsx';
import { CardName } from './CardName.tsx';
import styles from './Links.module.css';

/** The arrows from and to a card, and the way to draw one by the keyboard. */
export function LinksSection({ card }: { readonly card: Id }) {
  const session = useSession();
  const links = useJourney((snapshot) => linksAt(snapshot.links, card));
  const mayEdit = useMayEdit();
  const count = links.out.length + links.in.length;
  if (count === 0 && !mayEdit) return null;
  return (
    <Section
      icon={<ArrowRight aria-hidden />}
      title={say('Links')}
      count={count}
      action={
        mayEdit && (
          <IconButton
            label={say('Link to…')}
            keys="L"
            onClick={() => {
              beginLink(session, card);
            }}
          >
            <Plus aria-hidden />
          </IconButton>
        )
      }
    >
      {count > 0 && (
        <ul className={styles['list']}>
          {links.out.map((link) => (
            <Row key={link.id} link={link} other={link.to} />
          ))}
          {links.in.map((link) => (
            <Row key={link.id} link={link} other={link.from} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function Row({ link, other }: { readonly link: Link; readonly other: Id }) {
  const { selection, focusRequest } = useSession();
  const way = other === link.to ? say('To') : say('From');
  const kind = say(LINK_WORDS[link.kind]);
  return (
    <li className={styles['row']}>
      <span className={styles['way']}>{way}</span>
      <CardName card={other} />
      <button
        type="button"
        className={styles['kind']}
        aria-label={say('Edit link: {kind} {label}', { kind, label: link.label })}
        onClick={() => {
          selection.set([link.id]);
          // Its button has gone: the keyboard goes on with the link.
          focusRequest.set({ collection: 'links', id: link.id, field: 'label' });
        }}
      >
        {link.label.trim() === '' ? kind : link.label}
      </button>
    </li>
  );
}
