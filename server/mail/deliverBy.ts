import type { DeliverMail } from '../storage/mail/deliverMail.ts';
import type { Jobs } from '../storage/work/jobs.ts';
import { ITEM_MAIL } from './mailRoom.ts';

/** Puts a mail for each item into the work queue; whether anybody wants it is asked when it is sent. */
export function deliverBy(jobs: Jobs): DeliverMail {
  return (items) =>
    items.map(({ id, person }) => jobs.adding({ kind: ITEM_MAIL, payload: { person, item: id }, key: id }));
}
