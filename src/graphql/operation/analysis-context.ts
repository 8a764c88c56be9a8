import type { FragmentDefinitionNode, GraphQLField, GraphQLSchema, SelectionSetNode } from 'graphql';

import type { Model } from '../model/model.js';
import type { Arg, Variables } from './argument.js';
import { FieldCollector, type FieldGroup } from './field-collector.js';
import { readArguments } from './read-arguments.js';
import type { Selection } from './selection.js';
import type { LeafType, ObjectShape } from './shape.js';
import { Slots } from './slots.js';

/** What an operation is analysed with. */
export interface AnalysisOptions {
  readonly model: Model;
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Variables;
  /** The language of names where a field does not ask for one. */
  readonly language: 'ZH' | 'EN';
}

type ObjectAnalyser = (
  context: AnalysisContext,
  sets: readonly SelectionSetNode[],
  typeName: string,
  selection: Selection,
) => ObjectShape;

/** What the analysis of one operation shares. */
export class AnalysisContext {
  readonly slots: Slots;
  readonly collector: FieldCollector;
  readonly model: Model;
  readonly language: 'ZH' | 'EN';
  readonly #schema: GraphQLSchema;
  readonly #variables: Variables;

  constructor(
    { model, schema, fragments, variables, language }: AnalysisOptions,
    /** Handed in, since objects lead to connections and connections to objects. */
    private readonly objectAnalyser: ObjectAnalyser,
  ) {
    this.model = model;
    this.slots = new Slots(model);
    this.language = language;
    this.#schema = schema;
    this.#variables = variables;
    this.collector = new FieldCollector(model, schema, fragments, variables);
  }

  /** Adds what is asked of an object to `selection`, and says how the object is made of it. */
  object(sets: readonly SelectionSetNode[], typeName: string, selection: Selection): ObjectShape {
    return this.objectAnalyser(this, sets, typeName, selection);
  }

  /** The field of the schema that a group asks for; undefined for `__typename` and its like. */
  graphqlField(group: FieldGroup): GraphQLField<unknown, unknown> | undefined {
    const type = this.#schema.getType(group.types[0] ?? '');
    return type && 'getFields' in type
      ? (type.getFields()[group.name] as GraphQLField<unknown, unknown> | undefined)
      : undefined;
  }

  arguments(group: FieldGroup): ReadonlyMap<string, Arg> {
    const field = this.graphqlField(group);
    return field ? readArguments(group.node, field, this.#variables) : new Map<string, Arg>();
  }

  leafType(name: string): LeafType {
    const values = this.model.enums.get(name);
    return { name, values: values && new Set(values) };
  }
}
