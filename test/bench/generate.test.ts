import { createHash } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { generateGraph, rankRegions } from '../../bench/graph/generate.mjs';
import { regionTree } from '../../src/seed/regions/region-tree.js';

interface Element {
  kind: 'node' | 'relationship';
  label: string;
  type: string;
  from: string;
  to: string;
  properties?: Record<string, unknown>;
}

const regions = regionTree();
const graph = (nodes: number, seed = 42): Element[] => [
  ...(generateGraph({ nodes, seed, regions }) as Iterable<Element>),
];
const digest = (elements: readonly Element[]): string =>
  createHash('sha256').update(JSON.stringify(elements)).digest('hex');

const small = graph(10_000);
const nodes = small.filter(({ kind }) => kind === 'node');
const relationships = small.filter(({ kind }) => kind === 'relationship');

describe('generateGraph', () => {
  it('makes the same graph from the same seed, and another from another', () => {
    expect(digest(graph(10_000))).toBe(digest(small));
    expect(digest(graph(10_000, 7))).not.toBe(digest(small));
  });

  it('makes exactly as many nodes as asked for, each with an id of its own', () => {
    expect(nodes).toHaveLength(10_000);
    expect(graph(23_456).filter(({ kind }) => kind === 'node')).toHaveLength(23_456);
    expect(new Set(nodes.map(({ properties }) => properties?.['id'])).size).toBe(10_000);
  });

  it('refuses a graph too small for the region tree and the probes', () => {
    expect(() => graph(5_000)).toThrow('expected 8000 nodes or more, but got 5000');
  });

  it('gives a node before the relationships that touch it', () => {
    const seen = new Set<unknown>();
    const early: Element[] = [];
    for (const element of small) {
      if (element.kind === 'node') seen.add(element.properties?.['id']);
      else if (!seen.has(element.from) || !seen.has(element.to)) early.push(element);
    }
    expect(early).toEqual([]);
  });

  it('has every type of entity, and at most one relationship for a subject, type and object', () => {
    const labels = ['Region', 'Park', 'Company', 'Organization', 'Fund', 'Policy', 'Measure', 'Problem'];
    const found = new Set(nodes.map(({ label }) => label));
    for (const label of [...labels, 'Technology', 'Sector', 'Document', 'Claim', 'Evidence']) {
      expect(found).toContain(label);
    }
    const keys = relationships.map(({ from, type, to }) => `${from} ${type} ${to}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('projects a relationship from a claim with that subject, predicate and object', () => {
    const claims = new Map(
      nodes
        .filter(({ label }) => label === 'Claim')
        .map(({ properties }) => [properties?.['id'], properties]),
    );
    const ends = new Set(relationships.map(({ from, type, to }) => `${from} ${type} ${to}`));
    const projected = relationships.filter(({ properties }) => properties?.['basis'] !== undefined);
    expect(projected.length).toBeGreaterThan(1_000);
    const unstated = projected.filter(({ from, type, to, properties }) => {
      const [id = ''] = properties?.['claimIds'] as string[];
      const claim = claims.get(id);
      return !(
        claim?.['predicate'] === type &&
        claim['basis'] === properties?.['basis'] &&
        ends.has(`${id} SUBJECT ${from}`) &&
        ends.has(`${id} OBJECT ${to}`)
      );
    });
    expect(unstated).toEqual([]);
  });

  it('puts most companies into a few regions', () => {
    const located = graph(60_000).filter(
      ({ type, from }) => type === 'LOCATED_IN' && from.startsWith('company:bulk'),
    );
    const byRegion = new Map<string, number>();
    for (const { to } of located) byRegion.set(to, (byRegion.get(to) ?? 0) + 1);
    const counts = [...byRegion.values()].sort((a, b) => b - a);
    const top = counts.slice(0, 40).reduce((sum, count) => sum + count, 0);
    expect(top / located.length).toBeGreaterThan(0.5);
  });

  it('surrounds a probe with the same in a graph of any size', () => {
    const around = (elements: readonly Element[]): Element[] => {
      const codes = new Set(rankRegions(42, regions).probes.map(({ id }: { id: string }) => id));
      return elements.filter(
        ({ kind, from, to }) => kind === 'relationship' && (from.includes(':probe') || codes.has(to)),
      );
    };
    expect(digest(around(graph(30_000)))).toBe(digest(around(small)));
  });
});
