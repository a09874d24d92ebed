import type { Id } from '../../../shared/journey/id.ts';
import { holdsCards, type Lane } from '../../../shared/journey/lane.ts';
import { cellKey } from '../../../shared/journey/snapshot.ts';
import type { Stage } from '../../../shared/journey/stage.ts';
import { useCard, useJourney } from '../../model/useSession.ts';
import { say } from '../../words/say.ts';
import { CardFacts } from '../document/CardEntry.tsx';
import documentStyles from '../document/Document.module.css';
import { DrawnPart } from '../document/DrawnPart.tsx';
import { LinkLines } from '../document/LinkLines.tsx';
import { PictureFigures } from '../document/PictureFigures.tsx';
import { SubjectLines } from '../document/SubjectLines.tsx';
import { cardTitle, headingName } from '../subjectWords.ts';
import { useLanesIn } from './useLanesIn.ts';

/** One stage in full, for paper. */
export function PrintedStage({
  stage,
  index,
  count,
}: {
  readonly stage: Stage;
  readonly index: number;
  readonly count: number;
}) {
  const lanes = useLanesIn([stage]);
  return (
    <section className="printed-stage">
      <p className={documentStyles['overline']}>
        {say('Stage {position} of {total}', { position: index + 1, total: count })}
      </p>
      <h2>{headingName(stage.name, 'stage')}</h2>
      {stage.description.trim() !== '' && <p className={documentStyles['words']}>{stage.description}</p>}
      <SubjectLines record={stage} />
      {lanes.map((lane) => (
        <PrintedLane key={lane.id} stage={stage.id} lane={lane} />
      ))}
    </section>
  );
}

function PrintedLane({ stage, lane }: { readonly stage: Id; readonly lane: Lane }) {
  const cards = useJourney((snapshot) => snapshot.cells.get(cellKey(stage, lane.id)));
  return (
    <section className="printed-lane">
      <h3>{headingName(lane.name, 'lane')}</h3>
      {cards !== undefined && (
        <ol>
          {cards.map((id) => (
            <PrintedCard key={id} id={id} />
          ))}
        </ol>
      )}
      {!holdsCards(lane) && <DrawnPart kind={lane.kind} stage={stage} />}
    </section>
  );
}

function PrintedCard({ id }: { readonly id: Id }) {
  const card = useCard(id);
  if (card === null) return null;
  return (
    <li className="printed-card">
      <h4>{cardTitle(card)}</h4>
      <CardFacts card={card} />
      {card.description.trim() !== '' && <p className={documentStyles['words']}>{card.description}</p>}
      <SubjectLines record={card} />
      <PictureFigures card={id} />
      <LinkLines card={id} isPlain />
    </li>
  );
}
