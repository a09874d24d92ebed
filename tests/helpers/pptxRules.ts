import type { OfficeRule } from './officePackage.ts';

const ANY = /^[\s\S]*$/;
const WHOLE = /^-?\d{1,10}$/;
const SIZE = /^\d{1,10}$/;
const TRUE = /^1$/;
const RELATION = /^rId\d+$/;

const GROUP: OfficeRule = {
  children: 'p:nvGrpSpPr! p:grpSpPr!',
  anyOf: 'p:sp p:grpSp p:cxnSp p:pic',
};
const LETTERS: OfficeRule = {
  children: 'a:solidFill a:latin a:cs',
  // A letter has at least one point, and programs repair what has less.
  attributes: { 'lang?': /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, 'sz?': /^[1-9]\d{2,5}$/, 'b?': TRUE },
};
const POINT: OfficeRule = { children: 'a:pt!' };
const EMPTY: OfficeRule = {};
const FACE: OfficeRule = { attributes: { typeface: ANY } };
const FONTS: OfficeRule = { children: 'a:latin! a:ea! a:cs!' };
const STYLE: OfficeRule = { children: 'a:lvl1pPr' };
const COLOUR: OfficeRule = { children: 'a:srgbClr!' };
const SCHEME = [
  'dk1',
  'lt1',
  'dk2',
  'lt2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
];

/**
 * The rules of PresentationML and DrawingML (ECMA-376 part 1, 19 to 21) for all elements that our slides are made of: the
 * order of children, what must be there, and what attributes may say. PowerPoint repairs files that break one of them.
 */
