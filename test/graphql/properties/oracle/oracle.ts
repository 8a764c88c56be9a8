import {
  execute,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  type GraphQLTypeResolver,
} from 'graphql';

import { aggregate } from './aggregate.js';
import { answersTo } from './answers.js';
import { edgeFields } from './edge-fields.js';
import { fileRootField, totalAndFirst } from './file-root-fields.js';
import { connectionOf, pageOf, type Entry } from './list.js';
import type { Input, RecordField } from './input.js';
import { nodeMatches } from './matches.js';
import {
  compareProperties,
  compareTexts,
  MemoryNode,
  type MemoryGraph,
  type MemoryValue,
} from './memory-graph.js';
import type { SchemaField, SchemaFields } from './schema-fields.js';
import type { LoadedSnapshot } from './snapshot.js';
import { nodesOfFile } from './related-nodes.js';
import { walkFrom } from './walk.js';

export interface OracleRequest {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly language: 'ZH' | 'EN';
}

/** Answers operations by a plain walk through memory, resolved by graphql-js: no Cypher, nothing compiled. */
export class Oracle {
  constructor(
    readonly graph: MemoryGraph,
    /** What `schema.graphql` says of how fields are read. */
    readonly fields: SchemaFields,
    private readonly schema: GraphQLSchema,
    readonly loaded: LoadedSnapshot,
  ) {}

  async answer({ document, variables, language }: OracleRequest): Promise<ExecutionResult> {
    return execute({
      schema: this.schema,
      document,
      variableValues: variables,
      contextValue: language,
      fieldResolver: this.resolve,
      typeResolver,
    });
  }

  private readonly resolve: GraphQLFieldResolver<unknown, 'ZH' | 'EN', Input> = (
    source,
    args,
    language,
    info,
  ) => {
    if (info.parentType.name === 'Query') return this.rootField(info.fieldName, args);
    if (!(source instanceof MemoryNode)) {
      const value = (source as Record<string, unknown>)[info.fieldName];
      return typeof value === 'function' ? (value as RecordField)(args, language) : value;
    }
    const field = this.fields.field(source.type, info.fieldName);
    if (!field) throw new Error(`expected ${source.type} to have ${info.fieldName}`);
    return this.fieldOfNode(source, field, args, language);
  };

  private fieldOfNode(node: MemoryNode, field: SchemaField, args: Input, language: 'ZH' | 'EN'): unknown {
    switch (field.kind) {
      case 'localized': {
        const [zh, en] = [node.properties[field.name], node.properties[`${field.name}En`]];
        return (args['language'] ?? language) === 'EN' ? (en ?? zh) : (zh ?? en);
      }
      case 'relationship':
        return this.relatedTo(node, field, args);
      case 'cypher':
        return this.fileFieldOfNode(node, field, args);
      case 'link':
        return field.path.split('{id}').join(encodeURIComponent(node.id));
      default:
        return node.properties[field.name];
    }
  }

  private fileFieldOfNode(node: MemoryNode, field: SchemaField, args: Input): unknown {
    switch (`${node.type}.${field.name}`) {
      case 'Problem.answers':
        return totalAndFirst(answersTo(this.fields, node, args['rollUp'] === true, args['exceptions']), args);
      default:
        return this.unrelated(field.type, nodesOfFile(node, field, args), args);
    }
  }

  private relatedTo(node: MemoryNode, field: SchemaField, args: Input): unknown {
    const hops = walkFrom(this.fields, node, field, args['edge'] as Input | undefined, args);
    if (field.connection) return this.connection(field.type, hops, args, edgeFields, field.depth > 1);
    const sorted = hops
      .map((hop) => hop.node)
      .sort((a, b) => compareByAll(a, b, field.orderBy) || compareTexts(a.id, b.id));
    return field.list ? sorted : (sorted[0] ?? null);
  }

  private rootField(name: string, args: Input): unknown {
    const entity = this.fields.entities.find(
      ({ type }) => type.charAt(0).toLowerCase() + type.slice(1) === name,
    );
    if (entity) {
      const [key, value] = Object.entries(args).find(([, given]) => typeof given === 'string') ?? ['', ''];
      return this.graph.ofType(entity.type).find((node) => node.properties[key] === value) ?? null;
    }
    const { lists } = this.fields;
    const list = lists.find(({ plural }) => plural === name);
    if (list) return this.unrelated(list.type, this.graph.ofType(list.type), args);
    const aggregated = lists.find(({ plural }) => `${plural}Aggregate` === name);
    if (aggregated) return aggregate(this.graph, this.fields, aggregated.type, args);
    if (name === 'node') {
      const node = this.graph.nodes.get(String(args['id']));
      return node && this.fields.members('Node').includes(node.type) ? node : null;
    }
    return fileRootField(this, name, args);
  }

  /** A connection of nodes that no relationship leads to: their edges say nothing but where they stand. */
  private unrelated(type: string, nodes: readonly MemoryNode[], args: Input): unknown {
    const entries = nodes.map((node) => ({ node, distance: 1 }));
    return this.connection(type, entries, args, () => ({}), false);
  }

  /** @param fieldsOf What the edge to an entry says beside its cursor and node. */
  private connection<T extends Entry>(
    type: string,
    entries: readonly T[],
    args: Input,
    fieldsOf: (entry: T) => Record<string, unknown>,
    walk: boolean,
  ): unknown {
    const where = args['where'] as Input | undefined;
    const matching = entries.filter(({ node }) => nodeMatches(this.fields, type, node, where));
    const page = pageOf(this.fields, type, matching, args, walk);
    const edges = page.items.map(({ entry, cursor }) => ({
      cursor,
      node: entry.node,
      ...fieldsOf(entry),
    }));
    return connectionOf(page, edges, matching.length);
  }
}

/** By the first of the properties that tells them apart. */
function compareByAll(a: MemoryNode, b: MemoryNode, names: readonly string[]): number {
  return names.map((name) => compareProperties(a, b, name)).find((order) => order !== 0) ?? 0;
}

const typeResolver: GraphQLTypeResolver<unknown, unknown> = (source) =>
  source instanceof MemoryNode ? source.type : (source as MemoryValue).__typename;
