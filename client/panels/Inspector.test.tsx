import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { needAtRiskShape } from '../../shared/journey/needAtRisk.ts';
import { makeRecord } from '../../shared/journey/record.ts';
import { must } from '../../shared/journey/must.ts';
import { marksOf } from '../../shared/journey/snapshot.ts';
import { memorySession } from '../../tests/helpers/memorySession.ts';
import { addPainPointAction } from '../actions/addPainPointAction.ts';
import { setNeedLevel } from '../actions/setNeedLevel.ts';
import type { JourneySession } from '../model/journeySession.ts';
import { SessionContext } from '../model/useSession.ts';
import { Inspector } from './Inspector.tsx';
import { QuickMarkBar } from './QuickMarkBar.tsx';

let session: JourneySession;
let root: Root;

beforeEach(() => {
  session = memorySession();
  root = createRoot(document.body.appendChild(document.createElement('div')));
});

afterEach(() => {
  flushSync(() => {
    root.unmount();
  });
  session.destroy();
  document.body.replaceChildren();
});

describe('the inspector', () => {
  it('is about the journey when nothing is selected', () => {
    show();
    expect(field('Title').value).toBe('Journey');
  });

  it('says what is typed in the journey, as a step of its own', () => {
    session.selection.set(['c1']);
    show();
    type(field('Title'), 'I call because the bill is wrong');
    expect(session.journey.get().cards.get('c1')?.title).toBe('I call because the bill is wrong');
    expect(session.history.undo()).toEqual({ label: 'Edit title', isDone: true });
  });

  it('marks a need with the level that is pressed, and takes it off when it is pressed again', () => {
    session.selection.set(['c1']);
    show();
    press('Needs at risk');
    press('Failing', 'Fairness: how much at risk');
    expect(levels()).toEqual([3]);
    press('Failing', 'Fairness: how much at risk');
    expect(levels()).toEqual([]);
  });

  it('opens a new pain point and gives its title the caret', () => {
    session.selection.set(['c1']);
    show();
    flushSync(() => {
      addPainPointAction.perform(session);
    });
    expect(document.activeElement).toBe(field('What hurts'));
    expect(session.focusRequest.get()).toBeNull();
  });

  it('types on in the words of both when two people made the same mark at once', () => {
    for (const [id, reason] of [
      ['n1', 'Nobody asks'],
      ['n2', 'Nobody answers'],
    ] as const) {
      session.document.add((add) => {
        add('needsAtRisk', makeRecord(needAtRiskShape, id, { subject: 'c1', need: 'time', reason }));
      });
    }
    session.selection.set(['c1']);
    show();
    type(field('Why Time is at risk'), (words) => `${words}!`);
    expect(marksOf(session.journey.get(), 'c1').needs[0]?.reason).toBe('Nobody asks\nNobody answers!');
  });

  it('sets what several cards share on all of them', () => {
    session.selection.set(['c1', 'c2']);
    show();
    press('Needs at risk');
    press('Watch', 'Time: how much at risk');
    expect(marksOf(session.journey.get(), 'c2').needs[0]?.level).toBe(1);
  });

  it('shows readers every word and nothing to change', () => {
    session.destroy();
    session = memorySession('viewer');
    session.selection.set(['c1']);
    show();
    expect(document.body.textContent).toContain('Card c1');
    expect(document.querySelectorAll('input, textarea, button')).toHaveLength(0);
  });

  it('lets nobody but editors see the quick-mark bar', () => {
    session.destroy();
    session = memorySession('commenter');
    show();
    expect(document.querySelector('[role=toolbar]')).toBeNull();
  });

  it('follows what somebody else marks', () => {
    session.selection.set(['c1']);
    show();
    flushSync(() => {
      setNeedLevel(session, ['c1'], 'heard', 2);
    });
    expect(document.body.textContent).toContain('Heard');
  });
});

describe('the quick-mark bar', () => {
  it('takes a need one level up with each press', () => {
    session.selection.set(['c1']);
    show();
    press('Time: not at risk');
    press('Time: watch');
    expect(levels()).toEqual([2]);
  });

  it('leaves no pain point behind that was added by mistake', () => {
    session.selection.set(['c1']);
    show();
    press('Add pain point', 'Mark what is selected');
    expect(marksOf(session.journey.get(), 'c1').painPoints).toHaveLength(1);
    press('Add pain point', 'Mark what is selected');
    expect(marksOf(session.journey.get(), 'c1').painPoints).toHaveLength(0);
  });

  it('marks a moment of truth with the first press', () => {
    session.selection.set(['c1']);
    show();
    press('Moment of truth', 'Mark what is selected');
    expect(marksOf(session.journey.get(), 'c1').momentOfTruth?.state).toBe('mixed');
  });
});

function show(): void {
  flushSync(() => {
    root.render(
      <SessionContext value={session}>
        <Inspector />
        <QuickMarkBar subjects={session.selection.get()} />
      </SessionContext>,
    );
  });
}

function levels(): number[] {
  return marksOf(session.journey.get(), 'c1').needs.map(({ level }) => level);
}

function field(label: string): HTMLTextAreaElement {
  const found = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === label);
  return must(document.querySelector<HTMLTextAreaElement>(`[id="${must(found, label).htmlFor}"]`), label);
}

function press(name: string, group?: string): void {
  const within =
    group === undefined ? document : must(document.querySelector(`[aria-label="${group}"]`), group);
  const button = [...within.querySelectorAll<HTMLElement>('button')].find(
    (candidate) => (candidate.getAttribute('aria-label') ?? candidate.textContent) === name,
  );
  flushSync(() => {
    must(button, `button called ${name}`).click();
  });
}

function type(input: HTMLTextAreaElement, words: string | ((before: string) => string)): void {
  flushSync(() => {
    input.focus();
  });
  flushSync(() => {
    const setter = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
    setter?.call(input, typeof words === 'string' ? words : words(input.value));
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
