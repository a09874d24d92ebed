/** The colours of one theme's needs, by need id; `other` is for needs of the other catalogues, which show a letter. */
export type NeedColours = Readonly<Record<string, string>> & { readonly other: string };

/**
 * The hues that are told apart with any kind of sight (Okabe & Ito 2008), darkened until words in them have 4.5:1 on
 * a light surface, and lightened until they have so on a dark one: the values of `--hue-1` to `--hue-7`, for the
 * canvas painter and for pictures. In the DOM, `marks.css` gives them to the needs.
 */
export const NEED_COLOURS: Readonly<Record<'light' | 'dark', NeedColours>> = {
  light: {
    friendliness: '#855c00',
    empathy: '#b5479c',
    fairness: '#0a6b9c',
    control: '#b34700',
    options: '#00755b',
    information: '#2f55c4',
    time: '#6b6200',
    other: '#5c5f66',
  },
  dark: {
    friendliness: '#e6b450',
    empathy: '#e79bd3',
    fairness: '#6fbdec',
    control: '#f59a5f',
    options: '#4fcbaa',
    information: '#97aefc',
    time: '#d3c64a',
    other: '#a3a6ad',
  },
};
