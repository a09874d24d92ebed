import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { editText } from '../../shared/changes/editText.ts';
import { moveStage } from '../../shared/changes/moveStage.ts';
import { setJourneyState } from '../../shared/changes/setJourneyState.ts';
import { JourneyDocument } from '../../shared/document/journeyDocument.ts';
import { readJourney } from '../../shared/document/journeyReader.ts';
import { writeContent } from '../../shared/document/writeContent.ts';
import { templateContent } from '../../shared/templates/templates.ts';
import { MutableStore } from './store.ts';
import { UndoHistory } from './undoHistory.ts';

function open() {
  const document = new JourneyDocument(new Y.Doc(), { person: 'ann' });
  let count = 0;
  writeContent(
    document,
    templateContent('blank', 'Bills', () => `id${count++}`),
  );
  const selection = new MutableStore<readonly string[]>([]);
  return { document, selection, history: new UndoHistory(document, selection) };
}

const TITLE = { collection: 'header', field: 'title' } as const;

test('undoes one step at a time and says what it undid', () => {
  const { document, history } = open();
  history.step('Rename');
  editText(document, TITLE, 'Bills and letters');
  history.step('Move stage');
  const [first] = readJourney(document).stages;
  moveStage(document, { id: first?.id ?? '', before: null });
  expect(history.state.get()).toEqual({ undo: 'Move stage', redo: null });
  expect(history.undo()).toEqual({ label: 'Move stage', isDone: true });
  expect(readJourney(document).stages[0]?.name).toBe(first?.name);
  expect(history.undo()).toEqual({ label: 'Rename', isDone: true });
  expect(readJourney(document).header.title).toBe('Bills');
  expect(history.state.get()).toEqual({ undo: null, redo: 'Rename' });
  expect(history.redo()).toEqual({ label: 'Rename', isDone: true });
  expect(readJourney(document).header.title).toBe('Bills and letters');
});

test('leaves alone what somebody else did', () => {
  const { document, history } = open();
  const others = new JourneyDocument(document.doc, { person: 'bo' });
  editText(others, TITLE, 'Letters');
  expect(history.undo()).toBeNull();
  expect(readJourney(document).header.title).toBe('Letters');
});

test('brings back what was selected when the step was made', () => {
  const { document, history, selection } = open();
  selection.set(['card']);
  history.step('Rename');
  editText(document, TITLE, 'Letters');
  selection.set([]);
  history.undo();
  expect(selection.get()).toEqual(['card']);
});

test('leaves what others have changed since, and takes nothing older back instead', () => {
  const { document, history } = open();
  const others = new JourneyDocument(new Y.Doc(), { person: 'bo' });
  const swap = (): void => {
    const [own, their] = [Y.encodeStateAsUpdate(document.doc), Y.encodeStateAsUpdate(others.doc)];
    Y.applyUpdate(others.doc, own);
    Y.applyUpdate(document.doc, their);
  };
  history.step('Rename');
  editText(document, TITLE, 'Bills and letters');
  history.step('Decide');
  setJourneyState(document, 'to-be');
  history.step('');
  swap();
  setJourneyState(others, 'as-is');
  swap();
  expect(history.undo()).toEqual({ label: 'Decide', isDone: false });
  expect(readJourney(document).header).toMatchObject({ title: 'Bills and letters', state: 'as-is' });
  expect(history.state.get()).toEqual({ undo: 'Rename', redo: null });
  expect(history.undo()).toEqual({ label: 'Rename', isDone: true });
  expect(readJourney(document).header.title).toBe('Bills');
});

test('passes over what was typed and wiped out at once', () => {
  const { document, history } = open();
  history.step('Rename');
  editText(document, TITLE, 'Letters');
  history.step('Edit text');
  editText(document, TITLE, 'Letters and');
  editText(document, TITLE, 'Letters');
  expect(history.undo()).toEqual({ label: 'Rename', isDone: true });
});
