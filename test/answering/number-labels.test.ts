import { checkAnswer } from '../../src/answering/check-facts.ts';

const practice = {
  ref: 'practices#weir-lane',
  kind: 'practice' as const,
  text: 'Weir Lane Surgery. Child protection lead: Dr Ada Moss, extension 44, every weekday. Book rooms with reception, extension 300. Council referral desk: 01632 960780, weekdays 09:00 to 16:30. Out-of-hours social work: 01632 960791. Duty doctor line for staff: 01632 960815, weekdays 08:00 to 18:00.',
};
const sentOf = (completion: string) =>
  checkAnswer({
    question: 'who do i ring about this lad',
    now: '2026-11-24T10:00:00Z',
    passages: [practice],
    contacts: [],
    completion,
  }).sent;

describe('of several numbers in one passage, the service lets none through as', () => {
  test.each([
    ['You can ring the council referral desk [1]. ', "That's 01632 960791 [1]."],
    [
      'If the lead cannot be had within an hour, the council referral desk hears of it [1]. ',
      "That's 01632 960791 [1].",
    ],
    ['Rooms are booked with reception [1]. ', "That's extension 44 [1]."],
    ['The council has a referral desk [1]. ', "You'll get them on 01632 960815 [1]."],
    ['Out of hours it is social work [1]. ', 'Their number is 01632 960780 [1].'],
  ])("somebody else's: %s%s", (before, wrong) => {
    expect(sentOf(before + wrong)).not.toContain(wrong);
  });

  test.each([
    ['You can ring the council referral desk [1]. ', "That's 01632 960780 [1]."],
    ['Rooms are booked with reception [1]. ', "That's extension 300 [1]."],
    ['Out of hours it is social work [1]. ', 'Their number is 01632 960791 [1].'],
  ])('its own number as a fault: %s%s', (before, right) => {
    expect(sentOf(before + right)).toContain(right);
  });
});
