import type { ComponentType } from 'react';

import type { Ask } from '../asking/ask.js';
import type { Catalogue } from '../asking/catalogue.js';
import type { Language } from '../language/language.js';
import type { Text } from '../language/words.js';

/** What a page is loaded with. */
export interface PageRequest {
  readonly ask: Ask;
  /** The operations that come with the service. */
  readonly catalogue: () => Promise<Catalogue>;
  /** The parameters of the path, decoded. */
  readonly params: Readonly<Record<string, string | undefined>>;
  /** The parameters behind `?`. */
  readonly search: URLSearchParams;
  /** The whole address. */
  readonly url: URL;
  readonly language: Language;
}

/** A page: what it needs, what it is called and how it looks. */
export interface Page<Data> {
  /**
   * Loads what the page shows. It is called in the service for the first picture, and in the browser for every later one;
   * what it returns goes to the browser as JSON.
   *
   * @throws Failure when there is no such page, or it cannot be loaded
   */
  readonly load: (request: PageRequest) => Promise<Data>;
  /** The title of the window, without the name of the service. */
  readonly title: (data: Data, language: Language) => string;
  readonly Component: ComponentType<{ readonly data: Data }>;
}

/** A page of whatever data, as the router takes it. */
export interface AnyPage {
  readonly load: (request: PageRequest) => Promise<unknown>;
  readonly title: (data: never, language: Language) => string;
  readonly Component: ComponentType<{ readonly data: never }>;
}

/** Where a page is, and how its code is fetched. `route.ts` is in every bundle, so it holds no more than this. */
export interface PageRoute {
  /** Such as `/entities/:id`. */
  readonly path: string;
  /** Its place in the navigation; none for a page that other pages lead to. */
  readonly nav?: { readonly order: number; readonly label: Text };
  readonly fetch: () => Promise<{ readonly page: AnyPage }>;
}

/** Takes a page, and lets its data be of one type in all three of its parts. */
export function definePage<Data>(page: Page<Data>): AnyPage {
  return page as AnyPage;
}

/** Takes the route of a page: `export const route = defineRoute({ path: '/regions', … })` in `pages/<name>/route.ts`. */
export function defineRoute(route: PageRoute): PageRoute {
  return route;
}
