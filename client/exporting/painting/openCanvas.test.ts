import { afterEach, expect, test, vi } from 'vitest';
import { openCanvas } from './openCanvas.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const nothing = (): void => undefined;

/** A browser with canvases that answer so when they are read. */
function browserWith(getImageData: () => { readonly data: readonly number[] }): void {
  const context = { fillRect: nothing, clearRect: nothing, getImageData };
  vi.stubGlobal('OffscreenCanvas', function OffscreenCanvas() {
    return { getContext: () => context };
  });
}

test('opens a canvas that gives back what is painted on it', () => {
  browserWith(() => ({ data: [18, 52, 86, 255] }));
  expect(openCanvas(100, 100)).not.toBeNull();
});

test('leaves it to the server where the canvas is empty, or where reading it fails', () => {
  browserWith(() => ({ data: [0, 0, 0, 0] }));
  expect(openCanvas(40_000, 2500)).toBeNull();
  browserWith(() => {
    throw new Error('Canvas exceeds max size.');
  });
  expect(openCanvas(40_000, 2500)).toBeNull();
});
