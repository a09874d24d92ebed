import { join } from 'node:path';

/** Makes Node keep what it has compiled, so that the next program of a test starts in half the time. */
export const compileCache = {
  NODE_COMPILE_CACHE: join(import.meta.dirname, '../../node_modules/.cache/compiled'),
};
