import { createAnswerCheck } from '../../src/answering/check-facts.ts';
import { partAnswer } from '../../src/answering/check-facts-sentences.ts';
import { checkOver, section, service } from '../support/checked-answers.ts';

const larder = service('s1', 'Tins and bread for a week.', {
  name: 'Quay Larder',
  referral_route: 'Voucher needed from a health visitor or school',
  eligibility: 'Homes on the Quay estate only',
  schedule_text: 'Mondays to Thursdays 10:00 to 12:00',
  cost: 'Free; nappies £1',
  typical_wait: 'Two weeks',
  capacity_note: 'Parcels for babies in the mornings only',
});
const choir = service('s2', 'Songs by heart.', {
  name: 'Harbour Voices',
  referral_route: 'Register first; one week of notice',
  gender_or_group: 'Women only',
  min_age: '60',
  not_suitable_for: 'Anyone who needs lifting from a chair',
});
const counsel = service('s3', 'Counselling in a quiet room.', {
  name: 'The Lantern',
  referral_route: 'Link worker only, with consent; no self-referral',
  min_age: '18',
});
const rules = section(
  's4',
  'training',
  'Lone visits begin in week five. The panel decides whether a case is closed; the link worker does not. Petra Nolan is the practice nurse, Monday to Thursday. Supervision is one hour every fortnight. Tell the safeguarding lead about any bruise before you leave.',
);
const given = {
  question: 'girl 16 wants something on the quay',
  now: '2026-11-25T10:00:00Z',
  passages: [larder, choir, counsel, rules],
  contacts: [],
};
const check = checkOver(given);

describe('a limit of a service is not left out or turned round', () => {
  test.each([
    ['without what it asks', 'She can walk into the Quay Larder without a voucher [1].'],
    ['without being registered', 'She could come to Harbour Voices without registering [2].'],
    ['by herself where others send', 'She can ring The Lantern herself and get a place [3].'],
    ['straight there', 'He could go straight to The Lantern [3].'],
    ['without her consent', 'You can refer her to The Lantern without asking her first [3].'],
    ['though she has not agreed', "The Lantern takes referrals even if she hasn't agreed [3]."],
    ['for everybody', 'Quay Larder is open to everyone in the county [1].'],
    ['for every age', 'Harbour Voices takes women of any age [2].'],
    ['for the other gender', 'Harbour Voices would suit her dad too [2].'],
    ['for those it is not for', 'Harbour Voices is fine for anyone who needs lifting from a chair [2].'],
    ['for somebody too young', 'The Lantern can see her [3].'],
    ['with no wait', 'There is no waiting list at the Quay Larder [1].'],
    ['a day more', 'Quay Larder is open Monday to Friday, 10 to 12 [1].'],
    ['another week', 'Your lone visits begin in week three [4].'],
    ['another role', 'Petra Nolan, the practice pharmacist, is in on Mondays [4].'],
    ['an hour in another time', 'Supervision is an hour a month [4].'],
    ['the whole day', 'Quay Larder is open all day on Mondays [1].'],
    ['another part of the day', 'There are parcels for babies in the afternoon too [1].'],
    ['by somebody else', "It's for you rather than the panel to say whether a case is closed [4]."],
  ])('%s', (_name, sentence) => {
    expect(check(sentence).cut).toHaveLength(1);
  });

  // Sound, and cut by what is weighed: few words beside a name and figures tell it too little. Known since the judge was learnt anew on 29 November.
  test.failing('what is told rightly stays: with a voucher she can go', () => {
    expect(check('With a voucher from the school she can go to the Quay Larder [1].').cut).toEqual([]);
  });
  test('what is told rightly stays: she cannot refer herself', () => {
    expect(check("She can't refer herself to The Lantern; a link worker does it [3].").cut).toEqual([]);
  });

  test.each([
    'Only homes on the Quay estate can use the Quay Larder [1].',
    'Quay Larder is free [1].',
    'Quay Larder is open Monday to Thursday, 10 till 12 [1].',
    'Lone visits begin in week five [4].',
  ])('what is told rightly stays: %s', (sentence) => {
    expect(check(sentence).cut).toEqual([]);
  });
});

describe('a sentence without a mark', () => {
  const sound = 'Quay Larder is free [1].';
  test.each([
    'Her uncle will have to sign for whatever she carries home from there.',
    'If the voucher is late, lending her a few pounds yourself is a kind thought.',
  ])('does not lean on the mark of another that says nothing of it: %s', (sentence) => {
    expect(check(`${sentence} ${sound}`).sent).toBe(sound);
  });

  test.each([
    'Start with the larder.',
    'Two places are listed.',
    'Which of these would she like to try?',
    "It's worth ringing both first.",
  ])('may lead to what follows: %s', (sentence) => {
    expect(check(`${sentence} ${sound}`).cut).toEqual([]);
  });
});

describe("the source's own words go in the place of a sentence that it does not bear out", () => {
  const own = createAnswerCheck(given);
  const mended = (text: string): string | undefined => {
    const { sentences } = partAnswer(text);
    const [sentence] = sentences;
    if (sentence === undefined) throw new RangeError('no sentence');
    const why = own.fault(sentence, sentences);
    return why === undefined ? 'not cut' : own.mend(sentence, why)?.text;
  };

  test.each([
    [
      'She can ring The Lantern herself and get a place [3].',
      'The Lantern, how to refer: "Link worker only, with consent; no self-referral" [3]',
    ],
    [
      'Quay Larder is open Monday to Friday, 10 to 12 [1].',
      'Quay Larder, when: "Mondays to Thursdays 10:00 to 12:00" [1]',
    ],
    ['Your lone visits begin in week three [4].', '"Lone visits begin in week five." [4]'],
  ])('%s', (sentence, words) => {
    expect(mended(sentence)).toBe(words);
  });

  test.each([
    ['an act that no answer may advise', 'Tell her that you will keep it secret from the lead [4].'],
    ['words of one service told of another', 'Harbour Voices is open Monday to Friday [1].'],
    ['what speaks of nothing in its source', 'The mayor opened a new swimming bath in June [4].'],
  ])('but nothing goes in the place of %s', (_name, sentence) => {
    expect(mended(sentence)).toBeUndefined();
  });
});
