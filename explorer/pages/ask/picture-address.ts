import type { ShippedOperation } from '../../asking/catalogue.js';
import { PAGES } from '../../routing/pages.js';

/** Which page draws what a field of `Query` gives, and by which of an operation's variables it is led there. */
const PICTURES: Readonly<
  Record<string, { readonly page: string; readonly parameters?: Readonly<Record<string, string>> }>
> = {
  neighbourhood: { page: 'explore', parameters: { id: 'id' } },
  paths: { page: 'explore', parameters: { from: 'from', to: 'to' } },
  responseMatrix: { page: 'problems' },
  fundingByRegion: { page: 'money' },
  comparison: { page: 'compare' },
  eligibility: { page: 'eligibility' },
  timeline: { page: 'timeline' },
  search: { page: 'search', parameters: { q: 'text' } },
};

/** The page that draws what an operation answers, as far as there is one. */
export function pictureAddress(
  { fields, variables }: Pick<ShippedOperation, 'fields' | 'variables'>,
  given: Readonly<Record<string, unknown>>,
): string | undefined {
  const [field = ''] = fields;
  const picture = fields.length === 1 ? PICTURES[field] : undefined;
  const route = PAGES.find(({ name }) => name === picture?.page)?.route;
  if (picture === undefined || route === undefined) return undefined;
  const search = new URLSearchParams();
  for (const [parameter, name] of Object.entries(picture.parameters ?? {})) {
    const value = given[name] ?? variables.find((variable) => variable.name === name)?.value;
    if (typeof value === 'string') search.set(parameter, value);
  }
  return search.size === 0 ? route.path : `${route.path}?${String(search)}`;
}
