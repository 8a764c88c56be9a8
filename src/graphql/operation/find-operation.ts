import {
  getOperationAST,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';

import { RequestError } from '../errors.js';

/** An operation and the fragments of its document. */
export interface FoundOperation {
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/**
 * The operation of a document that a request means: the one of the name, or the only one.
 *
 * @throws GraphQLError OPERATION_RESOLUTION_FAILURE
 * @see https://spec.graphql.org/October2021/#GetOperation()
 */
export function findOperation(document: DocumentNode, name: string | undefined): FoundOperation {
  const operation = getOperationAST(document, name);
  if (!operation) {
    throw new RequestError(
      name === undefined
        ? {
            zh: '文档含多个操作，须指明其中一个的名称（`operationName`）。',
            en: 'Expected the name of one of the operations, but got none.',
          }
        : {
            zh: `文档中没有名为“${name}”的操作。`,
            en: `Expected the name of an operation of the document, but got "${name}".`,
          },
      { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } },
    );
  }
  const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  return { operation, fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])) };
}
