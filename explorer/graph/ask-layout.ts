import type { LayoutRequest } from './layout.js';
import type { Point } from './view.js';

interface Answer {
  readonly number: number;
  readonly places: Readonly<Record<string, Point>>;
}

/** Lays graphs out beside the page, which goes on answering its reader meanwhile. */
export interface LayoutService {
  readonly layOut: (request: LayoutRequest) => Promise<Readonly<Record<string, Point>>>;
  readonly close: () => void;
}

/** Starts a worker for layouts. */
export function startLayouts(): LayoutService {
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (places: Readonly<Record<string, Point>>) => void>();
  let last = 0;
  worker.addEventListener('message', ({ data: { number, places } }: MessageEvent<Answer>) => {
    waiting.get(number)?.(places);
    waiting.delete(number);
  });
  return {
    layOut: (request) =>
      new Promise((resolve) => {
        last += 1;
        waiting.set(last, resolve);
        worker.postMessage({ number: last, request });
      }),
    close: () => worker.terminate(),
  };
}
