import { isEnumType, type GraphQLSchema } from 'graphql';

import type { Vocabulary } from '../../../../src/seed/files/seed.js';
import type { Draws } from './draws.js';
import { inventedRelations, type Relation } from './invented-relations.js';
import { InventedValues } from './invented-values.js';
import { STRANGE_NAMES } from './strange-texts.js';
import type { SchemaFields } from '../oracle/schema-fields.js';

/** The key of the document that is invented anew for each run. */
export const INVENTED_KEY = 'thicket-2024';

/** Regions at each level, several districts of one city, and a province that is close to its districts. */
const INVENTED_REGIONS = [
  'region:cn',
  'region:520000',
  'region:520100',
  'region:520102',
  'region:520111',
  'region:520300',
  'region:520302',
  'region:110000',
  'region:110108',
];

/** How many entities of a type there are, where it is not {@link COUNT}: more of what the computed fields go through. */
const COUNTS: Readonly<Record<string, number>> = {
  Park: 6,
  Company: 6,
  Fund: 9,
  Policy: 6,
  Measure: 8,
  Problem: 8,
  Sector: 6,
  Document: 4,
};
const COUNT = 5;

interface Vague {
  readonly id: string;
  readonly [key: string]: unknown;
}

/**
 * The files of a document about a small and tangled world: every relationship that a field of the schema reads, most of
 * them several times, over others, claimed more than once, and between regions of every level; values that are equal, that
 * differ in their bounds, and that are missing.
 */
export function inventedDocument(
  schema: GraphQLSchema,
  fields: SchemaFields,
  vocabulary: Vocabulary,
  draws: Draws,
): Readonly<Record<string, string>> {
  const entities = new Map<string, string[]>([['Region', INVENTED_REGIONS]]);
  const declared: Vague[] = [];
  for (const { type } of fields.entities.filter((entity) => entity.type !== 'Region')) {
    const count = COUNTS[type] ?? COUNT;
    const prefix = vocabulary.entityTypes.get(type)?.prefix ?? type;
    const label = vocabulary.entityTypes.get(type)?.label.zh ?? type;
    const ids = Array.from({ length: count }, (_, index) => `${prefix}:thicket-${index + 1}`);
    for (const [index, id] of ids.entries()) {
      // Every third name is another's as well, so that an order by name has ties.
      const number = index % 3 === 2 ? index : index + 1;
      declared.push({
        id,
        // No name is here with a character beyond U+FFFF (𠮷) beside one with U+E000 to U+FFFF (～): Neo4j 5.26 orders stored
        // texts by code points, and compares them with a parameter, as keyset cursors do, by UTF-16 code units.
        name: { zh: `丛${label}${number}`, en: `Thicket ${type} ${index + 1}` },
        aliases: [
          ...(draws.chance(40) ? [`林${index % 2}`] : []),
          ...(draws.chance(25) ? [draws.pick(STRANGE_NAMES)] : []),
        ],
      });
    }
    entities.set(type, ids);
  }
  const lines = new Lines(draws);
  const relations = inventedRelations(fields, vocabulary, entities, draws);
  const claims = [
    ...relations.map((relation) => lines.claim(relation, vocabulary)),
    ...valuesOf(schema, fields, vocabulary, entities, draws).map((value) => lines.claim(value, vocabulary)),
  ];
  return {
    'document.txt': lines.text(),
    'document.yaml': JSON.stringify({
      id: `document:${INVENTED_KEY}`,
      name: { zh: '丛林测试简报（虚构）', en: 'Thicket test brief (invented)' },
      language: 'zh',
      sections: [{ heading: HEADING, level: 1 }],
    }),
    'entities.yaml': JSON.stringify(declared),
    'claims.yaml': JSON.stringify(claims),
  };
}

const HEADING = '丛林之中';

/** What a claim says, of another entity or of a value. */
interface Said {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string | undefined;
  readonly value: Relation['value'];
  readonly outdated?: boolean;
}

