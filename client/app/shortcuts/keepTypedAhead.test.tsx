import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { memorySession } from '../../../tests/helpers/memorySession.ts';
import type { JourneySession } from '../../model/journeySession.ts';
import { keepTypedAhead } from './keepTypedAhead.ts';

let session: JourneySession;
let stop: () => void;
let heard: string[];

function hear(event: KeyboardEvent): void {
  heard.push(event.key);
}

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<button>Board</button>';
  // jsdom types nothing.
  document.execCommand = (command, _ui, words = '') => {
    const field = document.activeElement;
    if (!(field instanceof HTMLInputElement)) return false;
    field.value = command === 'delete' ? field.value.slice(0, -1) : field.value + words;
    return true;
  };
  session = memorySession();
  heard = [];
  stop = keepTypedAhead(session);
  window.addEventListener('keydown', hear);
});

afterEach(() => {
  stop();
  window.removeEventListener('keydown', hear);
  session.destroy();
  vi.useRealTimers();
});

test('gives the field that was asked for what was typed and pasted before it was there', () => {
  session.viewing.tool.set('find');
  type('bx', ['Backspace']);
  press('i');
  paste('ll is');
  expect(heard).toEqual([]);
  const field = showField();
  // Still on their way: what follows must not overtake them.
  press('!');
  vi.advanceTimersByTime(100);
  expect(field.value).toBe('bill is!');
  press('?');
  expect(heard).toEqual(['?']);
});

test('gives keys that do something in their order, and the rest to what they open', () => {
  session.viewing.tool.set('palette');
  type('find', ['Enter'], 'bill');
  const palette = showField();
  palette.addEventListener('keydown', ({ key }) => {
    if (key !== 'Enter') return;
    session.viewing.tool.set(null);
    palette.remove();
    session.viewing.tool.set('find');
  });
  vi.advanceTimersByTime(100);
  const find = showField();
  vi.advanceTimersByTime(100);
  expect([palette.value, find.value]).toEqual(['find', 'bill']);
});

test('calls off what was asked for on Escape, and forgets what was typed', () => {
  session.viewing.tool.set('find');
  type('bill', ['Escape']);
  expect(session.viewing.tool.get()).toBe(null);
  press('m');
  expect(heard).toEqual(['m']);
});

test('keeps keys no longer from the board when no field comes, or none is coming any more', () => {
  session.viewing.tool.set('find');
  press('a');
  vi.advanceTimersByTime(6_000);
  press('b');
  session.viewing.tool.set('palette');
  press('c');
  session.viewing.tool.set(null);
  press('d');
  session.viewing.tool.set('palette');
  document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  press('e');
  expect(heard).toEqual(['b', 'd', 'e']);
});

test('keeps nothing from the board for comments where one may write none', () => {
  session.viewing.comments.set({ threads: [], mayComment: false });
  session.viewing.side.set('comments');
  press('m');
  expect(heard).toEqual(['m']);
});

test('waits for a title that is to be edited, and lets commands through', () => {
  session.editing.set({ collection: 'cards', id: 'c1', field: 'title' });
  press('a');
  press('z', { ctrlKey: true });
  expect(heard).toEqual(['z']);
});

function showField(): HTMLInputElement {
  const field = document.createElement('input');
  document.body.append(field);
  field.focus();
  return field;
}

function type(...keys: readonly (string | readonly string[])[]): void {
  for (const part of keys) for (const key of part) press(key);
}

function press(key: string, init: KeyboardEventInit = {}): void {
  const target = document.activeElement ?? document.body;
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));
}

function paste(words: string): void {
  const event = new Event('paste', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'clipboardData', { value: { getData: () => words } });
  document.body.dispatchEvent(event);
}
