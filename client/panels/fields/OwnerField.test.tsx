import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Owner } from '../../../shared/journey/owner.ts';
import { must } from '../../../shared/journey/must.ts';
import { memorySession } from '../../../tests/helpers/memorySession.ts';
import type { JourneySession } from '../../model/journeySession.ts';
import { SessionContext } from '../../model/useSession.ts';
import { OwnerField } from './OwnerField.tsx';

let session: JourneySession;
let root: Root;
let kept: (Owner | null)[];
let tellMembers: (answer: Response) => void;

beforeEach(() => {
  session = memorySession();
  root = createRoot(document.body.appendChild(document.createElement('div')));
  kept = [];
  const { promise, resolve } = Promise.withResolvers<Response>();
  tellMembers = resolve;
  vi.stubGlobal('fetch', () => promise);
  flushSync(() => root.render(<Shown />));
});

afterEach(() => {
  flushSync(() => root.unmount());
  session.destroy();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

test('knows whose name was typed once it is told who is here', async () => {
  type('bo');
  expect(kept).toEqual([{ person: null, name: 'bo' }]);
  tellMembers(Response.json([{ id: 'p2', name: 'Bo', colour: '#000000', role: 'editor' }]));
  await vi.waitFor(() => expect(kept.at(-1)).toEqual({ person: 'p2', name: 'Bo' }));
});

test('leaves a name that nobody here has, and one that was typed anew meanwhile', async () => {
  type('bo');
  type('The team');
  tellMembers(Response.json([{ id: 'p2', name: 'Bo', colour: '#000000', role: 'editor' }]));
  await vi.waitFor(() => expect(document.querySelector('datalist')).not.toBe(null));
  expect(kept.map((owner) => owner?.name)).toEqual(['bo', 'The team']);
});

function Shown() {
  const [value, setValue] = useState<Owner | null>(null);
  const keep = (owner: Owner | null): void => {
    kept.push(owner);
    setValue(owner);
  };
  return (
    <SessionContext value={session}>
      <OwnerField value={value} onKeep={keep} />
    </SessionContext>
  );
}

function type(words: string): void {
  const field = must(document.querySelector('input'), 'field');
  flushSync(() => field.focus());
  const set = must(Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set, 'setter');
  flushSync(() => {
    set.call(field, words);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  flushSync(() => field.blur());
}
