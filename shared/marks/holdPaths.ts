/** A padlock, in a square of 16. */
export const LOCK_PATH = 'M3.5 7.5h9v6h-9zM5.2 7.5V5.2a2.8 2.8 0 0 1 5.6 0v2.3';

/** Two cards held together, in a square of 16. */
export const GROUP_PATH = 'M2.5 4.5h7v5h-7zM6.5 9.5v2h7v-5h-4';
