import type { FieldDefinitionNode, InputValueDefinitionNode } from 'graphql';

import { directive, requiredArgument, stringArgument } from './directives.js';
import type { Form } from './model.js';

/** What the directives of a field or an argument say that it can be; undefined where they say nothing. */
export function readForm(node: FieldDefinitionNode | InputValueDefinitionNode): Form | undefined {
  const id = directive(node, 'id');
  if (id) return { kind: 'id', of: requiredArgument(id, 'of') };
  const word = directive(node, 'word');
  if (word) {
    return {
      kind: 'word',
      of: requiredArgument(word, 'of'),
      property: stringArgument(word, 'property') ?? 'name',
      having: stringArgument(word, 'having'),
    };
  }
  const form = directive(node, 'form');
  if (!form) return undefined;
  return {
    kind: 'pattern',
    pattern: requiredArgument(form, 'pattern'),
    example: requiredArgument(form, 'example'),
  };
}
