import { useEffect, useRef, useState } from 'react';
import { sentenceOf } from '../api/apiError.ts';
import { fileOf, type WantedFile } from './fileOf.ts';
import { saveFile } from './saveFile.ts';

/** What becomes of a file that was asked for. */
export type ExportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working' }
  | { readonly kind: 'done'; readonly what: 'saved' | 'copied' }
  | { readonly kind: 'refused'; readonly sentence: string };

/** Has files written, one at a time, and says how it goes; what is not waited for any more is stopped. */
export function useExport(): {
  readonly state: ExportState;
  readonly download: (file: WantedFile) => void;
  readonly copy: (file: WantedFile) => void;
} {
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const work = (what: 'saved' | 'copied', task: (signal: AbortSignal) => Promise<void>): void => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setState({ kind: 'working' });
    task(controller.signal).then(
      () => {
        if (!controller.signal.aborted) setState({ kind: 'done', what });
      },
      (error: unknown) => {
        if (!controller.signal.aborted) setState({ kind: 'refused', sentence: sentenceOf(error) });
      },
    );
  };

  return {
    state,
    download: (file) => {
      work('saved', async (signal) => {
        const { blob, name } = await fileOf(file, signal);
        if (!signal.aborted) saveFile(blob, name);
      });
    },
    copy: (file) => {
      work('copied', async (signal) => {
        // The promise goes in as it is: some browsers let nobody write to the clipboard later than the press.
        const picture = fileOf(file, signal).then(({ blob }) => blob);
        await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
      });
    },
  };
}
