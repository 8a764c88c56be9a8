import neo4j, { type ResultSummary } from 'neo4j-driver';

import type { Neo4jConnection } from '../../src/config.js';

/** What a statement cost the database, and the operators that looked at all nodes of a label. */
export interface Profile {
  readonly dbHits: number;
  /** Such as `NodeByLabelScan n0:Region`, sorted. */
  readonly scans: readonly string[];
}

type Plan = Exclude<ResultSummary['profile'], false>;

/** Runs statements under PROFILE. */
export class Profiler {
  private readonly driver;

  constructor(connection: Neo4jConnection) {
    const { uri, username, password } = connection;
    this.driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  }

  async profile(statement: string, parameters: Record<string, unknown>): Promise<Profile> {
    const session = this.driver.session({ defaultAccessMode: 'READ' });
    try {
      const { summary } = await session.run(`PROFILE ${statement}`, parameters);
      const scans: string[] = [];
      let dbHits = 0;
      const visit = (plan: Plan): void => {
        dbHits += plan.dbHits;
        if (/^(NodeByLabelScan|AllNodesScan|UnionNodeByLabelsScan)/.test(plan.operatorType)) {
          const details = (plan.arguments as { Details?: string }).Details ?? '';
          scans.push(`${plan.operatorType.replace(/@.*$/, '')} ${details}`);
        }
        plan.children.forEach(visit);
      };
      if (summary.profile) visit(summary.profile);
      return { dbHits, scans: scans.sort() };
    } finally {
      await session.close();
    }
  }

  async close(): Promise<void> {
    await this.driver.close();
  }
}
