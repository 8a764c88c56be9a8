import { describe, expect, it, vi } from 'vitest';

import type { Ask } from '../../../explorer/asking/ask.js';
import { Failure } from '../../../explorer/asking/failure.js';
import { noteSnapshot } from '../../../explorer/asking/latest-snapshot.js';
import { operation } from '../../../explorer/asking/operation.js';
import { viewOf } from '../../../explorer/graph/view.js';
import { answersOfReader } from '../../../explorer/pages/explore/loading/answer-cache.js';
import { askOnce } from '../../../explorer/pages/explore/loading/ask-once.js';
import { findPaths } from '../../../explorer/pages/explore/loading/find-paths.js';

const ONE = operation<number, { at: number }>('One', 'query One { __typename }');

describe('asking once', () => {
  it('sends a question once, though it is asked twice before its answer', async () => {
    const send = vi.fn(() => Promise.resolve(7));
    const answers = askOnce(send as unknown as Ask, answersOfReader());
    expect(await Promise.all([answers(ONE, { at: 1 }), answers(ONE, { at: 1 })])).toEqual([7, 7]);
    await answers(ONE, { at: 2 });
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('asks again what has failed', async () => {
    const send = vi.fn().mockRejectedValueOnce(new Error('expected a service')).mockResolvedValue(7);
    const answers = askOnce(send, answersOfReader());
    await expect(answers(ONE, { at: 1 })).rejects.toThrow('expected a service');
    expect(await answers(ONE, { at: 1 })).toBe(7);
  });

  it('asks again once the graph is in another snapshot', async () => {
    const send = vi.fn(() => Promise.resolve(7));
    const answers = askOnce(send as unknown as Ask, answersOfReader());
    noteSnapshot('1.a');
    await answers(ONE, { at: 1 });
    noteSnapshot('1.a');
    await answers(ONE, { at: 1 });
    expect(send).toHaveBeenCalledTimes(1);
    noteSnapshot('2.b');
    await answers(ONE, { at: 1 });
    expect(send).toHaveBeenCalledTimes(2);
  });
});

describe('paths of a view', () => {
  const view = {
    ...viewOf('company:a'),
    path: { from: 'company:a', to: 'fund:b' },
    hidden: ['park:gone', 'park:c'],
  };
  const by = (middle: string) => ({
    nodes: ['company:a', middle, 'fund:b'].map((id) => ({ __typename: 'Park', id, name: id })),
    steps: [],
  });

  it('are found though the view hides what the graph no longer has, and not through what it hides', async () => {
    const send = vi.fn((_operation: unknown, { notThrough }: { notThrough: unknown }) =>
      notThrough === null
        ? Promise.resolve({ paths: [by('park:c'), by('park:d')] })
        : Promise.reject(new Failure({ status: 400, code: 'BAD_USER_INPUT', messages: ['park:gone'] })),
    );
    const found = await findPaths(view, askOnce(send as unknown as Ask, answersOfReader()));
    expect(found?.paths).toEqual([{ nodes: ['company:a', 'park:d', 'fund:b'], links: [] }]);
    expect(send.mock.calls.map(([, { notThrough }]) => notThrough)).toEqual([view.hidden, null]);
  });

  it('fail where the ends are what the graph does not have', async () => {
    const refusal = new Failure({ status: 400, code: 'BAD_USER_INPUT', messages: ['company:a'] });
    const answers = askOnce(() => Promise.reject(refusal), answersOfReader());
    await expect(findPaths(view, answers)).rejects.toBe(refusal);
  });
});
