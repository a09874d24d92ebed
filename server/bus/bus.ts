/** Somebody who hears what other servers say on a channel; `from` is the id of the server that said it. */
export type Hearer = (message: Uint8Array, from: string) => void;

/**
 * What servers of one installation tell each other: a doorbell, and never the only place where something is kept. What
 * is published reaches every other server that is connected, at most once, in the order of each sender; a server that is
 * away hears nothing of it later. One acceptance suite holds for every implementation.
 */
export interface Bus {
  /** Of this server, as long as it runs. */
  readonly id: string;
  /** Whether there can be no other server: then nobody need be told, and nothing can be missed. */
  readonly isAlone: boolean;
  /** Whether what is published now reaches the others, as far as this server can know. */
  readonly isUp: boolean;
  /**
   * Tells all other servers that hear this channel. While the bus is down, nobody hears. Answers how many they are, as far
   * as that can be known: one that is just coming may not be counted; `null` when it cannot.
   */
  publish(channel: string, message: Uint8Array): Promise<number | null>;
  /** Hears a channel until what it answers is called. `onReady` is called once nothing more is missed, and again after each loss. */
  subscribe(channel: string, hear: Hearer, onReady: () => void): () => void;
  close(): Promise<void>;
}
