import { startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, matchRoutes, type RouteObject, RouterProvider } from 'react-router';

import { askCatalogue, askService } from './asking/ask-service.js';
import { readIsland } from './asking/island.js';
import { LanguageContext } from './language/language.js';
import { createRoutes } from './routing/create-routes.js';

const { language, data } = readIsland();
const routes = createRoutes({
  language,
  ask: (signal) => askService(language, signal),
  catalogue: askCatalogue,
});

// The code of the page that is shown has to be there before its HTML can be taken over.
await fetchCode(routes);
const router = createBrowserRouter(routes, { hydrationData: data });
const root = document.getElementById('root');
if (root === null) throw new Error('expected an element with the id root');
// In slices: a page of two thousand elements would else keep a reader's first click waiting.
startTransition(() => {
  hydrateRoot(
    root,
    <LanguageContext value={language}>
      <RouterProvider router={router} />
    </LanguageContext>,
  );
});

async function fetchCode(all: RouteObject[]): Promise<void> {
  for (const { route } of matchRoutes(all, location) ?? []) {
    if (typeof route.lazy === 'function') Object.assign(route, await route.lazy(), { lazy: undefined });
  }
}
