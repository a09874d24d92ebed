import { expect, it } from 'vitest';
import { MessageBudget } from './messageBudget.ts';

it('never runs out at the pace of hands, even with stock clients that repeat everything', () => {
  const budget = new MessageBudget(0);
  let hasRunOut = false;
  for (let second = 0; second < 600; second++) {
    for (let message = 0; message < 1000; message++) {
      if (!budget.spend(200, second * 1000 + message)) hasRunOut = true;
    }
  }
  expect(hasRunOut).toBe(false);
});

it('has room for the first sync of the largest journey', () => {
  expect(new MessageBudget(0).spend(32 * 1024 * 1024, 0)).toBe(true);
});

it('runs out for a program that sends without pause, and recovers with time', () => {
  const budget = new MessageBudget(0);
  let sent = 0;
  while (budget.spend(200, 0)) sent += 1;
  expect(sent).toBeLessThan(10_000);
  expect(budget.isFull(1)).toBe(false);
  expect(budget.spend(200, 1000)).toBe(true);
  expect(budget.isFull(60_000)).toBe(true);
});

it('counts the work that few and small messages make', () => {
  const budget = new MessageBudget(0);
  expect(budget.work(500, 0)).toBe(true);
  expect(budget.work(600, 0)).toBe(false);
  expect(budget.work(100, 10_000)).toBe(true);
});
