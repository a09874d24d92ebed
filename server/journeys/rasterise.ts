import type { ExportMeans } from '../../shared/formats/exportMeans.ts';

/** Makes an SVG picture that needs no fonts and no other files into a PNG file. */
export const rasterise: ExportMeans['rasterise'] = async (svg, scale) => {
  // Native code, which nobody else needs: loaded for those who do.
  const { renderAsync } = await import('@resvg/resvg-js');
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { loadSystemFonts: false },
  });
  return image.asPng();
};
