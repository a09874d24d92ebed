import type { Id } from '../../../shared/journey/id.ts';
import { holdsCards, type Lane } from '../../../shared/journey/lane.ts';
import { cellKey, type JourneySnapshot } from '../../../shared/journey/snapshot.ts';
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

/** One stage, or a part of one, in full, for paper. */
export function PrintedStage({ stage }: { readonly stage: Stage }) {
  const lanes = useLanesIn([stage]);
  const place = useJourney((snapshot) => stageWords(snapshot, stage));
  return (
    <section className="printed-stage">
      <p className={documentStyles['overline']}>{place}</p>
      <h2>{headingName(stage.name, 'stage')}</h2>
      {stage.description.trim() !== '' && <p className={documentStyles['words']}>{stage.description}</p>}
      <SubjectLines record={stage} />
      <PictureFigures subject={stage.id} />
      {lanes.map((lane) => (
        <PrintedLane key={lane.id} stage={stage.id} lane={lane} />
      ))}
    </section>
  );
}

function stageWords({ stages }: JourneySnapshot, { id, parent }: Stage): string {
  const whole = stages.find((stage) => stage.id === parent);
  const siblings = stages.filter((stage) => stage.parent === parent);
  const numbers = { position: siblings.findIndex((stage) => stage.id === id) + 1, total: siblings.length };
  return whole === undefined
    ? say('Stage {position} of {total}', numbers)
    : say('Part {position} of {total} of {stage}', { ...numbers, stage: headingName(whole.name, 'stage') });
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
      <PictureFigures subject={id} />
      <LinkLines card={id} isPlain />
    </li>
  );
}
