import { useEffect, useState } from 'react';
import { listMembers, type Member } from '../../api/links.ts';
import { sentenceOf } from '../../api/apiError.ts';
import { usePerson } from '../person/usePerson.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { ROLE_WORDS } from './roleWords.ts';
import styles from './Share.module.css';
import { say } from '../../words/say.ts';

/** Everybody who has a role on a journey. */
export function Members({ journey }: { readonly journey: string }) {
  const { person } = usePerson();
  const [members, setMembers] = useState<readonly Member[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    listMembers(journey).then(setMembers, (error: unknown) => setProblem(sentenceOf(error)));
  }, [journey]);
  return (
    <section className={styles['section']}>
      <h3 className={styles['heading']}>{say('People')}</h3>
      {problem !== null && <p className={styles['problem']}>{problem}</p>}
      <ul className={styles['list']}>
        {members.map(({ id, name, colour, role }) => (
          <li key={id} className={styles['row']}>
            <Avatar name={name} colour={colour} isDecorative />
            <span className={styles['grows']}>{id === person.id ? say('{name} (you)', { name }) : name}</span>
            <span className={styles['quiet']}>{say(ROLE_WORDS[role])}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
