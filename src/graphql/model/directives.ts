import { Kind, type ConstDirectiveNode, type ConstValueNode } from 'graphql';

import { ContractError } from '../../errors.js';

/** The directive of a name, where a definition has it. */
export function directive(
  node: { readonly directives?: readonly ConstDirectiveNode[] | undefined },
  name: string,
): ConstDirectiveNode | undefined {
  return node.directives?.find((d) => d.name.value === name);
}

function argument(node: ConstDirectiveNode, name: string): ConstValueNode | undefined {
  return node.arguments?.find((a) => a.name.value === name)?.value;
}

/** A scalar argument of a directive as a text; undefined where it is not given. */
export function stringArgument(node: ConstDirectiveNode, name: string): string | undefined {
  const value = argument(node, name);
  return value && 'value' in value ? String(value.value) : undefined;
}

/** A scalar argument that a directive must have, as a text. @throws ContractError where it is not given */
export function requiredArgument(node: ConstDirectiveNode, name: string): string {
  const value = stringArgument(node, name);
  if (value !== undefined) return value;
  throw new ContractError(`schema.graphql: @${node.name.value}: expected the argument ${name}.`);
}

export function wholeArgument(node: ConstDirectiveNode, name: string, fallback: number): number {
  const value = stringArgument(node, name);
  return value === undefined ? fallback : Number(value);
}

export function booleanArgument(node: ConstDirectiveNode, name: string, fallback: boolean): boolean {
  const value = argument(node, name);
  return value?.kind === Kind.BOOLEAN ? value.value : fallback;
}

export function listArgument(node: ConstDirectiveNode, name: string, fallback: string[] = []): string[] {
  const value = argument(node, name);
  if (value?.kind !== Kind.LIST) return fallback;
  return value.values.map((item) => ('value' in item ? String(item.value) : ''));
}
