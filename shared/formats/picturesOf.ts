import type { Scene } from '../scene/scene.ts';
import type { ExportMeans } from './exportMeans.ts';

/** The files of all pictures that a scene shows, by id; those that are not to be had are left out. */
export async function picturesOf(
  scene: Scene,
  picture: ExportMeans['picture'],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const items = scene.parts.flatMap((part) => part.items);
  const files = new Set(items.flatMap((item) => (item.kind === 'picture' ? [item.file] : [])));
  const found = await Promise.all(Array.from(files, async (file) => [file, await picture(file)] as const));
  return new Map(found.flatMap(([file, bytes]) => (bytes === null ? [] : [[file, bytes] as const])));
}
