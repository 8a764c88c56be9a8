import { timingSafeEqual } from 'node:crypto';

import type { FastifyInstance } from 'fastify';

import { problem } from '../problem.js';

const DENIED = {
  zh: '这个地址只供本机的 load 命令使用。',
  en: 'Only the load command of this machine may use this address.',
};

/**
 * Registers `POST /loaded`, by which a command that has loaded something says so, that nobody is given an answer from before.
 *
 * @param token What tells its user's commands from everybody else who can reach the address.
 */
export function registerLoaded(app: FastifyInstance, token: string, onLoaded: () => void): void {
  const expected = Buffer.from(`Bearer ${token}`);
  app.post('/loaded', (request, reply) => {
    const { authorization = '', 'accept-language': language } = request.headers;
    const given = Buffer.from(authorization);
    if (given.length !== expected.length || !timingSafeEqual(given, expected))
      return reply.code(403).send(problem('FORBIDDEN', DENIED, language));
    onLoaded();
    return reply.code(204).send();
  });
}
