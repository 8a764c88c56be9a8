import type { FormattedExecutionResult } from 'graphql';

import type { CatalogueEntry } from '../catalogue-entry.js';

/** What the explorer's own module offers: explorer/server.tsx, built. The service knows no more of the pages than this. */
export interface ExplorerEntry {
  /** Where pages are, such as `/entities/:id`. */
  readonly paths: readonly string[];
  /** What pages ask, each variable with a default. */
  readonly operations: readonly string[];
  render(request: PageRequest): Promise<RenderedPage>;
}

/** A page that a browser asks for. */
export interface PageRequest {
  /** The whole address. */
  readonly url: string;
  readonly language: 'zh' | 'en';
  /** `undefined` where the reader has chosen none. */
  readonly theme: 'dark' | 'light' | undefined;
  /** Answers an operation of the page in its language. */
  readonly ask: (operation: PageOperation) => Promise<FormattedExecutionResult>;
  /** The operations that come with the project, as `/operations` lists them. */
  readonly catalogue: readonly CatalogueEntry[];
  /** Takes what was not foreseen, for the log. */
  readonly onError: (error: unknown) => void;
}

/** An operation that a page asks. */
export interface PageOperation {
  readonly query: string;
  readonly operationName: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A page as HTML. */
export interface RenderedPage {
  readonly status: number;
  readonly html: string;
}
