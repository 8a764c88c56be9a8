import { layOut, type LayoutRequest } from './layout.js';

/** A layout that was asked for, and the number that its answer has. */
export interface LayoutMessage {
  readonly number: number;
  readonly request: LayoutRequest;
}

addEventListener('message', ({ data: { number, request } }: MessageEvent<LayoutMessage>) => {
  postMessage({ number, places: layOut(request) });
});
