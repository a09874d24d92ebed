import '@fontsource-variable/inter';
import 'reactflow/dist/style.css';
import '../../../client/ui/tokens.css';
import '../../../client/ui/base.css';
import { toBlob } from 'html-to-image';
import { Handle, Position, ReactFlow, type Node, type NodeProps } from 'reactflow';
import { createRoot } from 'react-dom/client';
import { CardFace } from '../../../client/canvas/cards/CardFace.tsx';
import { paintPicture } from '../../../client/exporting/painting/paintPicture.ts';
import { knownJourney } from '../../../shared/document/knownJourney.ts';
import { DEFAULT_EXPORT, type ExportScale } from '../../../shared/formats/exportOptions.ts';
import { must } from '../../../shared/journey/must.ts';
import { marksOf, type JourneySnapshot } from '../../../shared/journey/snapshot.ts';
import { layoutJourney } from '../../../shared/layout/layoutJourney.ts';
import { wordsOf } from '../../../shared/words/wordsOf.ts';
import { largeJourney } from '../largeJourney.ts';

/** What the bench asks this page for; times are milliseconds by the clock. */
export interface PicturePage {
  /** Reads a journey of so many cards, to be painted or shown. */
  read(count: number): void;
  /** Our own way: from a snapshot to the bytes of a PNG. */
  paint(scale: ExportScale): Promise<number>;
  /** Shows the cards on a board of React Flow, all of them as elements; answers how many there are. */
  show(): Promise<number>;
  /** What the documentation of React Flow has for that: a copy of the elements as a picture. */
  capture(): Promise<number>;
  /** How many points the last picture has. */
  points(): Promise<number>;
}

let content = largeJourney(0);
let last = new Blob();

async function timed(task: () => Promise<Blob | null>): Promise<number> {
  const began = performance.now();
  const file = await task();
  const ms = performance.now() - began;
  if (file === null) throw new Error('This browser paints no pictures');
  last = file;
  return ms;
}

const functions: PicturePage = {
  read: (count) => {
    content = largeJourney(count);
  },
  paint: (scale) => {
    // Read anew: what is kept of a snapshot must not be found again.
    const { snapshot } = knownJourney(content);
    const journey = { snapshot, words: wordsOf(), pictureAt: (name: string) => name };
    return timed(() => paintPicture(journey, { ...DEFAULT_EXPORT, scale }));
  },
  show: async () => {
    const { snapshot } = knownJourney(content);
    const { cards, width, height } = layoutJourney(snapshot);
    const board = must(document.querySelector<HTMLElement>('#board'));
    board.style.cssText = `width: ${width}px; height: ${height}px`;
    const nodes = Array.from(cards, ([id, { x, y, ...size }]): Node<CardData> => ({
      id,
      type: 'card',
      position: { x, y },
      ...size,
      data: { id, journey: snapshot },
    }));
    createRoot(board).render(<ReactFlow nodes={nodes} nodeTypes={NODE_TYPES} />);
    while (document.querySelectorAll('.react-flow__node').length < cards.size)
      // oxlint-disable-next-line no-await-in-loop -- until they are there
      await new Promise(requestAnimationFrame);
    await document.fonts.ready;
    return cards.size;
  },
  capture: () => {
    const board = must(document.querySelector<HTMLElement>('#board'));
    const { width, height } = board.getBoundingClientRect();
    const size = { width: `${width}px`, height: `${height}px` };
    return timed(() =>
      toBlob(must(document.querySelector<HTMLElement>('.react-flow__viewport')), {
        backgroundColor: '#ffffff',
        width,
        height,
        pixelRatio: 1,
        style: { ...size, transform: 'translate(0px, 0px) scale(1)' },
      }),
    );
  },
  points: async () => {
    const { width, height } = await createImageBitmap(last);
    return width * height;
  },
};
Object.assign(window, functions);

interface CardData extends Record<string, unknown> {
  readonly id: string;
  readonly journey: JourneySnapshot;
}

/** As nodes are that can be linked. */
function CardElement({ data }: NodeProps<Node<CardData>>) {
  const { id, journey } = data;
  return (
    <>
      <Handle type="target" position={Position.Left} />
      <CardFace card={must(journey.cards.get(id))} marks={marksOf(journey, id)} />
      <Handle type="source" position={Position.Right} />
    </>
  );
}
const NODE_TYPES = { card: CardElement };
