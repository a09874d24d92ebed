import type { ExportChoice, ExportFormat } from '../../shared/formats/formats.ts';
import { words } from '../words/words.ts';

/** What the formats are in the dialog, in the order in which they are offered; what writes them stays on the server. */
export interface OfferedFormat {
  readonly group: 'picture' | 'report' | 'data';
  readonly label: string;
  /** What for, in one line. */
  readonly serves: string;
  readonly extension: string;
  readonly choices: readonly ExportChoice[];
}

/** All that is offered. A test holds it to `exporters`. */
export const EXPORT_FORMATS: Readonly<Record<ExportFormat, OfferedFormat>> = {
  png: {
    group: 'picture',
    label: words('PNG picture'),
    serves: words('For slides, chats and mails'),
    extension: 'png',
    choices: ['lens', 'theme', 'scale', 'isTransparent'],
  },
  pdf: {
    group: 'picture',
    label: words('PDF'),
    serves: words('To print, as one page, a poster or sheets for the wall'),
    extension: 'pdf',
    choices: ['lens', 'theme', 'page', 'isTiled'],
  },
  pptx: {
    group: 'picture',
    label: words('Slides'),
    serves: words('The map, what hurts most and every stage, as shapes that can be changed'),
    extension: 'pptx',
    choices: ['lens', 'theme'],
  },
  svg: {
    group: 'picture',
    label: words('SVG picture'),
    serves: words('Sharp at any size, with words that can be selected'),
    extension: 'svg',
    choices: ['lens', 'theme', 'isTransparent'],
  },
  html: {
    group: 'report',
    label: words('Web page'),
    serves: words('A report to read, in one file that needs nothing else'),
    extension: 'html',
    choices: [],
  },
  md: {
    group: 'report',
    label: words('Markdown'),
    serves: words('The same report, for wikis and repositories'),
    extension: 'md',
    choices: [],
  },
  xlsx: {
    group: 'data',
    label: words('Excel workbook'),
    serves: words('Sheets to sort and filter; it can be imported again'),
    extension: 'xlsx',
    choices: [],
  },
  csv: {
    group: 'data',
    label: words('Table'),
    serves: words('One row a card, for any spreadsheet; it can be imported again'),
    extension: 'csv',
    choices: [],
  },
  json: {
    group: 'data',
    label: words('Waymark file'),
    serves: words('Everything on the map, to bring back whole'),
    extension: 'json',
    choices: [],
  },
  ojf: {
    group: 'data',
    label: words('OpenJourney file'),
    serves: words('For other mapping tools'),
    extension: 'ojf',
    choices: [],
  },
  mermaid: {
    group: 'data',
    label: words('Mermaid'),
    serves: words('A diagram as text, which many wikis draw'),
    extension: 'mmd',
    choices: [],
  },
};

/** Every offered format by its name. */
export const OFFERED = Object.keys(EXPORT_FORMATS) as ExportFormat[];

/** The name of a format with its ending, such as `Web page (.html)`. */
export function formatName(format: ExportFormat, say: (text: string) => string): string {
  const { label, extension } = EXPORT_FORMATS[format];
  return `${say(label)} (.${extension})`;
}
