import { isBasis, isModality } from '../../../claims/certainty.js';
import { type Graph, type GraphLink, linkKey } from '../../../graph/graph.js';
import { type Answer, isItem } from '../answer-table.js';
import { entityOf, entityType, type RowEntity, type RowFacts } from './row-facts.js';

/** All relationships in an answer: whatever leads `from` one entity `to` another and has a `type`. */
export function answerGraph(answer: Answer): Graph {
  const entities = new Map<string, RowEntity>();
  const links = new Map<string, GraphLink>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    if (!isItem(value)) return;
    const entity = entityOf(value);
    if (entity !== undefined) entities.set(entity.id, entity);
    const link = linkOf(value);
    if (link !== undefined) links.set(link.key, link);
    Object.values(value).forEach(walk);
  };
  walk(answer);
  return graphOf(entities, [...links.values()]);
}

/**
 * What rows tie together: each entity of a row to the one in the list of which it stands, by the row's predicate, else by the
 * name of that list.
 *
 * @param root the entity in the lists of which all rows stand
 * @param label what a field is called
 */
export function nestedGraph(
  rows: readonly RowFacts[],
  root: RowEntity | undefined,
  label: (field: string) => string,
): Graph {
  const entities = new Map<string, RowEntity>();
  const links = new Map<string, GraphLink>();
  for (const { entities: named, predicate, basis = null, modality = null } of rows) {
    const outermost = root === undefined || predicate !== undefined ? [] : [{ field: '', entity: root }];
    const chain = [...outermost, ...named];
    chain.forEach(({ field, entity }, at) => {
      entities.set(entity.id, entity);
      const outer = chain[at - 1]?.entity;
      if (outer === undefined || outer.id === entity.id) return;
      const type = predicate ?? label(field);
      const key = linkKey(outer.id, type, entity.id);
      links.set(key, { key, from: outer.id, type, to: entity.id, basis, modality, claimIds: [] });
    });
  }
  return graphOf(entities, [...links.values()]);
}

function linkOf(item: Readonly<Record<string, unknown>>): GraphLink | undefined {
  const { from, to, type, basis, modality } = item;
  if (typeof type !== 'string' || !isItem(from) || !isItem(to)) return undefined;
  const [a, b] = [from['id'], to['id']];
  if (typeof a !== 'string' || typeof b !== 'string') return undefined;
  return {
    key: linkKey(a, type, b),
    from: a,
    type,
    to: b,
    basis: isBasis(basis) ? basis : null,
    modality: isModality(modality) ? modality : null,
    claimIds: [],
  };
}

/** The ends of links as nodes; an answer may name an end by its id alone. */
function graphOf(entities: ReadonlyMap<string, RowEntity>, links: readonly GraphLink[]): Graph {
  const degrees = new Map<string, number>();
  for (const { from, to } of links) {
    for (const id of [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  const nodes = [...degrees].flatMap(([id, degree]) => {
    const __typename = entities.get(id)?.__typename ?? entityType(id);
    return __typename === undefined
      ? []
      : [{ __typename, id, name: entities.get(id)?.name ?? id, degree, amount: null }];
  });
  const known = new Set(nodes.map(({ id }) => id));
  return { nodes, links: links.filter(({ from, to }) => known.has(from) && known.has(to)) };
}
