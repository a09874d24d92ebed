/** How a report looks, on screen in light and dark and on paper; the colours are those of the interface. */
export const REPORT_STYLE = `
:root {
  color-scheme: light dark;
  --canvas: #f6f5f2; --surface: #fff; --text: #1c1d20; --quiet: #5c5f66; --line: #e3e1db; --accent: #3a5bd9;
  --danger: #c4321c; --warn: #8a5a0b; --good: #2f7d5b; --heat: 196 50 28; --table-line: #d3d0c8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --canvas: #16171a; --surface: #1f2125; --text: #ececea; --quiet: #a3a6ad; --line: #34373d; --accent: #8fa6ff;
    --danger: #ff8a75; --warn: #f2b65a; --good: #6cc79d; --heat: 255 138 117; --table-line: #43474e;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0; padding: 32px 24px 64px; background: var(--canvas); color: var(--text);
  font: 16px/1.5 "Waymark Inter", Inter, system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: anywhere;
}
main, nav { max-width: 72rem; margin-inline: auto; }
h1 { font-size: 28px; line-height: 1.2; margin: 0 0 16px; letter-spacing: -0.01em; }
h2 { font-size: 21px; line-height: 1.3; margin: 48px 0 12px; padding-top: 16px; border-top: 1px solid var(--line); }
h3 { font-size: 17px; line-height: 1.4; margin: 32px 0 8px; }
h4 { font-size: 15px; line-height: 1.4; margin: 20px 0 4px; }
p { margin: 8px 0; }
ul { margin: 8px 0; padding-inline: 24px; }
a { color: var(--accent); }
a:focus-visible, [tabindex]:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
nav { margin-bottom: 24px; font-size: 14px; }
nav ul { display: flex; flex-wrap: wrap; gap: 4px 8px; list-style: none; margin: 0; padding: 0; }
nav a { display: inline-block; padding: 4px 8px; border: 1px solid var(--line); border-radius: 6px; background: var(--surface); text-decoration: none; }
nav a:hover { text-decoration: underline; }
dl { display: grid; grid-template-columns: minmax(7rem, max-content) 1fr; gap: 4px 16px; margin: 4px 0 12px; }
dt { color: var(--quiet); font-size: 14px; line-height: 24px; }
dd { margin: 0; white-space: pre-line; max-width: 46rem; }
.scroll { overflow-x: auto; margin: 8px 0; border: 1px solid var(--table-line); border-radius: 8px; background: var(--surface); }
table { border-collapse: collapse; width: 100%; font-size: 14px; line-height: 20px; overflow-wrap: normal; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { padding: 8px 12px; text-align: start; vertical-align: top; border-bottom: 1px solid var(--line); min-width: 4.5rem; max-width: 22rem; }
td, th[scope="row"] { overflow-wrap: break-word; }
tbody tr:last-child > * { border-bottom: 0; }
th { font-weight: 600; }
thead th { font-size: 13px; color: var(--quiet); border-bottom-color: var(--table-line); }
td p, th p { margin: 0; }
td p + p { margin-top: 12px; }
small { display: block; font-size: 12px; line-height: 16px; font-weight: 400; color: var(--quiet); }
.number { text-align: end; font-variant-numeric: tabular-nums; }
.danger { color: var(--danger); font-weight: 600; }
.warn { color: var(--warn); font-weight: 600; }
.good { color: var(--good); }
.heat1 { background: rgb(var(--heat) / 8%); } .heat2 { background: rgb(var(--heat) / 14%); }
.heat3 { background: rgb(var(--heat) / 20%); } .heat4 { background: rgb(var(--heat) / 26%); }
.heat5 { background: rgb(var(--heat) / 32%); font-weight: 600; }
@media (max-width: 480px) {
  body { padding: 20px 16px 48px; }
  th, td { min-width: 8.5rem; }
  .number { min-width: 3.5rem; }
  dl { grid-template-columns: 1fr; gap: 0; }
  dd { margin-bottom: 8px; }
}
@media print {
  @page { margin: 14mm; }
  :root {
    --canvas: #fff; --surface: #fff; --text: #000; --quiet: #444; --line: #ccc; --accent: #000;
    --danger: #a3230f; --warn: #6b4508; --good: #1f5f43; --heat: 196 50 28; --table-line: #999;
  }
  body { padding: 0; font-size: 10pt; }
  nav { display: none; }
  .scroll { overflow: visible; border-radius: 0; }
  table { font-size: 8pt; line-height: 1.35; hyphens: auto; }
  thead th { font-size: 7.5pt; }
  small { font-size: 7pt; line-height: 1.35; }
  th, td { padding: 4px 6px; min-width: 0; }
  thead { display: table-header-group; }
  tr, dl > *, li { break-inside: avoid; }
  tbody tr:first-child { break-before: avoid; }
  h1, h2, h3, h4 { break-after: avoid; }
  [class*="heat"] { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
