import type { LayoutRequest } from './layout.js';
import type { Point } from './view.js';

interface Answer {
  readonly number: number;
  readonly places: Readonly<Record<string, Point>>;
}

interface Waiting {
  readonly resolve: (places: Readonly<Record<string, Point>>) => void;
  readonly reject: (reason: Error) => void;
}

/** Lays graphs out beside the page, which goes on answering its reader meanwhile. */
export interface LayoutService {
  readonly layOut: (request: LayoutRequest) => Promise<Readonly<Record<string, Point>>>;
  readonly close: () => void;
}

/** Starts a worker for layouts. */
export function startLayouts(): LayoutService {
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  worker.addEventListener('message', ({ data: { number, places } }: MessageEvent<Answer>) => {
    waiting.get(number)?.resolve(places);
    waiting.delete(number);
  });
  // It could not be fetched, or has failed: nobody is to wait for it.
  worker.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(`expected a layout, but got: ${message}`));
    waiting.clear();
  });
  return {
    layOut: (request) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        worker.postMessage({ number: last, request });
      }),
    close: () => worker.terminate(),
  };
}
