import type { FieldDefinitionNode, InputValueDefinitionNode } from 'graphql';

import { ContractError } from '../../errors.js';
import { directive, requiredArgument, stringArgument } from './directives.js';
import type { Argument, DateArgument } from './model.js';
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
      return [
        name,
        {
          name,
          type,
          list,
          required: nonNull,
          minimum,
          maximum,
          form: readForm(input),
          date: dateOf(field, input),
        },
      ];
    }),
  );
}

/** What `@edtf` says of an argument of a field. */
function dateOf(field: FieldDefinitionNode, input: InputValueDefinitionNode): DateArgument | undefined {
  const date = directive(input, 'edtf');
  if (!date) return undefined;
  const notBefore = stringArgument(date, 'notBefore');
  const other = field.arguments?.find(({ name }) => name.value === notBefore);
  if (notBefore !== undefined && !(other && directive(other, 'edtf'))) {
    throw new ContractError(
      `schema.graphql: ${field.name.value}(${input.name.value}:): expected notBefore to name another argument with @edtf, but got ${notBefore}.`,
    );
  }
  return { notBefore };
}
