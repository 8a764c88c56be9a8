import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import type { Palette } from '../../../src/server/browser-pack/palette.js';

const palette = JSON.parse(readFileSync('palette.json', 'utf8')) as Palette;
const vocabulary = parse(readFileSync('seed/vocabulary.yaml', 'utf8')) as {
  entityTypes: Record<string, unknown>;
  predicates: Record<string, unknown>;
};
const types = Object.keys(vocabulary.predicates).filter((name) => name === name.toUpperCase());

/** The rules of the style: selector, then properties. */
const rules = new Map(
  [...readFileSync('cypher/browser/style.grass', 'utf8').matchAll(/^([\w.]+) \{\n(.*?)^\}/gms)].map(
    ([, selector = '', body = '']) => [
      selector,
      Object.fromEntries(
        [...body.matchAll(/^ {2}([\w-]+): '?(.*?)'?;$/gm)].map(([, name = '', value = '']) => [name, value]),
      ),
    ],
  ),
);

describe('palette.json', () => {
  it('has a colour for each entity type and each relationship of the vocabulary', () => {
    expect(Object.keys(palette.nodes)).toEqual(expect.arrayContaining(Object.keys(vocabulary.entityTypes)));
    expect(Object.keys(palette.relationships)).toEqual(expect.arrayContaining(types));
  });

  it.each(Object.entries(palette.nodes))('%s: its text can be read on it', (_label, { fill, text }) => {
    // WCAG 2.2, success criterion 1.4.3
    expect(contrast(fill, text)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(types)('%s: its line can be seen on white', (type) => {
    // WCAG 2.2, success criterion 1.4.11
    expect(contrast(palette.relationships[type] ?? '', '#ffffff')).toBeGreaterThanOrEqual(3);
  });

  it.each(['all cones', 'protanopia', 'deuteranopia', 'tritanopia'] as const)(
    'tells entity types and claims apart: %s',
    (sight) => {
      const labels = [...Object.keys(vocabulary.entityTypes), 'Claim'];
      const near = labels.flatMap((one, at) =>
        labels.slice(at + 1).flatMap((other) => {
          const apart = distance(seen(palette, one, sight), seen(palette, other, sight));
          return apart < 0.1 ? [`${one} and ${other}: ${apart.toFixed(3)}`] : [];
        }),
      );
      expect(near).toEqual([]);
    },
  );
});

describe('style.grass', () => {
  it('has the colours of the palette, and no others for its labels and types', () => {
    const coloured = [...rules].filter(([selector]) => selector.includes('.') && selector !== 'node.Entity');
    const styled = coloured.map(([selector, { color, 'text-color-internal': text }]) => [
      selector,
      color,
      text,
    ]);
    const nodes = Object.entries(palette.nodes).map(([label, { fill, text }]) => [
      `node.${label}`,
      fill,
      text,
    ]);
    const lines = Object.entries(palette.relationships).map(([type, color]) => [
      `relationship.${type}`,
      color,
      undefined,
    ]);
    expect(styled.sort()).toEqual([...nodes, ...lines].sort());
  });

  it('gives every label a size and a caption, and every type a width and a caption', () => {
    for (const [selector, properties] of rules) {
      if (!selector.includes('.')) continue;
      expect(properties['caption'], selector).toBeTruthy();
      if (selector === 'node.Entity') continue;
      expect(properties[selector.startsWith('node.') ? 'diameter' : 'shaft-width'], selector).toMatch(
        /^\d+px$/,
      );
    }
  });

  it('makes claims smaller than any entity', () => {
    const size = (label: string): number => parseInt(rules.get(`node.${label}`)?.['diameter'] ?? '', 10);
    for (const type of Object.keys(vocabulary.entityTypes)) expect(size('Claim')).toBeLessThan(size(type));
  });
});

type Triple = [number, number, number];

/** What an eye without one kind of cones makes of linear RGB, by Machado, Oliveira and Fernandes (2009), severity 1. */
const SIGHTS: Record<'all cones' | 'protanopia' | 'deuteranopia' | 'tritanopia', [Triple, Triple, Triple]> = {
  'all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function seen({ nodes }: Palette, label: string, sight: keyof typeof SIGHTS): Triple {
  const rgb = linear(nodes[label]?.fill ?? '');
  return oklab(times(SIGHTS[sight], rgb).map((light) => Math.min(1, Math.max(0, light))) as Triple);
}

function linear(hex: string): Triple {
  const channels = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  return channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as Triple;
}

function contrast(one: string, other: string): number {
  const light = [one, other].map((hex) => {
    const [r, g, b] = linear(hex);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
  });
  return Math.max(...light) / Math.min(...light);
}

/** @see https://bottosson.github.io/posts/oklab/ */
function oklab(rgb: Triple): Triple {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    rgb,
  ).map(Math.cbrt) as Triple;
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones,
  );
}

function times(matrix: [Triple, Triple, Triple], [x, y, z]: Triple): Triple {
  return matrix.map(([a, b, c]) => a * x + b * y + c * z) as Triple;
}

function distance(one: Triple, other: Triple): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}
