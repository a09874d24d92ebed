import { directionOf } from '../../scene/directionOf.ts';
import { escapeXml } from '../svg/escapeXml.ts';
import { EMU_PER_POINT, fillXml, placeXml, type SlideDraft } from './drawing.ts';

const NAMESPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

/** What goes before each part of the package. */
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const NO_PLACE = '<a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/>';

/** The title of a slide, and how it looks. */
export interface SlideTitle {
  readonly text: string;
  readonly colour: string;
  readonly language: string;
  /** Both in points. */
  readonly size: number;
  readonly width: number;
}

/** Where titles stand, in points. */
const TITLE = { x: 36, y: 22, height: 40 } as const;

/** A title that the outline of the slides and screen readers know as such. */
export function titleXml(draft: SlideDraft, { text, colour, language, size, width }: SlideTitle): string {
  const place = placeXml(
    TITLE.x * EMU_PER_POINT,
    TITLE.y * EMU_PER_POINT,
    width * EMU_PER_POINT,
    TITLE.height * EMU_PER_POINT,
  );
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${draft.nextId()}" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr>` +
    `<p:spPr>${place}</p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"><a:normAutofit/></a:bodyPr><a:lstStyle/>` +
    `<a:p><a:pPr ${directionOf(text) === 'rtl' ? 'algn="r" rtl="1"' : 'algn="l"'}/><a:r><a:rPr lang="${escapeXml(language)}" sz="${size * 100}" b="1">${fillXml(colour)}<a:latin typeface="Arial"/><a:cs typeface="Arial"/></a:rPr>` +
    `<a:t>${escapeXml(text)}</a:t></a:r></a:p></p:txBody></p:sp>`
  );
}

/** A slide with everything on it, in pieces. */
export function slideXml({ shapes }: SlideDraft, background: string): string[] {
  const ground = `<p:bg><p:bgPr>${fillXml(background)}<a:effectLst/></p:bgPr></p:bg>`;
  return [
    `${DECLARATION}<p:sld ${NAMESPACES}><p:cSld>${ground}${TREE_START}`,
    ...shapes,
    `${TREE_END}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`,
  ];
}

const TREE_START = `<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>${NO_PLACE}</a:xfrm></p:grpSpPr>`;
const TREE_END = '</p:spTree>';

const TITLE_PLACEHOLDER =
  '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr>' +
  `<p:spPr>${placeXml(TITLE.x * EMU_PER_POINT, TITLE.y * EMU_PER_POINT, 888 * EMU_PER_POINT, TITLE.height * EMU_PER_POINT)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>` +
  '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en"/></a:p></p:txBody></p:sp>';

/** The master that all slides share: nothing but the place and look of titles. */
export const MASTER =
  `${DECLARATION}<p:sldMaster ${NAMESPACES}><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>${TREE_START}${TITLE_PLACEHOLDER}${TREE_END}</p:cSld>` +
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>' +
  '<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst><p:txStyles>' +
  '<p:titleStyle><a:lvl1pPr algn="l"><a:buNone/><a:defRPr sz="2400" b="1"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mj-lt"/></a:defRPr></a:lvl1pPr></p:titleStyle>' +
  '<p:bodyStyle><a:lvl1pPr><a:defRPr sz="1400"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr></p:bodyStyle>' +
  '<p:otherStyle><a:lvl1pPr><a:defRPr sz="1400"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr></p:otherStyle></p:txStyles></p:sldMaster>';

/** The layout of all slides: a title, and the rest is free. */
export const LAYOUT = `${DECLARATION}<p:sldLayout ${NAMESPACES} type="titleOnly" preserve="1"><p:cSld name="Title Only">${TREE_START}${TITLE_PLACEHOLDER}${TREE_END}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
