import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { readModel } from '../../../src/graphql/model/read-model.js';

const SDL = readFileSync('schema.graphql', 'utf8');
const WALK = '@relationship(types: ["SUPPORTS"], direction: IN, tree: true)';

describe('a schema whose directives say what they cannot', () => {
  it.each([
    ['a direction that is none', WALK.replace('IN', 'SIDEWAYS'), 'SIDEWAYS'],
    ['a misspelt argument', WALK.replace('types', 'type'), 'type'],
    ['an argument left out', WALK.replace('direction: IN, ', ''), 'direction'],
    ['a directive that is none', WALK.replace('@relationship', '@relation'), '@relation'],
  ])('is refused: %s', (_what, written, named) => {
    expect(SDL).toContain(WALK);
    expect(() => readModel(SDL.replace(WALK, written))).toThrow(named);
  });

  it('is refused where a date may not be before an argument that is none', () => {
    const written = '@edtf(notBefore: "from")';
    expect(SDL).toContain(written);
    expect(() => readModel(SDL.replace(written, '@edtf(notBefore: "form")'))).toThrow('but got form');
  });

  it('is refused where a tree has no way down', () => {
    const walked = /( {2}"The regions below, nearest first."\n {2}descendants)/;
    expect(SDL).toMatch(walked);
    expect(() => readModel(SDL.replace(walked, '  "Below."\n  below'))).toThrow('descendants');
  });

  it('is refused where a link has no id to be made of', () => {
    const source = 'type Evidence @node {\n';
    expect(SDL).toContain(source);
    const written = `${source}  "A link." link: String @linkTo(path: "/{id}")\n`;
    expect(() => readModel(SDL.replace(source, written))).toThrow('Evidence.link: expected Evidence');
  });

  it.each([
    ['lacks a type', '\n  Company\n', '\n  Firm\n', 'Company, Firm'],
    ['has one too many', '\n  Company\n', '\n  Company\n  Ship\n', 'Ship'],
  ])('is refused where the enum of the types of entities %s', (_what, written, changed, named) => {
    expect(SDL).toContain(written);
    expect(() => readModel(SDL.replace(written, changed))).toThrow(
      `EntityType: expected the types with @entity, but ${named} `,
    );
  });
});
