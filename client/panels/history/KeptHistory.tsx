import { useEffect, useState } from 'react';
import type { HistoryEntry } from '../../../shared/protocol/findingHistory.ts';
import type { FindingKind } from '../../../shared/protocol/review.ts';
import { sentenceOf } from '../../api/apiError.ts';
import { getHistory } from '../../api/review.ts';
import { HistoryList } from '../../marks/HistoryList.tsx';
import { useSession } from '../../model/useSession.ts';
import { say } from '../../words/say.ts';
import inspector from '../Inspector.module.css';

/** The history of a finding, kept true while the server tells that findings of this journey have changed. */
export function KeptHistory({ kind, id }: { readonly kind: FindingKind; readonly id: string }) {
  const { journeyId: journey, news } = useSession();
  const [entries, setEntries] = useState<readonly HistoryEntry[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    let turn = 0;
    const ask = (): void => {
      const asked = ++turn;
      getHistory({ journey, kind, id }).then(
        (history) => {
          if (asked !== turn) return;
          setEntries(history);
          setProblem(null);
        },
        (error: unknown) => {
          if (asked === turn) setProblem(sentenceOf(error));
        },
      );
    };
    ask();
    let told = news.get().findings;
    const stop = news.subscribe(() => {
      const now = news.get().findings;
      if (now === told) return;
      told = now;
      ask();
    });
    return () => {
      turn += 1;
      stop();
    };
  }, [journey, kind, id, news]);
  return (
    <>
      {problem !== null && (
        <p role="alert" className={inspector['hint']}>
          {problem}
        </p>
      )}
      {entries === null ? (
        problem === null && <p className={inspector['hint']}>{say('Opening…')}</p>
      ) : (
        <HistoryList entries={entries} />
      )}
    </>
  );
}
