import type { Card } from '../../shared/journey/card.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { MomentOfTruth } from '../../shared/journey/momentOfTruth.ts';
import type { NeedAtRisk } from '../../shared/journey/needAtRisk.ts';
import type { Opportunity } from '../../shared/journey/opportunity.ts';
import { frequencyOf, type PainPoint } from '../../shared/journey/painPoint.ts';
import { marksOf, type JourneySnapshot } from '../../shared/journey/snapshot.ts';
import type { Stage } from '../../shared/journey/stage.ts';
import { needBookOf } from '../../shared/needs/needBook.ts';
import { claimGrade } from '../../shared/scoring/claimsOn.ts';
import { deliveryGap } from '../../shared/scoring/deliveryGap.ts';
import { needWeight } from '../../shared/scoring/needWeight.ts';
import { opportunityScore } from '../../shared/scoring/opportunityScore.ts';
import { painScore } from '../../shared/scoring/painScore.ts';
import { subjectsOfStage } from '../../shared/scoring/subjectsOfStage.ts';
import type { FoundFinding } from '../storage/review/foundFinding.ts';

/** All that a journey says about its customers, as one reads the map. */
export function findingsOf(snapshot: JourneySnapshot): FoundFinding[] {
  const lanes = new Map(snapshot.lanes.map((lane) => [lane.id, lane]));
  const found = snapshot.stages.flatMap((stage) =>
    subjectsOfStage(snapshot, stage.id).flatMap((id) => {
      const card = snapshot.cards.get(id);
      const lane = card === undefined ? undefined : lanes.get(card.place.lane);
      const subject = card ?? stage;
      const common: Common = {
        ...NOTHING,
        subject_kind: card === undefined ? 'stage' : 'card',
        subject: id,
        subject_title: card === undefined ? stage.name : card.title,
        stage: stage.id,
        stage_name: stage.name,
        lane: lane?.id ?? null,
        lane_name: lane?.name ?? null,
        lane_kind: lane?.kind ?? null,
        channel: card?.channel ?? null,
        ...delivery(subject),
      };
      return findingsOn(snapshot, subject, common);
    }),
  );
  return found.map((finding, place) => ({ ...finding, place }));
}

/** What a finding has that its kind does not speak of. */
type Common = Omit<FoundFinding, 'kind' | 'id' | 'title' | 'details'>;

const NOTHING = {
  place: 0,
  proposal: '',
  level: null,
  severity: null,
  frequency: null,
  priority: null,
  status: null,
  owner: null,
  due_on: null,
  effort: null,
  grade: null,
  moment: null,
  stake: null,
  importance: null,
  satisfaction: null,
  opportunity: null,
  heat: null,
  needs: [],
};

function delivery(subject: Card | Stage): Pick<FoundFinding, 'team_rating' | 'customer_rating' | 'gap'> {
  const { team = null, customers = null, gap = null } = deliveryGap(subject) ?? {};
  return { team_rating: team, customer_rating: customers, gap };
}

function findingsOn(snapshot: JourneySnapshot, subject: Card | Stage, about: Common): FoundFinding[] {
  const { needs, momentOfTruth, painPoints, opportunities } = marksOf(snapshot, subject.id);
  const common: Common = {
    ...about,
    moment: momentOfTruth?.state ?? null,
    stake: momentOfTruth?.stake ?? null,
  };
  const isRated = about.team_rating !== null || about.customer_rating !== null;
  return [
    ...(momentOfTruth === null ? [] : [momentFinding(snapshot, momentOfTruth, common)]),
    ...painPoints.map((mark) => painFinding(snapshot, mark, common)),
    ...needs.map((mark) => needFinding(snapshot, mark, common)),
    ...opportunities.map((mark) => opportunityFinding(snapshot, mark, common)),
    ...(isRated ? [gapFinding(subject.id, common)] : []),
  ];
}

function painFinding(snapshot: JourneySnapshot, mark: PainPoint, common: Common): FoundFinding {
  const { id, title, description, ideas, severity, status, owner, dueOn, effort, needs } = mark;
  return {
    ...common,
    kind: 'pain',
    id,
    title,
    details: description,
    proposal: ideas,
    severity,
    frequency: frequencyOf(mark),
    priority: painScore(mark, common.moment !== null),
    status,
    owner,
    due_on: dueOn,
    effort,
    grade: claimGrade(snapshot, mark),
    needs: namedNeeds(snapshot, needs),
  };
}

function needFinding(snapshot: JourneySnapshot, mark: NeedAtRisk, common: Common): FoundFinding {
  return {
    ...common,
    kind: 'need',
    id: mark.id,
    title: needLabel(snapshot, mark.need),
    details: mark.reason,
    level: mark.level,
    heat: mark.level * needWeight(snapshot, mark.need),
    grade: claimGrade(snapshot, mark),
    needs: namedNeeds(snapshot, [mark.need]),
  };
}

function momentFinding(snapshot: JourneySnapshot, mark: MomentOfTruth, common: Common): FoundFinding {
  return {
    ...common,
    kind: 'moment',
    id: mark.id,
    title: common.subject_title,
    details: mark.reason,
    grade: claimGrade(snapshot, mark),
  };
}

function opportunityFinding(snapshot: JourneySnapshot, mark: Opportunity, common: Common): FoundFinding {
  const { id, title, description, importance, satisfaction, effort, needs } = mark;
  return {
    ...common,
    kind: 'opportunity',
    id,
    title,
    details: description,
    importance,
    satisfaction,
    opportunity: opportunityScore(mark),
    effort,
    needs: namedNeeds(snapshot, needs),
  };
}

function namedNeeds(snapshot: JourneySnapshot, needs: readonly Id[]): FoundFinding['needs'] {
  return needs.map((id) => ({ id, label: needLabel(snapshot, id) }));
}

function needLabel({ teamNeeds }: JourneySnapshot, need: Id): string {
  return needBookOf(teamNeeds).needOf(need).label;
}

function gapFinding(subject: Id, common: Common): FoundFinding {
  return { ...common, kind: 'gap', id: subject, title: common.subject_title, details: '' };
}
