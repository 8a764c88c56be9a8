import type { FieldDefinitionNode } from 'graphql';

import { directive, requiredArgument } from './directives.js';
import type { Argument } from './model.js';
import { readForm } from './read-form.js';
import { typeReference } from './type-reference.js';

/** GraphQL's Int has 32 bits. */
const MAXIMUM_INT = 2 ** 31 - 1;

/** The arguments that a field is declared with, by name. */
export function declaredArguments(field: FieldDefinitionNode): Map<string, Argument> {
  return new Map(
    (field.arguments ?? []).map((input) => {
      const name = input.name.value;
      const { name: type, list, nonNull } = typeReference(input.type);
      const range = directive(input, 'range');
      const minimum = range ? Number(requiredArgument(range, 'min')) : 0;
      const maximum = range ? Number(requiredArgument(range, 'max')) : MAXIMUM_INT;
      return [name, { name, type, list, required: nonNull, minimum, maximum, form: readForm(input) }];
    }),
  );
}
