import { makeExecutableSchema } from '@graphql-tools/schema';
import { Kind, parse, print, visit, type DocumentNode, type GraphQLSchema, type TypeNode } from 'graphql';

import { ContractError } from '../../errors.js';
import { derivedNames } from '../model/derived-names.js';
import { hasRelationshipEdges, type Field, type Model, type WalkField } from '../model/model.js';
import { aggregateTypes } from './derive-aggregates.js';
import { connectionTypes, pageArguments, RELATIONSHIP_EDGE } from './derive-connections.js';
import { inputTypes } from './derive-inputs.js';

/** The schema that clients see, and its text. */
export interface DerivedSchema {
  readonly schema: GraphQLSchema;
  readonly sdl: string;
}

/**
 * Derives the whole API from `schema.graphql` and its model: root fields, connections, edges, filters and orders.
 * The directives that say how fields are read stay behind: clients need not see them.
 */
export function deriveSchema(sdl: string, model: Model): DerivedSchema {
  const document = withConnections(withoutDirectives(parse(sdl)), model);
  const derived = [
    print(document),
    ...connectionTypes(model),
    ...inputTypes(model),
    rootFields(model),
    ...aggregateTypes(model),
    RELATIONSHIP_EDGE,
  ].join('\n\n');
  requireOneDefinitionEach(derived);
  return { schema: makeExecutableSchema({ typeDefs: derived }), sdl: derived };
}

/** graphql-tools merges types of one name silently: the filter of a value type Text and that of texts became one. */
function requireOneDefinitionEach(sdl: string): void {
  const seen = new Set<string>();
  for (const definition of parse(sdl).definitions) {
    if (!('name' in definition) || definition.kind.endsWith('Extension')) continue;
    const name = definition.name.value;
    if (seen.has(name)) {
      throw new ContractError(
        `schema.graphql: expected one type ${name}, but a derived type has that name too.`,
        {
          next: 'Give the type another name.',
        },
      );
    }
    seen.add(name);
  }
}

function withoutDirectives(document: DocumentNode): DocumentNode {
  return visit(document, {
    DirectiveDefinition: () => null,
    Directive: () => null,
  });
}

function withConnections(document: DocumentNode, model: Model): DocumentNode {
  return visit(document, {
    FieldDefinition(node, _key, _parent, _path, ancestors) {
      const owner = ancestors.findLast((a) => 'kind' in a && 'name' in a) as
        { name: { value: string } } | undefined;
      const field = owner && fieldOf(model, owner.name.value, node.name.value);
      if (field?.kind !== 'walk' || field.cardinality !== 'connection') return undefined;
      const edges = hasRelationshipEdges(model, field);
      const name = edges ? derivedNames.relatedConnection(field.type) : derivedNames.connection(field.type);
      const tree = field.access.kind === 'relationship' && field.access.tree !== undefined;
      const extra = parse(`type T { f(${pageArguments(field.type, { tree, edges }).join('\n')}): Int }`);
      const template = extra.definitions[0];
      if (template?.kind !== Kind.OBJECT_TYPE_DEFINITION) return undefined;
      const type: TypeNode = {
        kind: Kind.NON_NULL_TYPE,
        type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: name } },
      };
      return {
        ...node,
        description: node.description ?? describe(model, field),
        type,
        arguments: [...(node.arguments ?? []), ...(template.fields?.[0]?.arguments ?? [])],
      };
    },
  });
}

function describe(model: Model, field: Field) {
  const inherited = model.interfaces.get('Entity')?.fields.get(field.name)?.description;
  return inherited ? { kind: Kind.STRING as const, value: inherited } : undefined;
}

function fieldOf(model: Model, owner: string, name: string): Field | undefined {
  return (
    model.nodes.get(owner)?.fields.get(name) ??
    model.interfaces.get(owner)?.fields.get(name) ??
    model.records.get(owner)?.fields.get(name)
  );
}

/** The look-ups and lists of entity types, which the model has and `schema.graphql` does not write out. */
function rootFields(model: Model): string {
  const fields: string[] = [];
  for (const field of model.records.get('Query')?.fields.values() ?? []) {
    if (field.kind !== 'walk' || field.access.kind !== 'root') continue;
    const type = model.nodes.get(field.type);
    if (!type?.entity) continue;
    fields.push(field.cardinality === 'one' ? lookupField(field) : listField(field));
  }
  return `extend type Query {\n  ${fields.join('\n  ')}\n}`;
}

function lookupField({ name, type, arguments: keys }: WalkField): string {
  const names = [...keys.keys()];
  const alone = names.length === 1;
  const declared = names.map(
    (key) => `"Its ${key}." ${key}: ${key === 'id' ? 'ID' : 'String'}${alone ? '!' : ''}`,
  );
  const how = alone ? `its ${names.join('')}` : `exactly one of ${names.join(', ')}`;
  return `"A node of type ${type} by ${how}; null where there is none."
  ${name}(${declared.join('\n')}): ${type}`;
}

function listField({ name, type }: WalkField): string {
  return `"All nodes of type ${type}."
  ${name}(${pageArguments(type, { tree: false, edges: false }).join('\n')}): ${derivedNames.connection(type)}!`;
}
