/** Milliseconds that this thread has had of a processor: on a busy machine others have the rest, and nobody here made them wait. */
export function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
