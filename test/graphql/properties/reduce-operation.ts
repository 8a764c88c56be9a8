import { getOperationAST, Kind, parse, print, visit, type ASTNode, type DocumentNode } from 'graphql';

import type { Operation } from './generate/operation-writer.js';

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
      return null;
    },
  });
  return index <= count ? reduced : undefined;
}

/** The operation of a document, where it still is one. */
function tidy(document: DocumentNode, variables: Operation['variables']): Operation | undefined {
  try {
    const text = withoutUnused(print(document));
    const operation = getOperationAST(parse(text));
    const defined = new Set(operation?.variableDefinitions?.map((node) => node.variable.name.value));
    return {
      text,
      variables: Object.fromEntries(Object.entries(variables).filter(([name]) => defined.has(name))),
    };
  } catch {
    return undefined;
  }
}

/** Drops fragments and variables that nothing uses any more. */
function withoutUnused(text: string): string {
  const used = new Set<string>();
  visit(parse(text), {
    FragmentSpread: (node) => void used.add(`...${node.name.value}`),
    Argument: (node) => usedVariables(node, used),
  });
  const smaller = print(
    visit(parse(text), {
      FragmentDefinition: (node) => (used.has(`...${node.name.value}`) ? undefined : null),
      VariableDefinition: (node) => (used.has(`$${node.variable.name.value}`) ? undefined : null),
    }),
  );
  return smaller === text ? text : withoutUnused(smaller);
}

function usedVariables(node: ASTNode, used: Set<string>): void {
  visit(node, { Variable: (variable) => void used.add(`$${variable.name.value}`) });
}
