import type { DeliverMail } from '../storage/mail/deliverMail.ts';
import type { Jobs } from '../storage/work/jobs.ts';
import type { WorkQueue } from '../work/workQueue.ts';
import { ITEM_MAIL } from './mailRoom.ts';

/** By when the commit that a mail is in is through, in milliseconds; if it takes longer, the next look finds the mail. */
const COMMIT_MS = 200;

/** Puts a mail for each item into the work queue; whether anybody wants it is asked when it is sent. */
export function deliverBy(jobs: Jobs, work: Pick<WorkQueue, 'wake'>): DeliverMail {
  return (items) => {
    if (items.length > 0) {
      setTimeout(() => {
        work.wake();
      }, COMMIT_MS).unref();
    }
    return items.map(({ id, person }) =>
      jobs.adding({ kind: ITEM_MAIL, payload: { person, item: id }, key: id }),
    );
  };
}
