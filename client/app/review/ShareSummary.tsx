import { Share2 } from 'lucide-react';
import { useState } from 'react';
import type { ShareLink } from '../../../shared/protocol/links.ts';
import { sentenceOf } from '../../api/apiError.ts';
import { createLink } from '../../api/links.ts';
import { Button } from '../../ui/Button.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { say } from '../../words/say.ts';
import { NewLink } from '../share/NewLink.tsx';
import styles from './ShareSummary.module.css';

/** Makes a link by which anybody may look at the journey, and which opens on its summary. */
export function ShareSummary({ journey }: { readonly journey: string }) {
  const [link, setLink] = useState<ShareLink | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const make = (): void => {
    createLink(journey, 'viewer').then(
      (made) => {
        setLink(made);
        setProblem(null);
      },
      (error: unknown) => {
        setProblem(sentenceOf(error));
      },
    );
  };
  return (
    <Popover
      title={say('Share this summary')}
      align="end"
      trigger={
        <Button kind="primary" icon={<Share2 aria-hidden />}>
          {say('Share')}
        </Button>
      }
    >
      <div className={styles['body']}>
        {link?.url == null ? (
          <>
            <p>{say('Whoever opens the link sees the summary and the map, and can change nothing.')}</p>
            <Button kind="primary" onClick={make}>
              {say('Make a link')}
            </Button>
          </>
        ) : (
          <NewLink role={link.role} url={summaryLink(link.url)} />
        )}
        {problem !== null && <p role="alert">{problem}</p>}
      </div>
    </Popover>
  );
}

/** The same link, opening on the summary. */
function summaryLink(url: string): string {
  const address = new URL(url);
  address.searchParams.set('to', 'summary');
  return address.href;
}
