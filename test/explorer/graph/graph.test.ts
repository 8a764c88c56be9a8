import { describe, expect, it } from 'vitest';

import {
  capGraph,
  type Graph,
  type GraphLink,
  type GraphNode,
  linkKey,
  mergeGraphs,
  visibleGraph,
} from '../../../explorer/graph/graph.js';
import { groupNeighbours } from '../../../explorer/graph/group-neighbours.js';
import { layOut } from '../../../explorer/graph/layout.js';
import { linkLook, linkWeight, nodeSizes, shortName } from '../../../explorer/graph/look.js';
import { readSavedViews, removeView, saveView } from '../../../explorer/graph/saved-views.js';
import { graphRows, writeCsv } from '../../../explorer/graph/write-csv.js';
import { writeSvg } from '../../../explorer/graph/write-svg.js';

const node = (id: string, more: Partial<GraphNode> = {}): GraphNode => ({
  __typename: 'Park',
  id,
  name: id.toUpperCase(),
  degree: 1,
  amount: null,
  ...more,
});
const link = (from: string, to: string, more: Partial<GraphLink> = {}): GraphLink => ({
  key: linkKey(from, 'LOCATED_IN', to),
  from,
  type: 'LOCATED_IN',
  to,
  basis: 'STATED',
  modality: 'ACTUAL',
  claimIds: ['c1'],
  ...more,
});
/** a – b – c – d, and e by itself. */
const chain: Graph = {
  nodes: ['a', 'b', 'c', 'd', 'e'].map((id) => node(id)),
  links: [link('a', 'b'), link('b', 'c'), link('c', 'd')],
};

describe('mergeGraphs', () => {
  it('has each node and link once, a node with the most that is known of it', () => {
    const merged = mergeGraphs([
      { nodes: [node('a', { degree: 2, amount: 5 })], links: [link('a', 'b')] },
      { nodes: [node('a', { degree: 7 }), node('b')], links: [link('a', 'b'), link('b', 'a')] },
    ]);
    expect(merged.nodes).toEqual([node('a', { degree: 7, amount: 5 }), node('b')]);
    expect(merged.links.map(({ key }) => key)).toEqual(['a LOCATED_IN b', 'b LOCATED_IN a']);
  });
});