/** One sentence a claim, each another; claims share sentences at times, or have two. */
class Lines {
  private readonly lines: string[] = [];

  constructor(private readonly draws: Draws) {}

  private qualifiers(): Readonly<Record<string, unknown>>[] {
    const { draws } = this;
    const except = () => ({ name: 'except', entity: draws.pick(EXCEPTED) });
    return [...(draws.chance(80) ? [except()] : []), ...(draws.chance(30) ? [except(), SCOPE] : [])];
  }

  text(): string {
    return `丛林测试简报\n\n${HEADING}\n\n${this.lines.join('\n')}\n`;
  }

  claim(said: Said, vocabulary: Vocabulary): Vague {
    const { draws } = this;
    const { predicate, value } = said;
    const number = this.lines.length + 1;
    const label = vocabulary.predicates.get(predicate)?.label.zh ?? predicate;
    const words = `第${number}条，${said.subject}${label}${said.object ?? ''}${value?.text ?? ''}`;
    const meant = vocabulary.predicates.get(predicate)?.modality !== undefined;
    const before = this.lines.at(-1);
    this.lines.push(`${words}。`);
    const inferred = draws.chance(30);
    const rank = said.outdated
      ? 'DEPRECATED'
      : draws.chance(80)
        ? 'NORMAL'
        : draws.pick(['PREFERRED', 'DEPRECATED']);
    return {
      id: `c${number}`,
      subject: said.subject,
      predicate,
      ...(said.object !== undefined && { object: said.object }),
      ...(value && { value, note: { zh: '虚构', en: 'Made up' } }),
      ...(said.object !== undefined && draws.chance(35) && { qualifiers: this.qualifiers() }),
      ...(inferred && { basis: 'INFERRED', rationale: { zh: '推断', en: 'Drawn' } }),
      ...(rank !== 'NORMAL' && { rank, rankReason: { zh: draws.pick(['甲', '乙']), en: 'So' } }),
      modality: meant || draws.chance(50) ? draws.pick(NOT_YET) : 'ACTUAL',
      ...(draws.chance(45) && { validTime: draws.pick(TIMES) }),
      evidence: [{ quote: words }, ...(before !== undefined && draws.chance(15) ? [{ quote: before }] : [])],
    };
  }
}

/** What several claims on the same except alike at times. */
const EXCEPTED = ['region:520000', 'region:520100', 'region:110000', 'problem:thicket-1'];

const NOT_YET = ['PLANNED', 'TARGET', 'ESTIMATED'];
const SCOPE = { name: 'scope', value: { text: '第' } };

const TIMES = ['2020', '2021', '2021-06', '2020/2022', '2021/..', '../2022'];

/** Values of entities as fields read them: some have none, some are said twice. */
function valuesOf(
  schema: GraphQLSchema,
  fields: SchemaFields,
  { predicates }: Vocabulary,
  entities: ReadonlyMap<string, readonly string[]>,
  draws: Draws,
): Said[] {
  const values = new InventedValues(draws);
  return [...entities].flatMap(([type, ids]) =>
    fields.fields(type).flatMap(({ name, type: of }) => {
      const rule = predicates.get(name);
      if (rule?.value === undefined || !rule.subject.includes(type)) return [];
      const known = schema.getType(of);
      const codes = isEnumType(known) ? known.getValues().map((one) => one.name) : rule.codes;
      return ids.flatMap((subject) => {
        const said = { subject, predicate: name, object: undefined };
        if (draws.chance(35)) return [];
        const value = values.draw(rule.value ?? 'Text', codes);
        if (draws.chance(70)) return [{ ...said, value }];
        // Often the same again, and wrong: what an aggregate's figures must not be held up by.
        const again = draws.chance(60) ? value : values.draw(rule.value ?? 'Text', codes);
        return [
          { ...said, value },
          { ...said, value: again, outdated: draws.chance(50) },
        ];
      });
    }),
  );
}
