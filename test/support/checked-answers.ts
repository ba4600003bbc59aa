// What tests of the answer check are given: services and sections of guidance, and the check over them.
import { type CheckResult, checkAnswer } from '../../src/answering/check-facts.ts';
import type { CheckRequest } from '../../src/answering/check-facts-given.ts';
import type { GivenPassage } from '../../src/answering/check-facts-source.ts';

/** A service that runs, unless its columns say otherwise. */
export const service = (ref: string, text: string, fields: Readonly<Record<string, string>>): GivenPassage => ({
  ref,
  kind: 'asset',
  text,
  fields: { status: 'active', ...fields },
});

/** A section of guidance. */
export const section = (ref: string, kind: 'escalation' | 'training' | 'practice', text: string): GivenPassage => ({
  ref,
  kind,
  text,
  fields: {},
});

/** Checks answers over what was given. */
export const checkOver =
  (given: Omit<CheckRequest, 'completion'>) =>
  (completion: string): CheckResult =>
    checkAnswer({ ...given, completion });
