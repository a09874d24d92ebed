import { ArrowLeftRight, Trash2 } from 'lucide-react';
import { LINK_KINDS } from '../../../shared/journey/link.ts';
import type { Id } from '../../../shared/journey/id.ts';
import { chooseLinkKind, takeOutLinks, turnLinkRound } from '../../actions/linkActions.ts';
import { useJourney, useMayEdit, useSession } from '../../model/useSession.ts';
import { Button } from '../../ui/Button.tsx';
import { say } from '../../words/say.ts';
import { Choice } from '../fields/Choice.tsx';
import { Overline } from '../fields/Overline.tsx';
import { SharedField } from '../fields/SharedField.tsx';
import styles from '../Inspector.module.css';
import { LINK_WORDS } from '../../../shared/marks/markNames.ts';
import { CardName } from './CardName.tsx';
import { LinkPicture } from './LinkPicture.tsx';
import own from './Links.module.css';

/** Everything about one arrow: its cards, label, kind and direction. */
export function LinkInspector({ link: id }: { readonly link: Id }) {
  const session = useSession();
  const link = useJourney(({ links }) => links.find((one) => one.id === id) ?? null);
  const mayEdit = useMayEdit();
  if (link === null) return null;
  return (
    <div className={styles['part']}>
      <Overline>{say('Link')}</Overline>
      <p className={own['ends']}>
        <CardName card={link.from} />
        <LinkPicture kind={link.kind} />
        <CardName card={link.to} />
      </p>
      {mayEdit ? (
        <>
          <SharedField
            text={{ collection: 'links', id, field: 'label' }}
            label={say('Label')}
            isOneLine
            placeholder={say('When, or why')}
          />
          <Choice
            label={say('Kind of link')}
            value={link.kind}
            options={LINK_KINDS.map((kind) => ({
              value: kind,
              label: say(LINK_WORDS[kind]),
              picture: <LinkPicture kind={kind} />,
            }))}
            onChange={(kind) => {
              if (kind !== null) chooseLinkKind(session, id, kind);
            }}
          />
          <div className={own['buttons']}>
            <Button
              icon={<ArrowLeftRight aria-hidden />}
              onClick={() => {
                turnLinkRound(session, id);
              }}
            >
              {say('Turn round')}
            </Button>
            <Button
              kind="quiet"
              icon={<Trash2 aria-hidden />}
              onClick={() => {
                takeOutLinks(session, [id]);
                session.view.get()?.focus();
              }}
            >
              {say('Remove link')}
            </Button>
          </div>
        </>
      ) : (
        <p>
          {say(LINK_WORDS[link.kind])}
          {link.label.trim() !== '' && `: ${link.label}`}
        </p>
      )}
    </div>
  );
}
