import { expect, test } from '@jest/globals';
import { decide } from '../../src/escalation/decide.ts';

const quiet = { askedForHuman: false };
const asked = { askedForHuman: true };

test.each([
  [
    'passes danger now on at once, even when an answer was found',
    'now',
    { kind: 'answered' },
    quiet,
    { kind: 'escalate', level: 'now', why: 'danger', holdSeconds: 0 },
  ],
  [
    'passes danger of today on after its minute, even when an answer was found',
    'today',
    { kind: 'answered' },
    quiet,
    { kind: 'escalate', level: 'today', why: 'danger', holdSeconds: 60 },
  ],
  [
    'does not wait a minute for what the worker asks to send',
    'today',
    { kind: 'answered' },
    asked,
    { kind: 'escalate', level: 'today', why: 'danger', holdSeconds: 0 },
  ],
  [
    'sends supervision only by a tap',
    'supervision',
    { kind: 'answered' },
    quiet,
    { kind: 'offer', level: 'supervision', why: 'danger' },
  ],
  [
    'sends supervision when it is asked for',
    'supervision',
    { kind: 'nothing_found' },
    asked,
    { kind: 'escalate', level: 'supervision', why: 'worker_asked', holdSeconds: 0 },
  ],
  ['calls nobody for an ordinary question that was answered', 'none', { kind: 'answered' }, quiet, { kind: 'none' }],
  [
    'offers a supervisor when nothing was found',
    'none',
    { kind: 'nothing_found' },
    quiet,
    { kind: 'offer', level: 'supervision', why: 'nothing_found' },
  ],
  [
    'offers a supervisor when it was asked twice',
    'none',
    { kind: 'asked_twice' },
    quiet,
    { kind: 'offer', level: 'supervision', why: 'asked_twice' },
  ],
  [
    'offers a supervisor the same day in a practical crisis, though services were found',
    'none',
    { kind: 'answered', hardCase: 'practical_crisis' },
    quiet,
    { kind: 'offer', level: 'today', why: 'practical_crisis' },
  ],
  [
    'asks a supervisor when the worker says so',
    'none',
    { kind: 'answered' },
    asked,
    { kind: 'escalate', level: 'supervision', why: 'worker_asked', holdSeconds: 0 },
  ],
] as const)('%s', (_title, level, outcome, request, decision) => {
  expect(decide({ level }, outcome, request, 60)).toEqual(decision);
});