export const PPTX_RULES: Readonly<Record<string, OfficeRule>> = {
  'p:presentation': {
    children: 'p:sldMasterIdLst! p:notesMasterIdLst p:sldIdLst! p:sldSz! p:notesSz! p:defaultTextStyle',
  },
  'p:sldMasterIdLst': { children: 'p:sldMasterId*!' },
  'p:sldMasterId': { attributes: { id: /^(?:214748364[89]|21474836[5-9]\d)$/, 'r:id': RELATION } },
  'p:sldIdLst': { children: 'p:sldId*!' },
  'p:sldId': { attributes: { id: /^(?:25[6-9]|2[6-9]\d|[3-9]\d\d|\d{4,9})$/, 'r:id': RELATION } },
  'p:sldSz': { attributes: { cx: SIZE, cy: SIZE } },
  'p:notesSz': { attributes: { cx: SIZE, cy: SIZE } },
  'p:sldMaster': { children: 'p:cSld! p:clrMap! p:sldLayoutIdLst p:timing p:txStyles' },
  'p:clrMap': {
    attributes: Object.fromEntries(
      ['bg1', 'tx1', 'bg2', 'tx2', 'folHlink', ...SCHEME.slice(4)].map((name) => [name, /^[a-zA-Z0-9]+$/]),
    ),
  },
  'p:sldLayoutIdLst': { children: 'p:sldLayoutId*!' },
  'p:sldLayoutId': { attributes: { id: /^(?:214748364[89]|21474836[5-9]\d)$/, 'r:id': RELATION } },
  'p:txStyles': { children: 'p:titleStyle p:bodyStyle p:otherStyle' },
  'p:titleStyle': STYLE,
  'p:bodyStyle': STYLE,
  'p:otherStyle': STYLE,
  'a:lvl1pPr': { children: 'a:lnSpc a:spcBef a:buNone a:defRPr', attributes: { 'algn?': /^(?:l|ctr|r)$/ } },
  'a:defRPr': LETTERS,
  'p:sldLayout': { children: 'p:cSld! p:clrMapOvr', attributes: { type: /^titleOnly$/, 'preserve?': TRUE } },
  'p:sld': { children: 'p:cSld! p:clrMapOvr p:transition p:timing' },
  'p:cSld': { children: 'p:bg p:spTree!', attributes: { 'name?': ANY } },
  'p:bg': { children: 'p:bgPr|p:bgRef!' },
  'p:bgPr': { children: 'a:solidFill! a:effectLst!' },
  'p:bgRef': { children: 'a:schemeClr!', attributes: { idx: /^100[1-3]$/ } },
  'p:clrMapOvr': { children: 'a:masterClrMapping!' },
  'a:masterClrMapping': EMPTY,
  'p:spTree': GROUP,
  'p:grpSp': GROUP,
  'p:nvGrpSpPr': { children: 'p:cNvPr! p:cNvGrpSpPr! p:nvPr!' },
  'p:cNvGrpSpPr': EMPTY,
  'p:grpSpPr': { children: 'a:xfrm' },
  'p:grpSpPr/a:xfrm': { children: 'a:off! a:ext! a:chOff! a:chExt!' },
  'p:cNvPr': { attributes: { id: /^[1-9]\d{0,9}$/, name: ANY, 'descr?': ANY } },
  'p:sp': { children: 'p:nvSpPr! p:spPr! p:style p:txBody' },
  'p:nvSpPr': { children: 'p:cNvPr! p:cNvSpPr! p:nvPr!' },
  'p:cNvSpPr': { children: 'a:spLocks', attributes: { 'txBox?': TRUE } },
  'a:spLocks': { attributes: { noGrp: TRUE } },
  'p:nvPr': { children: 'p:ph' },
  'p:ph': { attributes: { type: /^title$/ } },
  'p:spPr': { children: 'a:xfrm a:custGeom|a:prstGeom a:noFill|a:solidFill a:ln a:effectLst' },
  'a:xfrm': { children: 'a:off! a:ext!' },
  'a:off': { attributes: { x: WHOLE, y: WHOLE } },
  'a:chOff': { attributes: { x: WHOLE, y: WHOLE } },
  'a:ext': { attributes: { cx: SIZE, cy: SIZE } },
  'a:chExt': { attributes: { cx: SIZE, cy: SIZE } },
  'a:prstGeom': { children: 'a:avLst', attributes: { prst: /^(?:ellipse|line|rect|roundRect)$/ } },
  'a:avLst': { children: 'a:gd*' },
  'a:gd': { attributes: { name: /^adj$/, fmla: /^val \d{1,5}$/ } },
  'a:custGeom': { children: 'a:avLst a:gdLst a:ahLst a:cxnLst a:rect a:pathLst!' },
  'a:gdLst': EMPTY,
  'a:ahLst': EMPTY,
  'a:cxnLst': EMPTY,
  'a:rect': { attributes: { l: /^0$/, t: /^0$/, r: /^r$/, b: /^b$/ } },
  'a:pathLst': { children: 'a:path*!' },
  'a:path': {
    anyOf: 'a:moveTo a:lnTo a:cubicBezTo a:close',
    attributes: { w: SIZE, h: SIZE, 'fill?': /^none$/, 'stroke?': /^0$/ },
  },
  'a:moveTo': POINT,
  'a:lnTo': POINT,
  'a:cubicBezTo': { children: 'a:pt*!' },
  'a:close': EMPTY,
  'a:pt': { attributes: { x: WHOLE, y: WHOLE } },
  'a:noFill': EMPTY,
  'a:solidFill': { children: 'a:srgbClr|a:schemeClr!' },
  'a:srgbClr': { children: 'a:alpha', attributes: { val: /^[0-9A-F]{6}$/ } },
  'a:schemeClr': { attributes: { val: /^(?:bg1|tx1|phClr)$/ } },
  'a:alpha': { attributes: { val: /^(?:\d{1,5}|100000)$/ } },
  'a:ln': {
    children: 'a:noFill|a:solidFill a:prstDash a:round',
    attributes: { 'w?': /^\d{1,8}$/, 'cap?': /^(?:rnd|sq|flat)$/ },
  },
  'a:prstDash': {
    attributes: { val: /^(?:solid|dot|dash|lgDash|dashDot|lgDashDot|lgDashDotDot|sysDash|sysDot)$/ },
  },
  'a:round': EMPTY,
  'a:effectLst': EMPTY,
  'p:txBody': { children: 'a:bodyPr! a:lstStyle a:p*!' },
  'a:bodyPr': {
    children: 'a:noAutofit|a:normAutofit|a:spAutoFit',
    attributes: {
      'wrap?': /^(?:none|square)$/,
      'lIns?': WHOLE,
      'tIns?': WHOLE,
      'rIns?': WHOLE,
      'bIns?': WHOLE,
      'anchor?': /^(?:t|ctr|b)$/,
    },
  },
  'a:noAutofit': EMPTY,
  'a:normAutofit': EMPTY,
  'a:lstStyle': EMPTY,
  'a:p': { children: 'a:pPr a:r* a:endParaRPr' },
  'a:pPr': {
    children: 'a:lnSpc a:spcBef a:spcAft a:buNone',
    attributes: { 'algn?': /^(?:l|ctr|r)$/, 'rtl?': TRUE },
  },
  'a:lnSpc': { children: 'a:spcPts!' },
  'a:spcPts': { attributes: { val: /^(?:\d{1,5}|1[0-4]\d{4}|15[0-7]\d{3}|158[0-3]\d\d|158400)$/ } },
  'a:buNone': EMPTY,
  'a:r': { children: 'a:rPr a:t!' },
  'a:rPr': LETTERS,
  'a:endParaRPr': LETTERS,
  'a:t': EMPTY,
  'a:latin': FACE,
  'a:ea': FACE,
  'a:cs': FACE,
  'p:cxnSp': { children: 'p:nvCxnSpPr! p:spPr! p:style' },
  'p:nvCxnSpPr': { children: 'p:cNvPr! p:cNvCxnSpPr! p:nvPr!' },
  'p:cNvCxnSpPr': EMPTY,
  'p:pic': { children: 'p:nvPicPr! p:blipFill! p:spPr!' },
  'p:nvPicPr': { children: 'p:cNvPr! p:cNvPicPr! p:nvPr!' },
  'p:cNvPicPr': { children: 'a:picLocks' },
  'a:picLocks': { attributes: { noChangeAspect: TRUE } },
  'p:blipFill': { children: 'a:blip! a:srcRect a:stretch' },
  'a:blip': { attributes: { 'r:embed': RELATION } },
  'a:srcRect': { attributes: { 'l?': SIZE, 't?': SIZE, 'r?': SIZE, 'b?': SIZE } },
  'a:stretch': { children: 'a:fillRect' },
  'a:fillRect': EMPTY,
  'a:theme': { children: 'a:themeElements! a:objectDefaults a:extraClrSchemeLst', attributes: { name: ANY } },
  'a:themeElements': { children: 'a:clrScheme! a:fontScheme! a:fmtScheme!' },
  'a:clrScheme': {
    children: [...SCHEME, 'folHlink'].map((name) => `a:${name}!`).join(' '),
    attributes: { name: ANY },
  },
  ...Object.fromEntries([...SCHEME, 'folHlink'].map((name) => [`a:${name}`, COLOUR])),
  'a:fontScheme': { children: 'a:majorFont! a:minorFont!', attributes: { name: ANY } },
  'a:majorFont': FONTS,
  'a:minorFont': FONTS,
  'a:fmtScheme': {
    children: 'a:fillStyleLst! a:lnStyleLst! a:effectStyleLst! a:bgFillStyleLst!',
    attributes: { name: ANY },
  },
  'a:fillStyleLst': { children: 'a:solidFill*!' },
  'a:bgFillStyleLst': { children: 'a:solidFill*!' },
  'a:lnStyleLst': { children: 'a:ln*!' },
  'a:effectStyleLst': { children: 'a:effectStyle*!' },
  'a:effectStyle': { children: 'a:effectLst!' },
};
