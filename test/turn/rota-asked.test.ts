import { asksForRota, goesOnAboutRota } from '../../src/turn/rota-asked.ts';

test.each([
  'whos duty sup today',
  'duty tonight?',
  'who is covering the weekend',
  'rota for tues pls',
  'ooh number',
  'who do i ring out of hours',
  'on call person this aft',
  'and whos sup on the 3rd',
])('the service reads %j as a question about the rota', (words) => {
  expect(asksForRota(words)).toBe(true);
});

test.each([
  'what does the duty worker do',
  'who covers copse end as link worker',
  'cover for friday',
  'her supervisor is off',
  'call the next one',
  'whens my supervision',
  'duty of care',
  'who can i call about damp',
  'can he call on sunday',
  'is it on tonight',
  'and at night',
  'tonight?',
  'who is my supervisor',
  'who covers',
  'my supervisor number',
])('the service does not take %j for a question about the rota', (words) => {
  expect(asksForRota(words)).toBe(false);
});

test.each(['and fri', 'thursday?', 'out of hrs?', 'and over the weekend', 'tomorrow morning then', 'after 5 on tues'])(
  'after the rota the service reads %j as another day or hour of it',
  (words) => {
    expect(goesOnAboutRota(words)).toBe(true);
  },
);

test.each([
  'and for her husband',
  'what about gardening',
  'thanks',
  'the second one',
  'anything on saturday',
  'now what',
])('after the rota the service does not take %j for another day of it', (words) => {
  expect(goesOnAboutRota(words)).toBe(false);
});
