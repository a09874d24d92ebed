import { DEFAULT_EXPORT } from '../../shared/formats/exportOptions.ts';
import { exporters, type ExportFormat } from '../../shared/formats/formats.ts';
import { exportMeans } from '../../server/journeys/exportMeans.ts';
import { writeExport } from '../../server/journeys/writeExport.ts';
import { findChromium } from '../../tools/chromium.ts';
import { measurePictures } from './exports/measurePictures.ts';
import { largeJourney } from './largeJourney.ts';

// `npm run bench:exports [format…]`: how long every format takes for 500 and for 5,000 touchpoints, with code and fonts
// warm, the quickest of up to thirty; and how much more ten times as many take. Processor time counts: how long it takes by the
// clock depends on what else the machine does. PNG is told twice: as the server draws it, and as browsers paint it, by the
// clock, beside a copy of the elements of a board with the same cards.

/** Milliseconds for 500 touchpoints. */
const BUDGETS: Partial<Readonly<Record<string, number>>> = {
  svg: 15,
  'png in a browser': 150,
  pdf: 120,
  pptx: 100,
  xlsx: 60,
};
/** How many times as long a copy of the elements takes as our picture. */
const CAPTURE_RATIO = 30;
const [FEW, MANY] = [500, 5000];
/** Code is warm after some twenty runs; what takes long gets fewer. */
const [LEAST_RUNS, MOST_RUNS, LONG_MS] = [3, 30, 4_000];

const wanted = process.argv.slice(2);
const formats = (Object.keys(exporters) as ExportFormat[]).filter(
  (format) => wanted.length === 0 || wanted.includes(format),
);
console.log(`format${' '.repeat(16)}${FEW}      ${MANY}   times   budget for ${FEW}`);
for (const format of formats) {
  const few = await quickest(() => write(format, FEW));
  const many = await quickest(() => write(format, MANY));
  tell(format, few, many);
}
if (formats.includes('png')) await measureInBrowser();

async function write(format: ExportFormat, count: number): Promise<Uint8Array> {
  // Read anew: what is kept of a snapshot must not be found again.
  const content = largeJourney(count);
  return writeExport(format, content, DEFAULT_EXPORT, await exportMeans('en', () => Promise.resolve(null)));
}

/** Milliseconds of processor time. */
async function quickest(task: () => Promise<unknown>): Promise<number> {
  let least = Infinity;
  const began = performance.now();
  for (let run = 0; run < MOST_RUNS; run += 1) {
    if (run >= LEAST_RUNS && performance.now() - began > LONG_MS) break;
    const before = process.cpuUsage();
    // oxlint-disable-next-line no-await-in-loop -- one after the other, or each would measure all of them
    await task();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

function tell(name: string, few: number, many: number): void {
  const budget = BUDGETS[name];
  const columns = [
    name.padEnd(18),
    `${few.toFixed(0)} ms`.padStart(8),
    `${many.toFixed(0)} ms`.padStart(10),
    (many / few).toFixed(1).padStart(7),
  ];
  console.log(columns.join(' ') + (budget === undefined ? '' : `   ${budget} ms`));
}

async function measureInBrowser(): Promise<void> {
  if (findChromium() === undefined) {
    console.log('png in a browser: there is none here');
    return;
  }
  const { painted, captured, ratio, points } = await measurePictures(FEW, MANY);
  tell('png in a browser', painted.few, painted.many);
  console.log(`  at twice the size   ${painted.twice.toFixed(0)} ms`);
  console.log(
    `  ${captured.cards} elements copied  ${captured.ms.toFixed(0)} ms: ${(captured.ms / painted.few).toFixed(0)} times as long, ` +
      `${ratio.toFixed(0)} times the processor time, at least ${CAPTURE_RATIO}; our picture has ${points.toFixed(2)} times its points`,
  );
}
