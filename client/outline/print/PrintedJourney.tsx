import { useJourney } from '../../model/useSession.ts';
import { formatDay, say } from '../../words/say.ts';
import { columnsOf } from '../columns.ts';
import { HeadFacts } from '../document/DocumentHead.tsx';
import documentStyles from '../document/Document.module.css';
import './print.css';
import { PrintedStage } from './PrintedStage.tsx';
import { PrintedTable } from './PrintedTable.tsx';

/** How many stages are readable beside each other on a page. */
const STAGES_A_PAGE = 6;

/** The journey on paper: what it is, the whole of it as tables, and then each stage in full, on a page of its own. */
export function PrintedJourney({ day }: { readonly day: string }) {
  const header = useJourney((snapshot) => snapshot.header);
  const stages = useJourney((snapshot) => snapshot.stages);
  const columns = useJourney(columnsOf);
  const tables = Array.from({ length: Math.ceil(columns.length / STAGES_A_PAGE) }, (_, index) =>
    columns.slice(index * STAGES_A_PAGE, (index + 1) * STAGES_A_PAGE),
  );
  return (
    <div className="printed">
      <header className="printed-head">
        <h1>{header.title.trim() === '' ? say('Untitled journey') : header.title}</h1>
        <p className={documentStyles['facts']}>
          {header.state === 'as-is' ? say('As it is today') : say('As it should become')} · {formatDay(day)}
        </p>
        <HeadFacts />
      </header>
      {tables.map((some) => (
        <PrintedTable key={some[0]?.id} stages={some} />
      ))}
      {stages.map((stage) => (
        <PrintedStage key={stage.id} stage={stage} />
      ))}
    </div>
  );
}
