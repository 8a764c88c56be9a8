import { inLanguage, type Message } from '../message.js';
import { askedLanguage } from './language.js';

/** The body of an error that happens outside of GraphQL, in the form of a GraphQL answer: so clients read one form. */
export function problem(
  code: string,
  message: Message | string,
  acceptLanguage: string | undefined,
): { readonly errors: readonly unknown[] } {
  const text = typeof message === 'string' ? message : inLanguage(message, askedLanguage(acceptLanguage));
  return { errors: [{ message: text, extensions: { code } }] };
}
