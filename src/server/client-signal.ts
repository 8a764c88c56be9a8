import type { FastifyReply } from 'fastify';

/**
 * Ends when the client is gone before it has its whole answer. Fastify's own `request.signal` ends as soon as the body of the
 * request has been read.
 */
export function clientSignal({ raw }: FastifyReply): AbortSignal {
  const controller = new AbortController();
  const onClose = (): void => {
    if (!raw.writableFinished) controller.abort();
  };
  if (raw.closed) onClose();
  else raw.once('close', onClose);
  return controller.signal;
}
