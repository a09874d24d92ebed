import { useCallback, useEffect, useState } from 'react';
import type { ShareLink } from '../../../shared/protocol/links.ts';
import { LINK_ROLES } from '../../../shared/protocol/role.ts';
import { sentenceOf } from '../../api/apiError.ts';
import { createLink, listLinks, revokeLink } from '../../api/links.ts';
import { Button } from '../../ui/Button.tsx';
import { LinkRow } from './LinkRow.tsx';
import { NewLink } from './NewLink.tsx';
import { ROLE_ALLOWS, ROLE_PEOPLE } from './roleWords.ts';
import styles from './Share.module.css';
import { say } from '../../words/say.ts';

/** Makes links with one press, shows those there are, and takes them back. */
export function Links({ journey, onRevoked }: { readonly journey: string; readonly onRevoked: () => void }) {
  const [links, setLinks] = useState<readonly ShareLink[]>([]);
  const [fresh, setFresh] = useState<ShareLink | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const attempt = useCallback((work: Promise<void>) => {
    work.then(
      () => setProblem(null),
      (error: unknown) => setProblem(sentenceOf(error)),
    );
  }, []);
  const refresh = useCallback(async () => setLinks(await listLinks(journey)), [journey]);
  useEffect(() => {
    listLinks(journey).then(setLinks, (error: unknown) => setProblem(sentenceOf(error)));
  }, [journey]);

  return (
    <section className={styles['section']}>
      <h3 className={styles['heading']}>{say('Make a link for')}</h3>
      <div className={styles['roles']}>
        {LINK_ROLES.toReversed().map((role) => (
          <Button
            key={role}
            className={styles['role']}
            onClick={() =>
              attempt(
                createLink(journey, role).then((link) => {
                  setFresh(link);
                  return refresh();
                }),
              )
            }
          >
            <span className={styles['roleName']}>{say(ROLE_PEOPLE[role])}</span>
            <span className={styles['quiet']}>{say(ROLE_ALLOWS[role])}</span>
          </Button>
        ))}
      </div>
      {problem !== null && (
        <p role="alert" className={styles['problem']}>
          {problem}
        </p>
      )}
      {fresh?.url != null && <NewLink key={fresh.id} role={fresh.role} url={fresh.url} />}
      {links.length > 0 && (
        <>
          <h3 className={styles['heading']}>{say('Links')}</h3>
          <ul className={styles['list']}>
            {links.map((link) => (
              <LinkRow
                key={link.id}
                link={link}
                onRevoke={() => {
                  if (fresh?.id === link.id) setFresh(null);
                  attempt(
                    revokeLink(journey, link.id).then(() => {
                      onRevoked();
                      return refresh();
                    }),
                  );
                }}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
