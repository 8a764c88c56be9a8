import { lookUpBeginning, lookUpPart, lookUpWhole, type FullTextLookup } from '../../neo4j/full-text.js';
import { interfaceMembers } from '../model/interface-members.js';
import type { InterfaceType, NodeType } from '../model/model.js';
import type { Arg, LeafArg, Variables } from '../operation/argument.js';
import type { Scope } from './scope.js';

/** What finds the nodes that a filter on names may let through; all of them, and others besides. */
interface NameLookups {
  /** How much it finds, beside others: a whole name the least, a part of one the most. */
  readonly breadth: number;
  /** Undefined where the texts of a request are none that an index finds. */
  readonly find: (variables: Variables) => readonly FullTextLookup[] | undefined;
}

/** The fields of an entity that the full-text indexes have: aliases are names as well. */
const NAMES = new Set(['name', 'aliases']);

/** The operators that an index helps with, the narrowest first. */
const OPERATORS: readonly (readonly [string, (value: unknown) => readonly FullTextLookup[] | undefined])[] = [
  ['eq', (value) => lookUpWhole([value as string])],
  ['in', (value) => lookUpWhole(value as readonly string[])],
  ['startsWith', (value) => lookUpBeginning(value as string)],
  ['contains', (value) => lookUpPart(value as string)],
];

/**
 * What a `where` says of names in a place where it must hold, as a parameter: lookups of which at least one finds every node
 * that matches, or null where the request's texts are none that an index finds.
 *
 * @returns undefined where it says nothing of names, or only where it need not hold
 */
export function nameLookups(
  scope: Scope,
  type: NodeType | InterfaceType,
  where: Arg | undefined,
): string | undefined {
  const all = lookupsOf(scope, type, where);
  if (all.length === 0) return undefined;
  return scope.parameter((variables) => firstFound(all, variables) ?? null);
}

function lookupsOf(scope: Scope, type: NodeType | InterfaceType, where: Arg | undefined): NameLookups[] {
  if (where?.kind !== 'object') return [];
  const members = interfaceMembers(scope.model, type);
  const all = [...where.fields].flatMap(([name, arg]) => {
    if (name === 'and' && arg.kind === 'list')
      return arg.items.flatMap((item) => lookupsOf(scope, type, item));
    if (name === 'or' && arg.kind === 'list')
      return eitherOf(arg.items.map((item) => lookupsOf(scope, type, item)));
    const member = members.get(name);
    if (member) return lookupsOf(scope, member, arg);
    return isEntity(scope, type) && NAMES.has(name) ? lookupsOfTexts(arg) : [];
  });
  return all.sort((a, b) => a.breadth - b.breadth);
}

/** One of several must hold, so each must have something to find it by. */
function eitherOf(branches: readonly (readonly NameLookups[])[]): NameLookups[] {
  if (branches.length === 0 || branches.some((branch) => branch.length === 0)) return [];
  return [
    {
      breadth: Math.max(...branches.map(([narrowest]) => narrowest?.breadth ?? 0)),
      find: (variables) => {
        const found = branches.map((branch) => firstFound(branch, variables));
        return found.every((one) => one !== undefined) ? found.flat() : undefined;
      },
    },
  ];
}

/** One text must match the whole filter, so any of its operators will do. */
function lookupsOfTexts(filter: Arg): NameLookups[] {
  if (filter.kind !== 'object') return [];
  return OPERATORS.flatMap(([operator, lookUp], breadth) => {
    const value = filter.fields.get(operator) as LeafArg | undefined;
    return value ? [{ breadth, find: (variables) => lookUp(value.get(variables)) }] : [];
  });
}

function firstFound(
  all: readonly NameLookups[],
  variables: Variables,
): readonly FullTextLookup[] | undefined {
  for (const { find } of all) {
    const found = find(variables);
    if (found) return found;
  }
  return undefined;
}

function isEntity(scope: Scope, type: NodeType | InterfaceType): boolean {
  if (type.kind === 'node') return type.entity;
  return type.members.every((name) => scope.model.nodes.get(name)?.entity);
}
