/** What this server has done of the work queue so far, as plain numbers for `/metrics` to read. */
export class WorkMetrics {
  done = 0;
  /** Tries that failed, and are made again. */
  postponed = 0;
  /** Given up. */
  buried = 0;
}
