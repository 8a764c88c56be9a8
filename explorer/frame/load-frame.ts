import type { Ask } from '../asking/ask.js';
import { frameOperation, type FrameQuery } from './frame.graphql.js';

/** What the frame around the pages is loaded with. */
export type FrameData = FrameQuery;

/** Loads what every page needs, once a document. */
export function loadFrame(ask: Ask): Promise<FrameData> {
  return ask(frameOperation);
}
