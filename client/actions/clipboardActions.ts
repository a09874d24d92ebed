import type { JourneySession } from '../model/journeySession.ts';
import { say } from '../words/say.ts';
import { words } from '../words/words.ts';
import type { Action } from './action.ts';
import { copySelection, cutSelection } from './clipboard.ts';
import { canEdit } from './edit.ts';
import { CLIP_TYPE } from './pasted.ts';
import { pasteInto } from './pasteInto.ts';
import { pastePictures } from './pastePictures.ts';
import { selectedCards } from './selectedCards.ts';
import { spotForNewCard } from './spotForNewCard.ts';

/** Copies, cuts and pastes from menus and the palette; by their keys the browser does it, see `useClipboard`. */
export const clipboardActions: readonly Action[] = [
  {
    id: 'copy',
    label: words('Copy'),
    group: 'Edit',
    keys: ['Mod+C'],
    isByBrowser: true,
    isEnabled: (session) => selectedCards(session).length > 0,
    perform: (session) => putOnClipboard((data) => copySelection(session, data)),
  },
  {
    id: 'cut',
    label: words('Cut'),
    group: 'Edit',
    keys: ['Mod+X'],
    isByBrowser: true,
    isEnabled: (session) => canEdit(session) && selectedCards(session).length > 0,
    perform: (session) => putOnClipboard((data) => cutSelection(session, data)),
  },
  {
    id: 'paste',
    label: words('Paste'),
    group: 'Edit',
    keys: ['Mod+V'],
    isByBrowser: true,
    isEnabled: canEdit,
    perform: (session) => {
      void pasteFromClipboard(session);
    },
  },
];

/** Makes the browser copy, and puts in what is to be copied: the way that works without a secure connection, too. */
function putOnClipboard(write: (data: DataTransfer) => boolean): void {
  const onCopy = (event: ClipboardEvent): void => {
    event.stopImmediatePropagation();
    event.preventDefault();
    if (event.clipboardData !== null) write(event.clipboardData);
  };
  document.addEventListener('copy', onCopy, { capture: true });
  // Its successor cannot carry types of ours, and exists only on secure pages.
  // oxlint-disable-next-line typescript/no-deprecated
  document.execCommand('copy');
  document.removeEventListener('copy', onCopy, { capture: true });
}

async function pasteFromClipboard(session: JourneySession): Promise<void> {
  // Where the menu was opened: by the time the browser has asked, it is closed.
  const spot = spotForNewCard(session);
  if (spot === null) return;
  try {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string): Promise<string> =>
      item?.types.includes(type) === true ? (await item.getType(type)).text() : '';
    const pasted = {
      clip: await read(`web ${CLIP_TYPE}`),
      html: await read('text/html'),
      text: await read('text/plain'),
    };
    if (pasteInto(session, pasted, spot)) return;
    const type = item?.types.find((name) => name.startsWith('image/'));
    const files =
      item === undefined || type === undefined
        ? []
        : [new File([await item.getType(type)], say('Picture'), { type })];
    if (!pastePictures(session, files)) session.announcement.set(say('There is nothing to paste'));
  } catch {
    // Refused by the person or their browser, or not to be had on this page at all.
    session.announcement.set(
      say('The browser keeps the clipboard to itself here. The keys for pasting work'),
    );
  }
}
