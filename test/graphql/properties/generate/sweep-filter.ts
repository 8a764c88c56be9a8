import type { Comparison, Comparisons } from './comparisons.js';
import { valuesOf, type Corpus } from './corpus.js';
import type { Draws } from './draws.js';
import { leaf, type InputValue, type LeafValue } from './input-value.js';
import { isName, maybeStrange } from './strange-texts.js';
import type { MemoryNode } from '../oracle/memory-graph.js';
import { relatedNodes } from '../oracle/related-nodes.js';
import { walkFrom, type TreeArguments } from '../oracle/walk.js';
import type { SchemaField, SchemaFields } from '../oracle/schema-fields.js';

const VALUE_TYPES = ['Money', 'Quantity', 'Rate', 'PartialDate', 'Text'];

/** Filters whose operands are values that nodes have: equal ones, so that `lt` and `lte` differ. */
export class SweepFilter {
  private variables = 0;

  constructor(
    private readonly draws: Draws,
    private readonly corpus: Corpus,
    private readonly comparisons: Comparisons,
    private readonly fields: SchemaFields,
  ) {}

  /**
   * @param pool The nodes whose values are compared with; all of the type where there are none.
   */
  where(type: string, pool: readonly MemoryNode[]): InputValue {
    const known = this.comparisons.of(type);
    const likely = known.filter((comparison) => {
      const present = pool.filter((node) => presentIn(node, comparison).length > 0).length;
      return comparison.operator === 'isNull' ? present > 0 && present < pool.length : present > 0;
    });
    return this.comparison(this.draws.pick(likely.length > 0 ? likely : known), pool);
  }

  /** One comparison, sometimes its opposite, or one of two alternatives, or both at once. */
  combined(comparison: Comparison): InputValue {
    const { draws } = this;
    const one = this.comparison(comparison, []);
    const { type } = comparison;
    if (draws.chance(25)) return object(`${type}Where`, [['not', one]]);
    if (draws.chance(80)) return one;
    const items = [one, this.comparison(draws.pick(this.comparisons.of(type)), [])];
    const list: InputValue = { kind: 'list', type: `[${type}Where!]`, items, variable: undefined };
    return object(`${type}Where`, [[draws.pick(['and', 'or']), list]]);
  }

  /** What the nodes that a field leads to are, or how many there are, over relationships of a kind or along a tree. */
  relation(
    owner: string,
    field: SchemaField,
    owners: readonly MemoryNode[],
    tree: TreeArguments,
  ): InputValue {
    const { draws } = this;
    const related =
      owners.length === 0 ? [] : relatedNodes(this.fields, draws.pick(owners), field, { ...tree });
    const inner = this.related(field, owners, tree, related);
    if (!field.list) return object(`${owner}Where`, [[field.name, inner]]);
    const quantifier = draws.pick(['some', 'none', 'all', 'count', 'count']);
    const filter: [string, InputValue][] = [
      [quantifier, quantifier === 'count' ? this.count(field, owners, tree, inner) : inner],
    ];
    for (const name of Object.keys(tree)) filter.push([name, leaf('Boolean', undefined, () => true)]);
    if (Object.keys(tree).length > 0 && draws.chance(60)) {
      const rule = draws.pick(['APPLY', 'IGNORE', 'ONLY']);
      filter.push(['exceptions', { ...leaf('Exceptions', undefined, () => rule), isEnum: true }]);
    }
    if (field.kind === 'relationship' && draws.chance(35)) {
      const hops = owners.length === 0 ? [] : walkFrom(this.fields, draws.pick(owners), field, null, tree);
      const [at] = hops.length === 0 ? [] : draws.pick(hops).relationships;
      filter.push(['edge', this.edge(at ?? { type: draws.pick(field.types), basis: null, modality: null })]);
    }
    const kind = field.tree ? 'Tree' : field.kind === 'cypher' ? 'List' : 'Relation';
    return object(`${owner}Where`, [[field.name, object(`${field.type}${kind}Filter`, filter)]]);
  }

  /** What a related node is: one of some keys, or like one of them; behind an interface, sometimes of a type. */
  private related(
    field: SchemaField,
    owners: readonly MemoryNode[],
    tree: TreeArguments,
    related: readonly MemoryNode[],
  ): InputValue {
    const { draws, fields } = this;
    if (fields.field(field.type, 'id') && related.length > 0 && draws.chance(40)) {
      return this.keys(field, owners, tree, related);
    }
    if (fields.members(field.type).length === 1 || related.length === 0 || draws.chance(40)) {
      return this.where(field.type, related);
    }
    const { type } = draws.pick(related);
    const inner = this.where(
      type,
      related.filter((node) => node.type === type),
    );
    return object(`${field.type}Where`, [[type.charAt(0).toLowerCase() + type.slice(1), inner]]);
  }

