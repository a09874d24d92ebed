import type { Scene } from '../scene/scene.ts';

/** All attached pictures that a scene shows, by id, as `picture` has them; those that are not to be had are left out. */
export async function picturesOf<T>(
  scene: Scene,
  picture: (id: string) => Promise<T | null>,
): Promise<ReadonlyMap<string, T>> {
  const files = new Set<string>();
  for (const { items } of scene.parts)
    for (const item of items) if (item.kind === 'picture') files.add(item.file);
  const found = await Promise.all(Array.from(files, async (file) => [file, await picture(file)] as const));
  return new Map(found.flatMap(([file, bytes]) => (bytes === null ? [] : [[file, bytes] as const])));
}
