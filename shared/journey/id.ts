/** Names one record inside a journey; unique in its journey, never shown to people. */
export type Id = string;

/** Makes a fresh {@link Id}; passed in, because `shared/` has no randomness of its own. */
export type NewId = () => Id;