  /** As many as one of the owners has, or all but a few of them. */
  private count(
    field: SchemaField,
    owners: readonly MemoryNode[],
    tree: TreeArguments,
    where: InputValue,
  ): InputValue {
    const { draws } = this;
    const operator = draws.pick(['eq', 'lt', 'lte', 'gt', 'gte']);
    const number = this.leaf('Int', (drawn) => {
      const one = owners.length > 0 ? drawn.pick(owners) : undefined;
      return one && drawn.chance(70)
        ? relatedNodes(this.fields, one, field, { ...tree }).length
        : drawn.int(0, 3);
    });
    return object(`${field.type}CountFilter`, [
      [operator, number],
      ...(draws.chance(60) ? [['where', where] as const] : []),
    ]);
  }

  /** A filter on relationships that one of them passes; it decides the statement, and so stays. */
  edge(at: {
    readonly type: string;
    readonly basis: string | null;
    readonly modality: string | null;
  }): InputValue {
    const { draws } = this;
    const known = (['type', 'basis', 'modality'] as const).filter((name) => at[name] !== null);
    const name = draws.pick(known);
    const inferred = name === 'basis' ? 'Basis' : name === 'modality' ? 'Modality' : 'String';
    const of = at[name] ?? '';
    const list = draws.chance(30);
    const operand = this.leaf(list ? `[${inferred}!]` : inferred, () => (list ? [of] : of));
    return object('EdgeWhere', [[name, object(`${inferred}Filter`, [[list ? 'in' : 'eq', operand]])]]);
  }

  /** That a node is one of some that the field leads to, by their ids. */
  private keys(
    field: SchemaField,
    owners: readonly MemoryNode[],
    tree: TreeArguments,
    related: readonly MemoryNode[],
  ): InputValue {
    const several = this.draws.chance(60);
    const draw = (draws: Draws): unknown => {
      const from = Array.from({ length: several ? 3 : 1 }, () =>
        owners.length > 0 ? draws.pick(owners) : undefined,
      );
      const found = from.map((owner) => {
        const own = owner ? relatedNodes(this.fields, owner, field, { ...tree }) : [];
        return draws.pick(own.length > 0 ? own : related).id;
      });
      return several ? found : found[0];
    };
    const ids = this.leaf(several ? '[String!]' : 'String', draw);
    return object(`${field.type}Where`, [['id', object('StringFilter', [[several ? 'in' : 'eq', ids]])]]);
  }

  private comparison(comparison: Comparison, pool: readonly MemoryNode[]): InputValue {
    const { type, property, named, filter, operator } = comparison;
    const inner = object(filter, [[operator, this.operand(comparison, pool)]]);
    const of = `${this.fields.field(type, property)?.type ?? ''}Filter`;
    return object(`${type}Where`, [[property, named === undefined ? inner : object(of, [[named, inner]])]]);
  }

  private operand(comparison: Comparison, pool: readonly MemoryNode[]): InputValue {
    const { type, property, member, operator, operand } = comparison;
    if (operand.startsWith('Boolean')) {
      const value = this.draws.chance(50);
      return leaf(operand, undefined, () => value);
    }
    const all = member === 'type' ? VALUE_TYPES : this.corpus.values(type, property, member);
    const here = pool.flatMap((node) => presentIn(node, comparison));
    // Those of other types are words, and one that there is not would be refused.
    const named = isName(property) && this.fields.entities.some((entity) => entity.type === type);
    return this.leaf(operand, (draws) => {
      const values = here.length > 0 && draws.chance(75) ? here : all;
      const one = (): unknown => {
        const drawn = operandOf(draws, draws.pick(values), operator);
        return named && typeof drawn === 'string' ? maybeStrange(draws, drawn) : drawn;
      };
      return operand.startsWith('[') ? Array.from({ length: draws.int(1, 3) }, one) : one();
    });
  }

  private leaf(type: string, draw: LeafValue['draw']): InputValue {
    return leaf(type, `w${this.variables++}`, draw);
  }
}

function presentIn(node: MemoryNode, { property, member }: Comparison): unknown[] {
  return member === 'type' ? [] : valuesOf(node, property, member);
}

/** A value as it is, or the part of it that the operator looks for; seldom another. */
function operandOf(draws: Draws, value: unknown, operator: string): unknown {
  if (typeof value === 'number') return draws.chance(85) ? value : value + draws.pick([-1, 1]);
  if (typeof value !== 'string' || (operator !== 'contains' && operator !== 'startsWith')) return value;
  const characters = [...value];
  const start = operator === 'startsWith' ? 0 : draws.int(0, Math.max(0, characters.length - 1));
  return characters.slice(start, start + draws.int(1, characters.length)).join('');
}

function object(type: string, fields: readonly (readonly [string, InputValue])[]): InputValue {
  return { kind: 'object', type, fields, variable: undefined };
}
