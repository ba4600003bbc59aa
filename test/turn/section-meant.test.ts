import { expect, test } from '@jest/globals';
import { type MessageNumbers, type SectionNumbers, sectionMeant } from '../../src/turn/section-meant.ts';

const message: MessageNumbers = {
  telling: 2,
  isPointing: false,
  isOfWork: false,
  asksForServices: false,
  ofGuidance: 0.9,
  service: 0,
  serviceAlone: 0,
  isOfRecords: false,
};
const section: SectionNumbers = {
  within: 0.5,
  alone: 0.2,
  joined: 0.2,
  page: 0,
  behind: 3,
  held: 0.5,
  isOpening: false,
};

test('likelihoods of all that may be meant add up to one', () => {
  const { sections, elsewhere } = sectionMeant(message, [section, { ...section, page: undefined }, section]);
  expect([...sections, elsewhere].reduce((sum, one) => sum + one, 0)).toBeCloseTo(1);
});

test('what bears more on the words is meant the more', () => {
  const { sections } = sectionMeant(message, [section, { ...section, alone: 0.9, within: 0.9 }]);
  expect(sections[1]).toBeGreaterThan(sections[0] ?? 1);
});

test('of two that bear alike the one on the page that was quoted is meant, the more so in few words', () => {
  const both = [section, { ...section, page: undefined, behind: undefined }];
  const inMany = sectionMeant({ ...message, telling: 8 }, both).sections[0] ?? 0;
  const inFew = sectionMeant({ ...message, telling: 0 }, both).sections[0] ?? 1;
  expect(inMany).toBeGreaterThan(0.5);
  expect(inFew).toBeGreaterThan(inMany);
});

test('a group that is asked for, and answers, is no question for the page', () => {
  const asked = { ...message, asksForServices: true, ofGuidance: 0.05, service: 0.8, serviceAlone: 0.8 };
  const { sections, elsewhere } = sectionMeant(asked, [{ ...section, within: 0.1, alone: 0.02 }]);
  expect(elsewhere).toBeGreaterThan(sections[0] ?? 1);
});

test('without any section something else is meant', () => {
  expect(sectionMeant(message, [])).toEqual({ sections: [], shown: 0, elsewhere: 1 });
});

test.each([0, 1, Number.EPSILON])('a likelihood of %d is no infinity', (bears) => {
  const extreme = { ...section, within: bears, alone: bears, joined: bears };
  const { sections } = sectionMeant({ ...message, ofGuidance: bears, service: bears, serviceAlone: bears }, [extreme]);
  expect(Number.isFinite(sections[0])).toBe(true);
});
