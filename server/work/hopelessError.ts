/** A piece of work that no further try would bring about, such as mail to an address that there is not. */
export class HopelessError extends Error {
  override readonly name = 'HopelessError';
}