describe('visibleGraph', () => {
  it('takes with a hidden node what hangs on it alone', () => {
    const { nodes, links } = visibleGraph(chain, ['a'], ['c']);
    expect(nodes.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(links.map(({ key }) => key)).toEqual(['a LOCATED_IN b']);
  });

  it('shows all that a subject of the picture is tied to, and nothing else', () => {
    expect(visibleGraph(chain, ['a', 'e'], []).nodes).toHaveLength(5);
    expect(visibleGraph(chain, ['e'], []).nodes.map(({ id }) => id)).toEqual(['e']);
  });
});

describe('capGraph', () => {
  it('leaves the last ones out, with their links', () => {
    const { nodes, links } = capGraph(chain, 2);
    expect([nodes.length, links.length]).toEqual([2, 1]);
    expect(capGraph(chain, 5)).toBe(chain);
  });
});

describe('groupNeighbours', () => {
  it('counts what is not shown too, larger groups first, each direction by itself', () => {
    const graph = { nodes: chain.nodes, links: [link('a', 'b'), link('c', 'a')] };
    const groups = groupNeighbours(graph, 'a', [
      { type: 'LOCATED_IN', direction: 'IN', entityType: 'Park', count: 1240 },
      { type: 'SUPPORTS', direction: 'IN', entityType: 'Fund', count: 3 },
    ]);
    expect(
      groups.map(({ type, direction, count, shown }) => [
        type,
        direction,
        count,
        shown.map((each) => each.node.id),
      ]),
    ).toEqual([
      ['LOCATED_IN', 'IN', 1240, ['c']],
      ['SUPPORTS', 'IN', 3, []],
      ['LOCATED_IN', 'OUT', 1, ['b']],
    ]);
  });
});

describe('layOut', () => {
  const request = {
    nodes: chain.nodes.map(({ id }) => id),
    links: chain.links.map(({ from, to }) => [from, to] as const),
    fixed: { a: { x: 400, y: -120 }, b: { x: 530, y: -120 } },
  };

  it('moves nothing that has its place, and puts what is new beside what it is tied to', () => {
    const places = layOut(request);
    expect(places).toMatchObject(request.fixed);
    const { b, c } = places;
    expect(Math.hypot((c?.x ?? 0) - (b?.x ?? 0), (c?.y ?? 0) - (b?.y ?? 0))).toBeLessThan(400);
  });

  it('gives the same places every time, so that a link reopens the same picture', () => {
    expect(layOut({ ...request, fixed: {} })).toEqual(layOut({ ...request, fixed: {} }));
  });

  it('keeps nodes apart', () => {
    const nodes = Array.from({ length: 60 }, (_, at) => `n${at}`);
    const places = Object.values(
      layOut({ nodes, links: nodes.slice(1).map((id) => ['n0', id] as const), fixed: {} }),
    );
    const near = places.flatMap((a, at) =>
      places.slice(at + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < 40),
    );
    expect(near).toEqual([]);
  });
});

describe('the look', () => {
  it.each([
    ['STATED', 'ACTUAL', 'solid', false],
    ['STATED', 'PLANNED', 'solid', true],
    ['INFERRED', 'TARGET', 'dashed', true],
    ['INFERRED', 'ACTUAL', 'dashed', false],
    [null, null, 'dotted', false],
  ] as const)('tells %s and %s apart', (basis, modality, line, ring) => {
    expect(linkLook({ basis, modality })).toEqual({ line, ring });
  });

  it('sizes areas, not diameters, by a value, and what has none as the smallest', () => {
    const graph = { nodes: [node('a', { amount: 100 }), node('b', { amount: 25 }), node('c')], links: [] };
    const sizes = nodeSizes(graph, 'money');
    const [a = 0, b = 0, c = 0] = ['a', 'b', 'c'].map((id) => sizes.get(id));
    expect(b - c).toBeCloseTo((a - c) / 2);
  });

  it('lets a link stand out that is loud in one way', () => {
    expect(linkWeight(link('a', 'b'), { STATED: 'quiet', ACTUAL: 'loud' })).toBe('loud');
    expect(linkWeight(link('a', 'b'), { INFERRED: 'loud' })).toBeUndefined();
  });

  it('counts a Chinese sign as two', () => {
    expect(shortName('产业母基金', 10)).toBe('产业母基金');
    expect(shortName('产业母基金', 9)).toBe('产业母基…');
  });
});

describe('files', () => {
  it('writes CSV that spreadsheets read, and run nothing of', () => {
    expect(writeCsv([['＝1', '－a', '@', '一-']])).toBe("\uFEFF'＝1,'－a,'@,一-\r\n");
    expect(writeCsv([['a,"b"', '=1+1', 'c\nd']])).toBe('\uFEFF"a,""b""",\'=1+1,"c\nd"\r\n');
  });

  it('writes a row for each relationship', () => {
    const names = {
      header: ['from'],
      entityType: (type: string) => `type ${type}`,
      link: (type: string) => `link ${type}`,
      basis: (basis: string | null) => basis ?? '',
      modality: (modality: string | null) => modality ?? '',
    };
    expect(graphRows({ nodes: chain.nodes, links: [link('a', 'b')] }, names)).toEqual([
      ['from'],
      ['a', 'A', 'type Park', 'link LOCATED_IN', 'b', 'B', 'type Park', 'STATED', 'ACTUAL', 'c1'],
    ]);
  });

  it('writes an SVG that holds every node and link, and no markup of a name', () => {
    const svg = writeSvg({
      graph: {
        nodes: [node('a', { name: '<script>' }), node('b')],
        links: [link('a', 'b', { basis: 'INFERRED' })],
      },
      places: new Map([
        ['a', { x: 0, y: 0 }],
        ['b', { x: 100, y: 0 }],
      ]),
      colors: { ground: 'white', ink: 'black', accent: 'blue', nodes: {}, links: {} },
      view: { sizing: 'same', weights: {} },
      title: 'T',
      glyph: () => 'P',
      link: (type) => type,
    });
    expect(svg).not.toContain('<script');
    expect(svg.match(/<circle/g)).toHaveLength(2);
    expect(svg.match(/stroke-dasharray="7 4"/g)).toHaveLength(1);
  });
});

describe('saved views', () => {
  const store = () => {
    const kept = new Map<string, string>();
    return {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
  };

  it('are kept by name, the latest of a name, and can be given up', () => {
    const kept = store();
    saveView(kept, { name: 'a', address: '/explore?id=a' });
    saveView(kept, { name: 'b', address: '/explore?id=b' });
    saveView(kept, { name: 'a', address: '/explore?id=c' });
    expect(readSavedViews(kept)).toEqual([
      { name: 'b', address: '/explore?id=b' },
      { name: 'a', address: '/explore?id=c' },
    ]);
    expect(removeView(kept, 'b')).toHaveLength(1);
  });

  it.each([
    'not JSON',
    '{}',
    '[1]',
    '[{"name":"a","address":"//elsewhere"}]',
    '[{"name":"a","address":"javascript:1"}]',
  ])('are none where the store holds %s', (text) => {
    const kept = store();
    kept.setItem('policy-atlas.views', text);
    expect(readSavedViews(kept)).toEqual([]);
  });
});
