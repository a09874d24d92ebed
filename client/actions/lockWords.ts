import type { Lock } from '../../shared/journey/lockOn.ts';
import { say } from '../words/say.ts';

/** Says what is locked, and what to do about it. */
export function lockWords({ on, name }: Lock): string {
  if (on === 'journey') return say('This journey is locked. Its owner can unlock it');
  if (on === 'stage')
    return say('Stage {name} is locked: unlock it to change what is in it', { name: named(name) });
  if (on === 'lane')
    return say('Lane {name} is locked: unlock it to change what is in it', { name: named(name) });
  return say('Locked: unlock it to change it');
}

function named(name: string): string {
  return name.trim() === '' ? say('without a name') : name;
}
