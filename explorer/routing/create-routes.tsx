import { type LoaderFunctionArgs, type RouteObject, useLoaderData } from 'react-router';

import type { Ask } from '../asking/ask.js';
import type { Catalogue } from '../asking/catalogue.js';
import { notFound } from '../asking/failure.js';
import { Frame } from '../frame/frame.js';
import { loadFrame } from '../frame/load-frame.js';
import type { Language } from '../language/language.js';
import { PageFailure, WholeFailure } from '../states/page-failure.js';
import type { AnyPage, PageRoute } from './page.js';
import { PageView } from './page-view.js';
import { PAGES } from './pages.js';

/** What loads pages: `ask` for one request, which ends when `signal` says so. */
export interface RouteSource {
  readonly language: Language;
  readonly ask: (signal: AbortSignal) => Ask;
  readonly catalogue: (signal: AbortSignal) => Promise<Catalogue>;
}

/** The routes of the router, the same in the service and in the browser. */
export function createRoutes(source: RouteSource): RouteObject[] {
  return [
    {
      id: 'frame',
      loader: ({ request }) => loadFrame(source.ask(request.signal)),
      // Words and counts hold until the document is loaded anew.
      shouldRevalidate: () => false,
      Component: Frame,
      ErrorBoundary: WholeFailure,
      children: [
        ...PAGES.map(({ name, route }) => ({
          id: name,
          path: route.path,
          lazy: () => fetchPage(route, source),
          ErrorBoundary: PageFailure,
        })),
        {
          id: 'unknown',
          path: '*',
          loader: () => {
            throw notFound();
          },
          element: null,
          ErrorBoundary: PageFailure,
        },
      ],
    },
  ];
}

/** What a page adds to its route once its code is there. */
export interface PageHandle {
  readonly title: (data: unknown) => string;
}

async function fetchPage({ fetch }: PageRoute, source: RouteSource) {
  const { page } = await fetch();
  const handle: PageHandle = { title: (data) => page.title(data as never, source.language) };
  return {
    loader({ params, request }: LoaderFunctionArgs) {
      const url = new URL(request.url);
      const { language } = source;
      return page.load({
        ask: source.ask(request.signal),
        catalogue: () => source.catalogue(request.signal),
        params,
        search: url.searchParams,
        url,
        language,
      });
    },
    Component: viewOf(page),
    handle,
  };
}

function viewOf({ Component, title }: AnyPage) {
  return function LoadedPage() {
    const data: unknown = useLoaderData();
    return (
      <PageView title={(language) => title(data as never, language)}>
        <Component data={data as never} />
      </PageView>
    );
  };
}
