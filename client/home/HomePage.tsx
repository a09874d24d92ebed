import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { arrangeJourneys, type Wish } from './arrangeJourneys.ts';
import { HomeEmpty } from './HomeEmpty.tsx';
import styles from './HomePage.module.css';
import { HomeTools } from './HomeTools.tsx';
import { IMPORT_ACCEPT } from './importFormat.ts';
import { ImportDialog } from './ImportDialog.tsx';
import { JourneyTile } from './JourneyTile.tsx';
import { say } from '../words/say.ts';
import { Logo } from '../ui/Logo.tsx';
import { NewJourneyDialog } from './NewJourneyDialog.tsx';
import { useFileDrop } from './useFileDrop.ts';
import { useTablePaste } from './useTablePaste.ts';
import { useImport } from './useImport.ts';
import { useJourneyCommands } from './useJourneyCommands.ts';
import { useJourneyList } from './useJourneyList.ts';

/** The journeys one may open. */
export function HomePage({ personMenu }: { readonly personMenu: ReactNode }) {
  const [, navigate] = useLocation();
  const list = useJourneyList();
  const commands = useJourneyCommands(list);
  const [wish, setWish] = useState<Wish>({ search: '', sorting: 'changed', isArchive: false });
  const [isCreating, setIsCreating] = useState(false);
  const fileInput = useRef<HTMLInputElement>(null);
  const { refresh } = list;
  const { imports, take, answer, close } = useImport(useCallback(() => void refresh(), [refresh]));
  const takeFiles = useCallback((files: readonly File[]) => void take(files), [take]);
  const isOver = useFileDrop(takeFiles);
  useTablePaste(takeFiles);

  useEffect(() => {
    document.title = 'Waymark';
  }, []);

  return (
    <div className={styles['page']}>
      <header className={styles['top']}>
        <Logo />
        <span className={styles['brand']}>Waymark</span>
        <Link href="/review" className={styles['link']}>
          {say('Review')}
        </Link>
        <Link href="/personas" className={styles['link']}>
          {say('Personas')}
        </Link>
        {personMenu}
      </header>
      <main className={styles['main']}>
        <HomeTools
          journeys={list.journeys}
          wish={wish}
          onWish={setWish}
          onCreate={() => setIsCreating(true)}
          onImport={() => fileInput.current?.click()}
        />
        {list.problem !== null && (
          <p role="status" className={styles['problem']}>
            {list.problem}
          </p>
        )}
        <Journeys list={list} wish={wish} commands={commands} onCreate={() => setIsCreating(true)} />
      </main>
      <input
        ref={fileInput}
        type="file"
        hidden
        multiple
        accept={IMPORT_ACCEPT}
        onChange={(event) => {
          takeFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      {isOver && <div className={styles['drop']}>{say('Drop the file to import it')}</div>}
      {isCreating && (
        <NewJourneyDialog
          onClose={() => setIsCreating(false)}
          onCreated={(id) => navigate(`/journeys/${id}`)}
        />
      )}
      <ImportDialog
        imports={imports}
        onAnswer={(key, table, mapping) => void answer(key, table, mapping)}
        onClose={close}
      />
    </div>
  );
}

function Journeys({
  list: { journeys, asOf },
  wish,
  commands,
  onCreate,
}: {
  readonly list: ReturnType<typeof useJourneyList>;
  readonly wish: Wish;
  readonly commands: ReturnType<typeof useJourneyCommands>;
  readonly onCreate: () => void;
}) {
  if (journeys === null) return <p className="unseen">{say('Opening…')}</p>;
  const shown = arrangeJourneys(journeys, wish);
  if (shown.length === 0) return <HomeEmpty wish={wish} onCreate={onCreate} />;
  return (
    <ul className={styles['grid']}>
      {shown.map((journey) => (
        <JourneyTile key={journey.id} journey={journey} commands={commands} now={asOf} />
      ))}
    </ul>
  );
}
