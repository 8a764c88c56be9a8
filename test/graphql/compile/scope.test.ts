import { describe, expect, it } from 'vitest';

import { compileOperation } from '../../../src/graphql/compile/compile-operation.js';
import { analysisOf, files, model, newScope } from '../../support/contract.js';
import { operation, operationNames } from '../../support/seeded-engine.js';

describe('subqueries', () => {
  it('are counted as they are made, whatever their variables are called', () => {
    const scope = newScope();
    scope.call(['owner'], ['RETURN 1 AS one']);
    scope.exists(['MATCH (person)--(place)']);
    scope.count(['MATCH (person)--(place)']);
    scope.collect('RETURN 1');
    scope.comprehension('(person)--(place)', undefined, 'place.id');
    scope.addSubqueries(3);
    expect(scope.subqueries).toBe(8);
  });

  it.each(operationNames())('are all counted of %s', (name) => {
    const { text = '', subqueries } = compileOperation(model, files, analysisOf(operation(name)));
    const begun = /\bCALL \(|\b(?:EXISTS|COLLECT|COUNT) \{|\[\(\w+\)(?=[-<])/g;
    expect(subqueries).toBe(text.match(begun)?.length);
  });
});
