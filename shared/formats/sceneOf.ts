import { measureText } from '../fonts/measureText.ts';
import { drawScene } from '../scene/drawScene.ts';
import type { Scene, SceneOptions } from '../scene/scene.ts';
import type { ExportMeans, ExportSource } from './exportMeans.ts';
import type { ExportOptions } from './exportOptions.ts';

/** The scene that every picture of a journey is drawn from. */
export function sceneOf(
  { snapshot }: Pick<ExportSource, 'snapshot'>,
  { lens, theme, isTransparent }: Pick<ExportOptions, 'lens' | 'theme' | 'isTransparent'>,
  { words }: Pick<ExportMeans, 'words'>,
  room: Pick<SceneOptions, 'wordsWidth'> = {},
): Scene {
  return drawScene(snapshot, { lens, theme, isTransparent, words, measure: measureText, ...room });
}
