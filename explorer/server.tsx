import 'virtual:palette.css';
import './theme/base.css';
import './theme/controls.css';

import { renderToString } from 'react-dom/server';
import {
  createStaticHandler,
  createStaticRouter,
  type StaticHandlerContext,
  StaticRouterProvider,
} from 'react-router';
import { manifest } from 'virtual:assets';

import { askOver, type GraphqlAnswer, type GraphqlRequest } from './asking/ask.js';
import type { Catalogue } from './asking/catalogue.js';
import { type FailureNote, noteOf } from './asking/failure.js';
import { islandHtml } from './asking/island.js';
import { type Language, LanguageContext } from './language/language.js';
import { createRoutes, type PageHandle } from './routing/create-routes.js';
import { documentHtml } from './routing/document-html.js';
import { documentTitle } from './routing/document-title.js';
import { PAGES } from './routing/pages.js';
import type { Theme } from './theme/theme.js';

/** What the service gives for a page. */
export interface RenderRequest {
  /** The whole address. */
  readonly url: string;
  readonly language: Language;
  /** `undefined` where the reader's system is to choose. */
  readonly theme: Theme | undefined;
  /** Answers an operation in the page's language. */
  readonly ask: (request: GraphqlRequest) => Promise<GraphqlAnswer>;
  /** The operations that come with the service. */
  readonly catalogue: Catalogue;
  /** Called with what was not foreseen, for the log. */
  readonly onError: (error: unknown) => void;
}

/** A page for the reader. */
export interface RenderedPage {
  readonly status: number;
  readonly html: string;
}

const files = import.meta.glob<Record<string, { readonly text: string }>>('./**/*.graphql.ts', {
  eager: true,
});

/** Every operation that a page asks, to be prepared before the first reader comes: each variable has a default. */
export const operations: readonly string[] = Object.values(files).flatMap((file) =>
  Object.values(file).map(({ text }) => text),
);

/** Where the pages are, such as `/entities/:id`. */
export const paths: readonly string[] = PAGES.map(({ route }) => route.path);

/** Renders a page whole, so that it can be read before any script runs, and without one. */
export async function render({
  url,
  language,
  theme,
  ask,
  catalogue,
  onError,
}: RenderRequest): Promise<RenderedPage> {
  const routes = createRoutes({
    language,
    ask: () => askOver(ask),
    catalogue: () => Promise.resolve(catalogue),
  });
  const handler = createStaticHandler(routes);
  const context = await handler.query(new Request(url));
  if (context instanceof Response)
    throw new TypeError('expected a page, but a loader answered with a response');

  const failed = Object.entries(context.errors ?? {}).map(([route, error]) => {
    const note = noteOf(error);
    if (note.status === 500) onError(error);
    return [route, note] as const;
  });
  const markup = renderToString(
    <LanguageContext value={language}>
      <StaticRouterProvider
        router={createStaticRouter(handler.dataRoutes, context)}
        context={context}
        hydrate={false}
      />
    </LanguageContext>,
  );
  const { loaderData, actionData } = context;
  const errors = failed.length > 0 ? Object.fromEntries(failed) : null;
  return {
    status: failed[0]?.[1].status ?? context.statusCode,
    html: documentHtml({
      language,
      theme,
      url,
      title: documentTitle(titleOf(context, failed[0]?.[1]), language),
      assets: assetsOf(context.matches.map(({ route }) => route.id)),
      markup,
      island: islandHtml({ language, data: { loaderData, actionData, errors } }),
    }),
  };
}

function titleOf({ matches, loaderData }: StaticHandlerContext, failure: FailureNote | undefined): string {
  const route = matches.at(-1)?.route;
  const handle = route?.handle as PageHandle | undefined;
  if (failure !== undefined || route === undefined || handle === undefined) return '';
  return handle.title(loaderData[route.id]);
}

/** The files of the entry and of the page that is shown, so that a browser fetches them at once and not one after the other. */
function assetsOf(routes: readonly string[]): {
  readonly scripts: string[];
  readonly styles: string[];
  readonly entry: string;
} {
  const entry = 'client.ts';
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const seen = new Set<string>();
  const collect = (source: string): void => {
    const chunk = manifest[source];
    if (chunk === undefined || seen.has(source)) return;
    seen.add(source);
    scripts.add(`/${chunk.file}`);
    // The entry's styles come first: they say in which order the layers of all others count.
    for (const style of chunk.css ?? []) styles.add(`/${style}`);
    for (const imported of chunk.imports ?? []) collect(imported);
  };
  for (const source of [entry, 'take-over.tsx', ...routes.map((name) => `pages/${name}/page.tsx`)])
    collect(source);
  return { scripts: [...scripts], styles: [...styles], entry: `/${manifest[entry]?.file ?? ''}` };
}
