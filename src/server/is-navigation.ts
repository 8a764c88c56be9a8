import type { FastifyRequest } from 'fastify';

/** Browsers name `text/html` first where an address is opened; clients of GraphQL over GET name a type of GraphQL's. */
export function isNavigation({ method, headers: { accept = '' } }: FastifyRequest): boolean {
  return (
    method === 'GET' &&
    accept.includes('text/html') &&
    !/graphql-response\+json|application\/json/.test(accept)
  );
}
