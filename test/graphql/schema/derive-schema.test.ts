import { readFileSync } from 'node:fs';

import {
  type GraphQLInputObjectType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
} from 'graphql';
import { describe, expect, it } from 'vitest';

import { readModel } from '../../../src/graphql/model/read-model.js';
import { deriveSchema } from '../../../src/graphql/schema/derive-schema.js';

const sdl = readFileSync('schema.graphql', 'utf8');
const { schema } = deriveSchema(sdl, readModel(sdl));

/** A field of an object, interface or input type. */
interface AnyField {
  name: string;
  description?: string | null | undefined;
  args?: readonly { name: string; description?: string | null | undefined }[];
}

describe('the derived schema', () => {
  it('describes every type, field, argument and enum value', () => {
    const missing: string[] = [];
    const note = (coordinate: string, text: string | null | undefined): void => {
      if (!text) missing.push(coordinate);
    };
    for (const type of Object.values(schema.getTypeMap())) {
      if (isIntrospectionType(type) || ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name))
        continue;
      note(type.name, type.description);
      if (isEnumType(type))
        for (const value of type.getValues()) note(`${type.name}.${value.name}`, value.description);
      if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
        for (const field of Object.values<AnyField>(type.getFields())) {
          // What an interface describes, its types need not say again.
          const inherited = isObjectType(type)
            ? type.getInterfaces().some((parent) => parent.getFields()[field.name]?.description)
            : false;
          if (!inherited) note(`${type.name}.${field.name}`, field.description);
          if (!inherited)
            for (const arg of field.args ?? [])
              note(`${type.name}.${field.name}(${arg.name}:)`, arg.description);
        }
      }
    }
    expect(missing).toEqual([]);
  });

  it('offers what can be compared in filters and orders, and so no links', () => {
    const names = (type: string): string[] =>
      Object.keys((schema.getType(type) as GraphQLInputObjectType).getFields());
    for (const input of ['FundWhere', 'FundOrderBy', 'EntityWhere']) {
      expect(names(input)).toContain('name');
      expect(names(input)).not.toContain('browserUrl');
    }
  });
});
