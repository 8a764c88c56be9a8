import {
  Kind,
  parse,
  print,
  visit,
  type ASTNode,
  type DocumentNode,
  type OperationDefinitionNode,
} from 'graphql';

import type { Operation } from './random-operation.js';

/**
 * A smaller operation that still fails: parts are left out as long as it does. It makes a finding readable; what it
 * returns is as good a counterexample as what it was given.
 *
 * @param fails Whether an operation is valid and still shows the fault.
 */
export async function reduceOperation(
  operation: Operation,
  fails: (candidate: Operation) => Promise<boolean>,
): Promise<Operation> {
  let smallest = operation;
  for (let again = true; again;) {
    again = false;
    for (let index = 0; ; index++) {
      const document = withoutPart(parse(smallest.text), index);
      if (document === undefined) break;
      const candidate = tidy(document, smallest.variables);
      if (candidate && (await fails(candidate))) {
        smallest = candidate;
        again = true;
        index--;
      }
    }
  }
  return smallest;
}

const REMOVABLE = new Set<string>([
  Kind.FIELD,
  Kind.INLINE_FRAGMENT,
  Kind.FRAGMENT_SPREAD,
  Kind.ARGUMENT,
  Kind.DIRECTIVE,
  Kind.OBJECT_FIELD,
  Kind.VARIABLE_DEFINITION,
]);

/** The document without its nth part that can be left out. */
function withoutPart(document: DocumentNode, index: number): DocumentNode | undefined {
  let count = -1;
  let found = false;
  const reduced = visit(document, {
    enter(node: ASTNode) {
      if (found || !REMOVABLE.has(node.kind)) return undefined;
      if (++count !== index) return undefined;
      found = true;
      // An inline fragment gives way to what it holds first.
      return null;
    },
  });
  return found ? reduced : undefined;
}

/** Drops fragments and variables that nothing uses any more, and selections that became empty. */
function tidy(document: DocumentNode, variables: Operation['variables']): Operation | undefined {
  let text: string;
  try {
    text = print(document);
    parse(text);
  } catch {
    return undefined;
  }
  for (let before = ''; before !== text;) {
    before = text;
    const used = new Set<string>();
    visit(parse(text), {
      FragmentSpread: (node) => void used.add(`...${node.name.value}`),
      Argument: (node) => void usedVariables(node, used),
    });
    text = print(
      visit(parse(text), {
        FragmentDefinition: (node) => (used.has(`...${node.name.value}`) ? undefined : null),
        VariableDefinition: (node) => (used.has(`$${node.variable.name.value}`) ? undefined : null),
      }),
    );
  }
  const operation = parse(text).definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  const defined = new Set(operation?.variableDefinitions?.map((node) => node.variable.name.value));
  return {
    text,
    variables: Object.fromEntries(Object.entries(variables).filter(([name]) => defined.has(name))),
  };
}

function usedVariables(node: ASTNode, used: Set<string>): void {
  visit(node, { Variable: (variable) => void used.add(`$${variable.name.value}`) });
}
