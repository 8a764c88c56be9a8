import type { OperationDefinitionNode } from 'graphql';

import { AnalysisContext, type AnalysisOptions } from './analysis-context.js';
import { analyseObject } from './analyse-object.js';
import type { Selection } from './selection.js';
import type { ObjectShape } from './shape.js';
import { settle } from './slot-order.js';

/** What an operation asks for, and how the answer is put together from the raw row. */
export interface Analysis {
  readonly selection: Selection;
  readonly shape: ObjectShape;
  /** Whether the operation asks for the schema, which graphql-js answers. */
  readonly introspection: boolean;
}

/** Analyses an operation that has passed validation. @throws GraphQLError BAD_USER_INPUT */
export function analyseOperation(
  options: AnalysisOptions & { readonly operation: OperationDefinitionNode },
): Analysis {
  const selection: Selection = { slots: [] };
  const context = new AnalysisContext(options, analyseObject);
  const shape = context.object([options.operation.selectionSet], 'Query', selection);
  settle(selection);
  const introspection = shape.entries.some(({ content }) => content.kind === 'introspection');
  return { selection, shape, introspection };
}
