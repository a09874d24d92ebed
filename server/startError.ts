/** Why the program cannot start: one clear line for the person who runs it. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
