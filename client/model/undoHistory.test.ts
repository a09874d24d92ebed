import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { editText } from '../../shared/changes/editText.ts';
import { moveStage } from '../../shared/changes/moveStage.ts';
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
  expect(history.undo()).toBe('Move stage');
  expect(readJourney(document).stages[0]?.name).toBe(first?.name);
  expect(history.undo()).toBe('Rename');
  expect(readJourney(document).header.title).toBe('Bills');
  expect(history.state.get()).toEqual({ undo: null, redo: 'Rename' });
  expect(history.redo()).toBe('Rename');
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
