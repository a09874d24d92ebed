import type { MarkColours } from '../../marks/markColours.ts';
import { DECLARATION } from './slideXml.ts';

/** The colours and fonts that people are offered when they go on with the slides: those of the map. */
export function themeXml({
  canvas,
  surface,
  text,
  quiet,
  accent,
  danger,
  warn,
  good,
  stages,
}: MarkColours): string {
  const colours = {
    dk1: text,
    lt1: canvas,
    dk2: quiet,
    lt2: surface,
    accent1: accent,
    accent2: stages.teal,
    accent3: stages.purple,
    accent4: warn,
    accent5: good,
    accent6: danger,
    hlink: accent,
    folHlink: stages.purple,
  };
  const scheme = Object.entries(colours)
    .map(([name, colour]) => `<a:${name}><a:srgbClr val="${colour.slice(1).toUpperCase()}"/></a:${name}>`)
    .join('');
  const fonts = '<a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface="Arial"/>';
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = (width: number): string => `<a:ln w="${width}">${fill}</a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return (
    `${DECLARATION}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Waymark"><a:themeElements>` +
    `<a:clrScheme name="Waymark">${scheme}</a:clrScheme>` +
    `<a:fontScheme name="Waymark"><a:majorFont>${fonts}</a:majorFont><a:minorFont>${fonts}</a:minorFont></a:fontScheme>` +
    `<a:fmtScheme name="Waymark"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst>` +
    `<a:lnStyleLst>${line(6350)}${line(12_700)}${line(19_050)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>` +
    '</a:themeElements></a:theme>'
  );
}
