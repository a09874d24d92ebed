import { afterEach, beforeEach, expect, test } from 'vitest';
import { swallowStrayLetters } from './swallowStrayLetters.ts';

let stop: () => void;
let heard: string[];

function hear(event: KeyboardEvent): void {
  heard.push(event.key);
}

function press(target: Element, key: string, at: number, init: KeyboardEventInit = {}): void {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  Object.defineProperty(event, 'timeStamp', { value: at });
  target.dispatchEvent(event);
}

beforeEach(() => {
  heard = [];
  document.body.innerHTML = '<input id="field" />';
  stop = swallowStrayLetters();
  window.addEventListener('keydown', hear);
});

afterEach(() => {
  stop();
  window.removeEventListener('keydown', hear);
});

function field(): Element {
  return document.querySelector('#field') ?? document.body;
}

test('keeps letters from the board that were meant for a field that is gone, until there is a pause', () => {
  const lost = field();
  press(lost, 'I', 0);
  lost.remove();
  press(document.body, 't', 200);
  press(document.body, 'n', 900);
  press(document.body, 't', 2500);
  expect(heard).toEqual(['I', 't']);
});

test('lets keys through that follow a field which was left by Enter', () => {
  const left = field();
  press(left, 'I', 0);
  press(left, 'Enter', 100);
  left.remove();
  press(document.body, 't', 200);
  expect(heard).toEqual(['I', 'Enter', 't']);
});

test('lets keys through while the field is there, and commands at any time', () => {
  press(field(), 'I', 0);
  press(document.body, 't', 100);
  press(field(), 'I', 200);
  field().remove();
  press(document.body, 'z', 300, { ctrlKey: true });
  expect(heard).toEqual(['I', 't', 'I', 'z']);
});

test('lets keys through that follow a field which was left by pressing something else', () => {
  const left = field();
  press(left, '7', 0);
  document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  left.remove();
  press(document.body, ' ', 200);
  expect(heard).toEqual(['7', ' ']);
});
