import {
  Kind,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  type UnionTypeDefinitionNode,
} from 'graphql';

import { directive } from './directives.js';

/** The types that `schema.graphql` declares, and of which sort each is. */
export class DeclaredTypes {
  readonly objects: readonly ObjectTypeDefinitionNode[];
  readonly interfaces: readonly InterfaceTypeDefinitionNode[];
  readonly unions: readonly UnionTypeDefinitionNode[];
  readonly enums: readonly EnumTypeDefinitionNode[];

  constructor({ definitions }: DocumentNode) {
    this.objects = definitions.filter((one) => one.kind === Kind.OBJECT_TYPE_DEFINITION);
    this.interfaces = definitions.filter((one) => one.kind === Kind.INTERFACE_TYPE_DEFINITION);
    this.unions = definitions.filter((one) => one.kind === Kind.UNION_TYPE_DEFINITION);
    this.enums = definitions.filter((one) => one.kind === Kind.ENUM_TYPE_DEFINITION);
  }

  /** Whether objects of a type are nodes of the graph: a type of nodes, or an interface. */
  isNode(name: string): boolean {
    return (
      this.interfaces.some((one) => one.name.value === name) ||
      this.objects.some((one) => one.name.value === name && isNodeType(one))
    );
  }

  /** Whether objects of a type are properties of the node that has them. */
  isValue(name: string): boolean {
    return [...this.objects, ...this.unions].some(
      (one) => one.name.value === name && directive(one, 'value') !== undefined,
    );
  }

  /** Whether objects of a type are read by a walk: nodes and records are. */
  isWalkedTo(name: string): boolean {
    const declared = [...this.objects, ...this.interfaces].some((one) => one.name.value === name);
    return declared && !this.isValue(name);
  }

  /** The object types that implement an interface. */
  membersOf(name: string): string[] {
    return this.objects
      .filter((object) => object.interfaces?.some((one) => one.name.value === name))
      .map((object) => object.name.value);
  }
}

/** Whether the objects of a type are nodes of the graph. */
export function isNodeType(object: ObjectTypeDefinitionNode): boolean {
  return directive(object, 'entity') !== undefined || directive(object, 'node') !== undefined;
}
