import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { fewAtOnce } from '../../src/retrieval/few-at-once.ts';

test('lets no more than its number run, in their order, and goes on after one that fails', async () => {
  const inTurn = fewAtOnce(2);
  const began: number[] = [];
  let running = 0;
  let most = 0;
  const work = (n: number) => async () => {
    began.push(n);
    running += 1;
    most = Math.max(most, running);
    await pause(5);
    running -= 1;
    if (n === 3) throw new Error('three');
    return n;
  };
  const ended = await Promise.allSettled(Array.from({ length: 8 }, (_, n) => inTurn(work(n))));
  expect(began).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(most).toBe(2);
  expect(ended.map(({ status }) => status).filter((status) => status === 'rejected')).toHaveLength(1);
  expect(await inTurn(work(9))).toBe(9);
});
