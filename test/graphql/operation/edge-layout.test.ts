import { expect, it } from 'vitest';

import { connectionExpression } from '../../../src/graphql/compile/connection-expression.js';
import { askedEdgeFields, edgePlace, NODE_PLACE } from '../../../src/graphql/operation/edge-layout.js';
import { newScope, walkOf } from '../../support/contract.js';

/** How each field is asked for, and how its expression begins. */
const FIELDS = {
  cursor: ['cursor', /^\[n\d+\.id\]$/],
  basis: ['basis', /^r\d+\.basis$/],
  modality: ['modality', /^r\d+\.modality$/],
  derived: ['derived', /^false$/],
  types: ['types', /^\[type\(r\d+\)\]$/],
  distance: ['distance', /^1$/],
  claims: ['claims { id }', /^v\d+$/],
  via: ['via { id }', /^\[\]$/],
} as const;

const names = Object.keys(FIELDS) as (keyof typeof FIELDS)[];

it.each(names.flatMap((one) => names.map((other) => [one, other] as const)))(
  'the statement has %s and %s where they are read',
  (one, other) => {
    const asked = [...new Set([one, other])];
    const query = `{ region(id: "x") { funds { edges { ${asked.map((name) => FIELDS[name][0]).join(' ')} } } } }`;
    const slot = walkOf(query, 'funds');
    const entry = /RETURN collect\(\[(.*)\]\) AS/.exec(
      connectionExpression(newScope(), slot, 'n').subqueries.at(-2) ?? '',
    );
    // The node is a list of nothing: only its edge is asked for.
    const raw = (entry?.[1] ?? '').split(', ');
    expect(raw[NODE_PLACE]).toBe('[]');
    expect(raw).toHaveLength(1 + asked.length);
    for (const name of asked) expect(raw[edgePlace(slot, name) ?? -1]).toMatch(FIELDS[name][1]);
    expect(askedEdgeFields(slot).toSorted()).toEqual(asked.toSorted());
    for (const name of names.filter((absent) => !asked.includes(absent)))
      expect(edgePlace(slot, name)).toBeUndefined();
  },
);
