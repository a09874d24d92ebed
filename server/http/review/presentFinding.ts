import type { Role } from '../../../shared/protocol/role.ts';
import { mayEdit } from '../../../shared/protocol/role.ts';
import type { Finding } from '../../../shared/protocol/review.ts';
import type { ListedFinding } from '../../storage/review/findingList.ts';

/** A finding as the API tells of it, to somebody with these roles. */
export function presentFinding(
  row: ListedFinding,
  roles: ReadonlyMap<string, Role>,
  personas: ReadonlyMap<string, Finding['personas']>,
): Finding {
  const role = roles.get(row.journey);
  return {
    journey: row.journey,
    kind: row.kind,
    id: row.id,
    journeyTitle: row.journey_title,
    mayEdit: role !== undefined && mayEdit(role),
    title: row.title,
    details: row.details,
    proposal: row.proposal,
    subject: { kind: row.subject_kind, id: row.subject, title: row.subject_title },
    stage: { id: row.stage, name: row.stage_name },
    lane:
      row.lane === null ? null : { id: row.lane, name: row.lane_name ?? '', kind: row.lane_kind ?? 'notes' },
    personas: (personas.get(row.journey) ?? []).map(({ key, name }) => ({ key, name })),
    channel: row.channel,
    needs: JSON.parse(row.needs) as Finding['needs'],
    level: row.level,
    severity: row.severity,
    frequency: row.frequency,
    priority: row.priority,
    status: row.status,
    owner: row.owner_name === null ? null : { person: row.owner_person, name: row.owner_name },
    ownerKey: row.owner_key,
    dueOn: row.due_on,
    effort: row.effort,
    grade: row.grade,
    moment: row.moment === null ? null : { state: row.moment, stake: row.stake ?? 1 },
    importance: row.importance,
    satisfaction: row.satisfaction,
    opportunity: row.opportunity,
    teamRating: row.team_rating,
    customerRating: row.customer_rating,
    gap: row.gap,
    changedAt: row.changed_at,
    ...(row.group_key !== null && { group: row.group_key }),
  };
}
