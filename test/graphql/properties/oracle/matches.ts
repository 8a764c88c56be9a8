import { edtfBounds } from '../../../../src/edtf.js';
import { given, type Input } from './input.js';
import type { MemoryNode, MemoryValue } from './memory-graph.js';
import { relatedNodes } from './related-nodes.js';
import { scalarMatches } from './scalar-matches.js';
import type { SchemaField, SchemaFields } from './schema-fields.js';
import { walkFrom } from './walk.js';

/** Whether a node of a type (or interface) is what a `where` argument asks for. */
export function nodeMatches(
  schema: SchemaFields,
  type: string,
  node: MemoryNode,
  where: Input | null | undefined,
): boolean {
  return given(where).every(([name, value]) => {
    switch (name) {
      case 'and':
        return (value as Input[]).every((part) => nodeMatches(schema, type, node, part));
      case 'or':
        return (value as Input[]).some((part) => nodeMatches(schema, type, node, part));
      case 'not':
        return !nodeMatches(schema, type, node, value as Input);
      default: {
        const field = schema.field(type, name);
        if (!field) {
          const member = memberNamed(schema, type, name);
          return node.type === member && nodeMatches(schema, member, node, value as Input);
        }
        return fieldMatches(schema, node, field, value as Input);
      }
    }
  });
}

/** The type of an interface that its filter goes into under a name. */
export function memberNamed(schema: SchemaFields, type: string, name: string): string {
  const member = schema.members(type).find((one) => one.charAt(0).toLowerCase() + one.slice(1) === name);
  if (member === undefined) throw new Error(`expected ${type} to have ${name}`);
  return member;
}

function fieldMatches(schema: SchemaFields, node: MemoryNode, field: SchemaField, filter: Input): boolean {
  const { name, kind, type } = field;
  switch (kind) {
    case 'localized':
      return name === 'name'
        ? anyMatches(node.properties['names'], filter)
        : languagesMatch([node.properties[name], node.properties[`${name}En`]], filter);
    case 'value': {
      const value = (node.properties[name] ?? null) as MemoryValue | null;
      return type === 'PartialDate' ? dateMatches(value, filter) : valueMatches(value, filter);
    }
    case 'relationship':
      return field.list
        ? relationMatches(schema, node, field, filter)
        : walkFrom(schema, node, field).some((hop) => nodeMatches(schema, type, hop.node, filter));
    case 'cypher':
      return relationMatches(schema, node, field, filter);
    default:
      return field.list
        ? anyMatches(node.properties[name], filter)
        : scalarMatches(node.properties[name], filter);
  }
}

function relationMatches(schema: SchemaFields, node: MemoryNode, field: SchemaField, filter: Input): boolean {
  const related = relatedNodes(schema, node, field, filter);
  const match = (one: MemoryNode, where: unknown): boolean =>
    nodeMatches(schema, field.type, one, where as Input | undefined);
  return given(filter).every(([quantifier, where]) => {
    switch (quantifier) {
      case 'some':
        return related.some((one) => match(one, where));
      case 'none':
        return !related.some((one) => match(one, where));
      case 'all':
        return related.every((one) => match(one, where));
      case 'count': {
        const { where: counted, ...comparisons } = where as Input;
        return scalarMatches(related.filter((one) => match(one, counted)).length, comparisons);
      }
      // Which relationships are looked at: `relatedNodes` has done it.
      case 'edge':
      case 'rollUp':
      case 'hereOrAbove':
      case 'exceptions':
        return true;
      default:
        throw new Error(`expected a quantifier, but got ${quantifier}`);
    }
  });
}

/** One of the texts matches all of the filter. */
function anyMatches(texts: unknown, filter: Input): boolean {
  const { isNull, ...rest } = filter;
  if (typeof isNull === 'boolean' && isNull) return false;
  return given(rest).length === 0 || (texts as string[]).some((text) => scalarMatches(text, rest));
}

/** A text that is kept in several languages is missing where no language has it, and matches in any. */
function languagesMatch(texts: unknown[], filter: Input): boolean {
  const { isNull, ...rest } = filter;
  const present = texts.filter((text) => text !== null && text !== undefined);
  if (typeof isNull === 'boolean' && isNull !== (present.length === 0)) return false;
  return given(rest).length === 0 || present.some((text) => scalarMatches(text, rest));
}

function valueMatches(value: MemoryValue | null, filter: Input): boolean {
  return given(filter).every(([member, test]) => {
    if (member === 'isNull') return (value === null) === test;
    if (member === 'date') {
      return dateMatches(value?.__typename === 'PartialDate' ? value : null, test as Input);
    }
    return scalarMatches(member === 'type' ? value?.__typename : value?.[member], test as Input);
  });
}

/** A date is a span of days; where it has no first or last day, it begins or ends never. */
function dateMatches(value: MemoryValue | null, filter: Input): boolean {
  return given(filter).every(([operator, operand]) => {
    if (operator === 'isNull') return (value === null) === operand;
    if (value === null) return false;
    const [begins, ends] = span(value as { earliest?: string; latest?: string });
    const [first, last] = span(edtfBounds(String(operand)));
    switch (operator) {
      case 'eq':
        return begins === first && ends === last;
      case 'lt':
        return ends < first;
      case 'lte':
        return ends <= last;
      case 'gt':
        return begins > last;
      case 'gte':
        return begins >= first;
      case 'overlaps':
        return begins <= last && ends >= first;
      default:
        throw new Error(`expected an operator on dates, but got ${operator}`);
    }
  });
}

/** As numbers, so that what is open is before or after every day. */
function span({ earliest, latest }: { earliest?: string; latest?: string }): [number, number] {
  const day = (text: string): number => Number(text.replaceAll('-', ''));
  return [earliest === undefined ? -Infinity : day(earliest), latest === undefined ? Infinity : day(latest)];
}
