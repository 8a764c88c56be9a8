import type { PageRoute } from './page.js';

/** A page by its folder in `pages/`. */
export interface NamedRoute {
  readonly name: string;
  readonly route: PageRoute;
}

const files = import.meta.glob<{ readonly route: PageRoute }>('../pages/*/route.ts', { eager: true });

/** Every page that there is: a folder of `pages/` with a `route.ts`. Nothing else lists them. */
export const PAGES: readonly NamedRoute[] = Object.entries(files)
  .map(([path, { route }]) => ({ name: path.split('/').at(-2) ?? path, route }))
  .sort((a, b) => (a.route.nav?.order ?? 0) - (b.route.nav?.order ?? 0) || a.name.localeCompare(b.name));
