/** Whether keys without Control or Command do something (WCAG 2.1.4: one must be able to turn them off). */
export const SINGLE_KEYS = ['on', 'off'] as const;

/** Where this device keeps the choice. */
export const SINGLE_KEYS_KEY = 'waymark:single-keys';
