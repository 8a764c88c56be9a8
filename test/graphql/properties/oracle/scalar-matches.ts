import { given, type Input } from './input.js';

/** A comparison with what is missing is false. */
export function scalarMatches(value: unknown, filter: Input): boolean {
  const missing = value === null || value === undefined;
  return given(filter).every(([operator, operand]) => {
    if (operator === 'isNull') return missing === operand;
    if (missing) return false;
    switch (operator) {
      case 'eq':
        return value === operand;
      case 'in':
        return (operand as unknown[]).includes(value);
      case 'contains':
        return (value as string).includes(operand as string);
      case 'startsWith':
        return (value as string).startsWith(operand as string);
      case 'lt':
        return Number(value) < Number(operand);
      case 'lte':
        return Number(value) <= Number(operand);
      case 'gt':
        return Number(value) > Number(operand);
      case 'gte':
        return Number(value) >= Number(operand);
      default:
        throw new Error(`expected an operator, but got ${operator}`);
    }
  });
}
