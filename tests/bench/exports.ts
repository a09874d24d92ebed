import { chromium, type Page } from 'playwright';
import { DEFAULT_EXPORT } from '../../shared/formats/exportOptions.ts';
import { exporters, type ExportFormat } from '../../shared/formats/formats.ts';
import { exportMeans } from '../../server/journeys/exportMeans.ts';
import { writeExport } from '../../server/journeys/writeExport.ts';
import { findChromium } from '../../tools/chromium.ts';
import { largeJourney } from './largeJourney.ts';

// `npm run bench:exports [format…]`: how long every format takes for 500 and for 5,000 touchpoints, with code and fonts
// warm, the quickest of a few; and how much more ten times as many take. PNG is told twice: by itself, and as a browser makes
// it of the SVG. Processor time counts: how long it takes by the clock depends on what else the machine does.

/** Milliseconds for 500 touchpoints. */
const BUDGETS: Partial<Readonly<Record<string, number>>> = {
  svg: 15,
  'png in a browser': 150,
  pdf: 120,
  pptx: 100,
  xlsx: 60,
};
const [FEW, MANY] = [500, 5000];
const RUNS = 5;

const wanted = process.argv.slice(2);
const formats = (Object.keys(exporters) as ExportFormat[]).filter(
  (format) => wanted.length === 0 || wanted.includes(format),
);
console.log(`format${' '.repeat(16)}${FEW}      ${MANY}   times   budget for ${FEW}`);
for (const format of formats) {
  const few = await quickest(() => write(format, FEW));
  const many = await quickest(() => write(format, MANY), 2);
  tell(format, few, many);
}
if (formats.includes('svg')) await measureInBrowser();

async function write(format: ExportFormat, count: number): Promise<Uint8Array> {
  // Read anew: what is kept of a snapshot must not be found again.
  const content = largeJourney(count);
  return writeExport(format, content, DEFAULT_EXPORT, await exportMeans('en', () => Promise.resolve(null)));
}

/** Milliseconds of processor time. */
async function quickest(task: () => Promise<unknown>, runs = RUNS): Promise<number> {
  let least = Infinity;
  for (let run = 0; run < runs; run += 1) {
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
  const found = findChromium();
  if (found === undefined) {
    console.log('png in a browser: there is none here');
    return;
  }
  const browser = await chromium.launch(found.launch);
  try {
    const page = await browser.newPage();
    tell('png in a browser', await paintedIn(page, FEW), await paintedIn(page, MANY));
  } finally {
    await browser.close();
  }
}

/** Milliseconds by the clock from the SVG to the bytes of a PNG. */
async function paintedIn(page: Page, count: number): Promise<number> {
  const svg = Buffer.from(await write('svg', count)).toString();
  return page.evaluate(
    async ([picture, runs]) => {
      let least = Infinity;
      for (let run = 0; run < runs; run += 1) {
        const began = performance.now();
        const image = new Image();
        image.src = URL.createObjectURL(new Blob([picture], { type: 'image/svg+xml' }));
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = image.naturalWidth;
        canvas.height = image.naturalHeight;
        canvas.getContext('2d')?.drawImage(image, 0, 0);
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        await new Promise((resolve) => {
          canvas.toBlob(resolve);
        });
        least = Math.min(least, performance.now() - began);
      }
      return least;
    },
    [svg, RUNS] as const,
  );
}
