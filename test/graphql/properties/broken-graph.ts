import type { Database } from '../../../src/neo4j/database.js';
import type { MemoryGraph, MemoryNode, MemoryRelationship, MemoryValue } from './oracle/memory-graph.js';

/** Something that must not be, done to the graph in Neo4j and to the one in memory. */
interface Fault {
  readonly cypher: string;
  readonly inMemory: (graph: MemoryGraph) => void;
}

const without =
  (id: string, ...names: string[]) =>
  (graph: MemoryGraph): void => {
    for (const name of names) graph.node(id).properties[name] = null;
  };

const set =
  (id: string, name: string, value: unknown) =>
  (graph: MemoryGraph): void => {
    graph.node(id).properties[name] = value;
  };

const claim = (name: string): string => `claim:crossroads-2024:${name}`;

/** What the schema promises is missing, or is not what an enum knows. */
const FAULTS: readonly Fault[] = [
  {
    cypher: "MATCH (n:Region {id: 'region:110112'}) REMOVE n.level",
    inMemory: without('region:110112', 'level'),
  },
  // The first of every list of regions, so that some of the random operations meet a fault.
  {
    cypher: "MATCH (n:Region {id: 'region:110000'}) REMOVE n.level",
    inMemory: without('region:110000', 'level'),
  },
  {
    cypher: "MATCH (n:Fund {id: 'fund:crossroads-b'}) REMOVE n.name, n.nameEn",
    inMemory: without('fund:crossroads-b', 'name', 'nameEn'),
  },
  {
    cypher: "MATCH (n:Fund {id: 'fund:crossroads-a'}) REMOVE n.sizeCurrency",
    inMemory: (graph) => {
      const fund = graph.node('fund:crossroads-a');
      fund.properties['size'] = { ...(fund.properties['size'] as MemoryValue), currency: null };
    },
  },
  {
    cypher: "MATCH (n:Park {id: 'park:crossroads'}) SET n.kind = 'CASTLE'",
    inMemory: set('park:crossroads', 'kind', 'CASTLE'),
  },
  {
    cypher: `MATCH (n:Claim {id: '${claim('size-a')}'}) REMOVE n.rank`,
    inMemory: without(claim('size-a'), 'rank'),
  },
  {
    cypher: `MATCH (n:Claim {id: '${claim('size-c')}'}) SET n.basis = 'GUESSED'`,
    inMemory: set(claim('size-c'), 'basis', 'GUESSED'),
  },
  {
    cypher: `MATCH (n:Claim {id: '${claim('cap')}'}) SET n.valueType = 'Weight'`,
    inMemory: (graph) => {
      const { properties } = graph.node(claim('cap'));
      properties['value'] = { ...(properties['value'] as MemoryValue), __typename: 'Weight' };
    },
  },
  {
    cypher: `MATCH (n:Claim {id: '${claim('contains')}'})-[r:SUBJECT]->() DELETE r`,
    inMemory: (graph) => {
      for (const at of [...graph.node(claim('contains')).out]) if (at.type === 'SUBJECT') unrelate(at);
    },
  },
  {
    cypher: `MATCH (:Claim {id: '${claim('sponsors')}'})-[:EVIDENCE]->(n) REMOVE n.quote`,
    inMemory: (graph) => {
      for (const evidence of evidenceOf(graph.node(claim('sponsors')))) evidence.properties['quote'] = null;
    },
  },
  {
    cypher: `MATCH (:Claim {id: '${claim('applies')}'})-[:EVIDENCE]->()-[r:IN_DOCUMENT]->() DELETE r`,
    inMemory: (graph) => {
      for (const evidence of evidenceOf(graph.node(claim('applies')))) {
        for (const at of [...evidence.out]) if (at.type === 'IN_DOCUMENT') unrelate(at);
      }
    },
  },
  {
    cypher: "MATCH (:Fund {id: 'fund:crossroads-c'})-[r:SUPPORTS]->() SET r.basis = 'GUESSED'",
    inMemory: (graph) => {
      const fund = graph.node('fund:crossroads-c');
      for (const at of [...fund.out]) {
        if (at.type !== 'SUPPORTS') continue;
        unrelate(at);
        graph.relate(at.from, at.type, at.to, { ...at, basis: 'GUESSED' });
      }
    },
  },
];

/** The nodes that are at fault, or next to what is: worth asking for. */
export const BROKEN_IDS = [
  'region:110112',
  'fund:crossroads-a',
  'fund:crossroads-b',
  'fund:crossroads-c',
  'park:crossroads',
  'measure:crossroads',
  'policy:crossroads',
  'company:crossroads',
  'document:crossroads-2024',
];

/** Breaks promises of the schema in both graphs alike. */
export async function breakPromises(database: Database, graph: MemoryGraph): Promise<void> {
  for (const { cypher, inMemory } of FAULTS) {
    await database.run(cypher);
    inMemory(graph);
  }
}

function unrelate(at: MemoryRelationship): void {
  at.from.out.splice(at.from.out.indexOf(at), 1);
  at.to.in.splice(at.to.in.indexOf(at), 1);
}

function evidenceOf(node: MemoryNode): MemoryNode[] {
  return node.related(['EVIDENCE'], 'OUT').map(({ node: evidence }) => evidence);
}
