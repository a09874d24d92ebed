/** How the page that describes the API looks: the colours of `client/ui/tokens.css`, which is not the server's to import. */
export const DOCS_STYLE = `
@font-face { font-family: "Inter Variable"; src: url(/fonts/inter.woff2) format("woff2"); font-weight: 100 900; font-display: swap; }
:root { color-scheme: light dark; --canvas: light-dark(#f6f5f2, #16171a); --surface: light-dark(#fff, #1f2125);
  --sunken: light-dark(#efede8, #121316); --hover: light-dark(#1c1d200f, #ececea14);
  --text: light-dark(#1c1d20, #ececea); --text-2: light-dark(#5c5f66, #a3a6ad); --hairline: light-dark(#e3e1db, #34373d);
  --accent: light-dark(#3a5bd9, #8fa6ff); --accent-text: light-dark(#fff, #14161f);
  --blue: light-dark(#2f62c9, #8db0f5); --green: light-dark(#236b4b, #6cc79d); --amber: light-dark(#855409, #f2b65a);
  --red: light-dark(#c4321c, #ff8a75); }
* { box-sizing: border-box; }
html { scroll-padding-top: 72px; }
body { margin: 0; background: var(--canvas); color: var(--text); overflow-wrap: anywhere;
  font: 0.875rem/1.5 "Inter Variable", system-ui, sans-serif; }
header { position: sticky; top: 0; z-index: 1; padding: 8px 24px; border-bottom: 1px solid var(--hairline); background: var(--surface); }
header a { display: inline-flex; align-items: center; gap: 8px; min-height: 40px; color: inherit; font-size: 1rem; font-weight: 600; text-decoration: none; }
header a:hover { text-decoration: underline; }
.page { display: grid; grid-template-columns: minmax(0, 1fr); gap: 24px; max-width: 72rem; margin: 0 auto; padding: 24px 24px 64px; }
h1 { margin: 0 0 12px; font-size: 1.5rem; line-height: 1.25; }
h2 { margin: 40px 0 4px; font-size: 1.125rem; }
h3 { margin: 20px 0 4px; font-size: 0.875rem; }
p { margin: 0 0 12px; max-width: 68ch; }
a { color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
nav ul { display: flex; flex-wrap: wrap; gap: 4px 16px; margin: 0; padding: 0; list-style: none; }
nav a { display: inline-flex; align-items: center; min-height: 28px; }
details { margin: 8px 0; border: 1px solid var(--hairline); border-radius: 8px; background: var(--surface); }
details > :not(summary) { margin-inline: 16px; }
details > :last-child { margin-bottom: 16px; }
summary { display: grid; grid-template-columns: 0.75rem 3.75rem minmax(0, 1fr); gap: 0 8px; align-items: baseline; padding: 8px 16px; border-radius: 8px; cursor: pointer; }
summary::-webkit-details-marker { display: none; }
summary::before { content: "▸" / ""; color: var(--text-2); }
details[open] > summary::before { content: "▾" / ""; }
summary:hover { background: var(--hover); }
details[open] > summary { margin-bottom: 8px; border-bottom: 1px solid var(--hairline); border-radius: 8px 8px 0 0; }
summary code { font-weight: 600; }
summary .what { grid-column: 3; color: var(--text-2); }
.method { font-size: 0.75rem; font-weight: 650; }
.get { color: var(--blue); }
.post { color: var(--green); }
.put, .patch { color: var(--amber); }
.delete { color: var(--red); }
.quiet { color: var(--text-2); }
code, pre { font: 0.8125rem/1.5 ui-monospace, Menlo, Consolas, monospace; }
pre { max-height: 26rem; margin-block: 4px 12px; padding: 12px; overflow: auto; border-radius: 6px; background: var(--sunken); white-space: pre-wrap; }
pre.commands { overflow-wrap: normal; white-space: pre; }
dl { margin-block: 0; }
dl div { display: grid; grid-template-columns: 6rem minmax(0, 1fr); gap: 0 12px; padding: 6px 0; border-top: 1px solid var(--hairline); }
dd { margin: 0; }
@media (min-width: 60rem) {
  .page { grid-template-columns: 10rem minmax(0, 1fr); gap: 48px; padding-top: 40px; }
  nav ul { position: sticky; top: 96px; flex-direction: column; }
  summary { grid-template-columns: 0.75rem 3.75rem minmax(0, 3fr) minmax(0, 2fr); gap: 0 12px; }
  summary .what { grid-column: 4; }
}
`;
