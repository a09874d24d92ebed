import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import type { Finding } from '../../../shared/protocol/review.ts';
import { sentenceOf } from '../../api/apiError.ts';
import { listFindings } from '../../api/review.ts';
import { STATUS_WORDS } from '../../../shared/marks/detailNames.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { say, sayCount } from '../../words/say.ts';
import { cardAddress } from '../list/cardAddress.ts';
import { findingKey } from '../list/findingKey.ts';
import { findingTitle } from '../list/findingTitle.ts';
import { KindMark } from '../list/KindMark.tsx';
import type { Behind } from './behind.ts';
import styles from './Pictures.module.css';

/** The findings behind a part of a picture, each leading to its card. */
export function BehindDialog({ behind, onClose }: { readonly behind: Behind; readonly onClose: () => void }) {
  const [findings, setFindings] = useState(behind.findings);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    if (behind.findings !== null) return undefined;
    let isCurrent = true;
    listFindings(behind.query).then(
      ({ findings: found }) => {
        if (isCurrent) setFindings(behind.isMeant === undefined ? found : found.filter(behind.isMeant));
      },
      (error: unknown) => {
        if (isCurrent) setProblem(sentenceOf(error));
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [behind]);
  return (
    <Dialog isOpen size="medium" onClose={onClose} title={behind.title}>
      <p role="status" className={styles['about']}>
        {problem ??
          (findings === null
            ? say('Opening…')
            : sayCount(findings.length, '{count} finding', '{count} findings'))}
      </p>
      <ul className={styles['behind']}>
        {findings?.map((finding) => (
          <li key={findingKey(finding)} className={styles['one']}>
            <KindMark finding={finding} />
            <div className={styles['told']}>
              <Link href={cardAddress(finding)} className={styles['link']} dir="auto">
                {findingTitle(finding)}
              </Link>
              <span className={styles['where']}>{whereWords(finding)}</span>
            </div>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function whereWords({ journeyTitle, stage, status, owner }: Finding): string {
  return [
    journeyTitle.trim() || say('Untitled journey'),
    stage.name.trim() || say('Unnamed stage'),
    ...(status === null ? [] : [say(STATUS_WORDS[status])]),
    ...(owner === null ? [] : [owner.name]),
  ].join(' · ');
}
