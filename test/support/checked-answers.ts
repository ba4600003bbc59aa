// What tests of the answer check are given: services and sections of guidance, and the check over them.
import { type CheckResult, checkAnswer, createAnswerCheck } from '../../src/answering/check-facts.ts';
import type { GivenContact } from '../../src/answering/check-facts-contacts.ts';
import type { CheckRequest } from '../../src/answering/check-facts-given.ts';
import { partAnswer } from '../../src/answering/check-facts-sentences.ts';
import type { GivenPassage } from '../../src/answering/check-facts-source.ts';
import { certainFault } from '../../src/answering/judge-sentence.ts';

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

/** What is certain against the first sentence of an answer. */
export function certainIn(
  said: string,
  passage: GivenPassage,
  question = 'what can i do for him',
  contacts: readonly GivenContact[] = [],
): string | undefined {
  const check = createAnswerCheck(
    { question, now: '2027-02-03T10:00:00Z', passages: [passage], contacts },
    certainFault,
  );
  const { sentences } = partAnswer(`${said} [1].`);
  const [only] = sentences;
  return only === undefined ? undefined : check.fault(only, sentences);
}
