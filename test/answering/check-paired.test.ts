import type { GivenPassage } from '../../src/answering/check-facts-source.ts';
import { checkOver } from '../support/checked-answers.ts';

const over = (text: string, kind: 'asset' | 'practice' = 'practice', now = '2027-11-09T10:00:00Z') => {
  const passage: GivenPassage = { ref: 'r', kind, text };
  const check = checkOver({ question: 'what do i do about this one', now, passages: [passage], contacts: [] });
  return (sentence: string): readonly string[] => check(sentence).cut.map((one) => one.why);
};

/** Faults each with the reason, and sound twins that this reason does not cut. */
function twins(why: (sentence: string) => readonly string[], reason: string, faults: string[], sound: string[]): void {
  test.each(faults)(`cuts, as ${reason}: %s`, (sentence) => {
    expect(why(sentence)).toEqual([reason]);
  });
  test.each(sound)(`does not cut, as ${reason}: %s`, (sentence) => {
    expect(why(sentence)).not.toContain(reason);
  });
}

describe('a number', () => {
  describe.each([
    ['Ring the housing desk on 01632 960511, Monday to Friday 9am to 4.30pm. Nights and weekends: 01632 960522.'],
    [
      'The housing desk has 01632 960511, Mon-Fri 9:00 to 16:30. Outside those hours the standby team has 01632 960522.',
    ],
    [
      'Ring the housing desk, 01632 960511. After 4.30pm the housing desk is shut; ring the night porter, 01632 960522.',
    ],
  ])('of one half of the day: %s', (text) => {
    twins(
      over(text),
      'the number for other hours',
      [
        'This evening the housing desk is on 01632 960511 [1].',
        "Once it's gone five, ring 01632 960511 [1].",
        'After six tonight try 01632 960511 [1].',
        'If it is past half five by then, ring 01632 960511 [1].',
      ],
      [
        'This evening ring 01632 960522 [1].',
        "Once it's gone five, ring 01632 960522 [1].",
        'Ring the housing desk on 01632 960511 [1].',
        'With nowhere to sleep tonight, ring the housing desk on 01632 960511 [1].',
      ],
    );
  });

  describe('that opens nothing', () => {
    twins(
      over(
        'Tell the ward clerk on 01632 960530 by noon. The number 01632 960541 is the old pager and nobody answers it. Dental bookings only: 01632 960552. Extension 61 is the laundry and cannot give visiting times.',
      ),
      'a number kept for others',
      [
        "If the clerk doesn't answer, try 01632 960541 [1].",
        'Ring 01632 960552 for her visit [1].',
        'Ask on extension 61 when you can visit [1].',
      ],
      [
        "Don't use 01632 960541 [1].",
        'For dental bookings it is 01632 960552 [1].',
        'Extension 61 is the laundry [1].',
        'Tell the ward clerk on 01632 960530 by noon [1].',
      ],
    );
  });

  describe('of another age', () => {
    twins(
      over(
        'Night Lamp, for anyone aged 18 or over: 01632 960611, free. Under 18s ring Little Lamp, 01632 960622.',
        'asset',
      ),
      'the number for another age',
      ['The line for adults is 01632 960622 [1].', 'For a young person ring 01632 960611 [1].'],
      ['The line for adults is 01632 960611 [1].', 'For under 18s it is 01632 960622 [1].'],
    );
  });

  describe('of somebody else in the passage', () => {
    twins(
      over(
        "Offer the hospice team's home visit, 01632 960711; the fundraising line is 01632 960722. For a bed straight away: 01632 960733.",
      ),
      'the number of somebody else in the passage',
      ['For a home visit, ring 01632 960722 [1].', 'For a bed at once, ring 01632 960722 [1].'],
      ['For a home visit, ring 01632 960711 [1].', 'For a bed at once, ring 01632 960733 [1].'],
    );
  });
});

describe('codes in quotation marks', () => {
  twins(
    over(
      'New enquiries are coded "Advice opened" that day. Closed cases take the code "Advice ended". Letters: "Advice by post".',
    ),
    'the code or words of something else',
    ['Use "Advice ended" for a new enquiry [1].', 'Put "Advice opened" on a closed case [1].'],
    ['Use "Advice opened" for a new enquiry [1].', 'A closed case gets "Advice ended" [1].'],
  );
});

describe('colours', () => {
  twins(
    over(
      'With a black marker nobody calls at the house: write instead. With a yellow marker ring the keyholder first. No marker: call as usual.',
    ),
    'what the source says of another grade',
    ['With a black marker you ring the keyholder first [1].', 'For a yellow marker, write instead [1].'],
    ['With a yellow marker ring the keyholder first [1].', 'With a black marker, write instead [1].'],
  );
});

describe('rooms by the day', () => {
  twins(
    over('Clinics: Room 5 on Mondays, Room 11 on Wednesdays and Fridays. Room 11 has no sink.'),
    'the room of another day',
    ['On Mondays you are in Room 11 [1].', 'Room 5 is yours on Wednesdays [1].'],
    ['On Mondays you are in Room 5 [1].', 'On Fridays it is Room 11 [1].', 'Room 11 has no sink [1].'],
  );
});

describe('some calls and the rest', () => {
  twins(
    over('No water at all: say "dry tap" and a plumber comes within 12 hours. Otherwise ten days. Free.', 'asset'),
    'a time limit for all that the source gives for some',
    ['A plumber comes within 12 hours of any call [1].', 'Every caller has a plumber within 12 hours [1].'],
    ['With no water at all a plumber comes within 12 hours [1].'],
  );
});

describe('extras', () => {
  twins(
    over("Sunday roast, Miller's Hall, £6.20, and £3 more for the taxi. Ring Dot.", 'asset'),
    'the price of an extra',
    ['A roast there is £3 [1].', 'The Sunday roast costs £3, with the taxi besides [1].'],
    ['A roast is £6.20 and the taxi £3 more [1].', 'The taxi is £3 [1].'],
  );
});

describe('one kind only', () => {
  twins(
    over('Hill Minibus. Ring two days ahead. We carry small dogs only, and no bicycles.', 'asset'),
    'any kind of what the source limits to one',
    ['It carries any dog [1].', 'You may bring any kind of dog [1].'],
    ['It carries small dogs only [1].', 'It does not take any dog but a small one [1].'],
  );
});

describe('months off, and days', () => {
  const why = over(
    'Bell Ringers, St Ada, Thursdays 6pm. No ringing in January. Closed on St Ada Day, 11 November 2027.',
    'asset',
  );
  twins(
    why,
    'another month off than the source gives',
    ['There is no ringing in April [1].'],
    ['There is no ringing in January [1].'],
  );
  twins(
    why,
    'a date on which the source shuts',
    ['She could go this Thursday at 6pm [1].', 'They could start this coming Thursday [1].'],
    ['This Thursday, 11 November, it is closed [1].', 'She could go next week, at 6pm [1].'],
  );
});

describe('seasons', () => {
  const text = 'The yard gate is locked by 4pm from November to February and by 8pm in summer. Keys are in the office.';
  twins(
    over(text),
    'the time of another season',
    ['Be out of the yard by 8pm [1].'],
    ['Be out of the yard by 4pm [1].', 'In summer it is 8pm [1].'],
  );
  twins(
    over(text, 'practice', '2027-06-09T10:00:00Z'),
    'the time of another season',
    ['Be out by 4pm [1].'],
    ['Be out by 8pm [1].'],
  );
});

describe('free on terms', () => {
  twins(
    over('Laundry Helpers. £8 a load, or free where the ward sister has signed. Ring Bea.', 'asset'),
    'free without its condition',
    ['Laundry Helpers are free [1].'],
    ['It is free where the ward sister has signed [1].', 'It is £8 a load [1].'],
  );
});

describe('what is not left to others', () => {
  twins(
    over('Report a fall yourself the same day. Do not leave it for a neighbour or a carer to report.'),
    'done by somebody to whom it may not be left',
    ['The carer is the one who makes the report [1].', 'A neighbour reports the fall [1].'],
    ['A carer does not report it for you [1].', 'Report it yourself the same day [1].'],
  );
});

describe('two people', () => {
  twins(
    over('Two people go where the file shows threats or knives. Otherwise you may go alone.'),
    'alone where the source wants two',
    ['With threats on file you can go alone [1].', "You're fine to go by yourself, knives or not [1]."],
    ['With threats on file you cannot go alone [1].', 'With nothing on file, you may go alone [1].'],
  );
});

describe('what is asked for', () => {
  const why = over(
    'Corner Larder. No referral, no booking. Joining does not need proof of address or a passport. Benefits make no difference.',
    'asset',
  );
  twins(
    why,
    'asks for what the source does without',
    [
      "They can't use the larder without a referral [1].",
      "She won't be able to join without a passport [1].",
      'She has to be on a benefit to use it [1].',
      'A booking is needed [1].',
    ],
    [
      'No booking is needed [1].',
      'Nobody needs a referral [1].',
      'They do not need proof of address [1].',
      'He need not be on benefits [1].',
    ],
  );
  twins(
    over('Ferry Friends, for members who cannot drive. Membership £4 a year. Ring Una.', 'asset'),
    'does without what the source asks for',
    ['Ferry Friends takes anybody, with no membership needed [1].'],
    ['Ferry Friends is for members, at £4 a year [1].'],
  );
});

describe('closed in words of their own', () => {
  test.each([
    [
      'Loft Club. Games on Saturdays 10am to noon. Full at 18 children; the leader, Abe Rowntree, takes no names until June.',
      'The Loft Club would get her out on a Saturday [1].',
    ],
    [
      'Porch Visits. An hour a week at home. CLOSED to new names until March 2028. Ring 01632 960811.',
      'Refer him to Porch Visits on 01632 960811 [1].',
    ],
    [
      'Harbour Voice. Advocacy at Dock House. New people are not taken from 1 November to 20 December 2027.',
      'Harbour Voice has an opening [1].',
    ],
    [
      'Soup Cart. Soup at the square. CLOSED since 4 October 2027; back in December, no day known. It ran on Mondays.',
      'The Soup Cart is back on 9 December [1].',
    ],
    [
      'Brush Mornings. Painting on Mondays. Paused since 1 November 2027; we are not taking names. Tutor Mo Fenn, 01632 960822.',
      'Ring Mo Fenn to put her name down for after Christmas [1].',
    ],
  ])('%s', (text, sentence) => {
    expect(over(text, 'asset')(sentence)).toHaveLength(1);
  });
  test.each([
    [
      'Loft Club. Games on Saturdays 10am to noon. Full at 18 children; the leader, Abe Rowntree, takes no names until June.',
      'The Loft Club is full and takes no names until June [1].',
    ],
    [
      'Soup Cart. Soup at the square. CLOSED since 4 October 2027; back in December, no day known. It ran on Mondays.',
      'The Soup Cart hopes to be back in December [1].',
    ],
    [
      'Loft Club. Games on Saturdays 10am to noon. Room for 18 children; the leader is Abe Rowntree.',
      'The Loft Club would get her out on a Saturday [1].',
    ],
  ])('and leaves: %s', (text, sentence) => {
    expect(over(text, 'asset')(sentence)).toEqual([]);
  });
});

describe('two prices or two waits of one sentence', () => {
  const why = over(
    'Nest grants are £35 for a single person and £85 for a couple. The wait is two weeks for letters and nine weeks for home calls.',
    'asset',
  );
  twins(
    why,
    'the price or the time of another',
    [
      'A couple gets a grant of £35 [1].',
      'The wait for home calls is two weeks [1].',
      'A letter takes nine weeks [1].',
    ],
    [
      'A couple gets a grant of £85 [1].',
      'A grant is £35 for a single person [1].',
      'The wait for home calls is nine weeks [1].',
      'The wait is two weeks for letters and nine weeks for home calls [1].',
    ],
  );
});

describe('a limit of money', () => {
  twins(
    over('The welfare pot pays up to £60 a home, twice in a year; the clerk decides.'),
    'a price that the source does not give',
    ['The welfare pot pays up to £95 a home [1].', 'Up to £45 a home, twice in a year [1].'],
    ['The welfare pot pays up to £60 a home [1].'],
  );
});

describe('a day of opening that is only today or the day before', () => {
  // The ninth of November 2027 is a Tuesday.
  const why = over(
    'The Beacon minibus runs on Mondays, Thursdays and Fridays. Seats are booked by noon on the day before.',
    'asset',
  );
  twins(
    why,
    'a day that the source does not give',
    [
      'It is open on Monday, Tuesday and Friday [1].',
      'The Beacon runs on Mondays, Wednesdays and Fridays [1].',
      'It runs on Sundays and Mondays [1].',
    ],
    [
      "It's Tuesday, so book by noon on Wednesday for Thursday [1].",
      'Book a Monday seat by noon on Sunday [1].',
      'The Beacon runs on Mondays, Thursdays and Fridays [1].',
    ],
  );
});

describe('deeds that nobody has done', () => {
  twins(
    over(
      'Ring Dr Amery and send the green slip to the hub. Room 2 can be booked with reception. Once the hub has been told, it rings back. Nobody may be told before she agrees.',
    ),
    'claims an action',
    [
      'Dr Amery has been told and is waiting for your call [1].',
      'The green form has gone to the hub [1].',
      'Room 2 is booked for you on Friday [1].',
      'A code has been sent to her phone [1].',
      'The visit is now in the diary for Monday [1].',
    ],
    [
      'Once the hub has been told, it rings back [1].',
      'Ask whether Dr Amery has been told [1].',
      'Check that the form has gone to the hub [1].',
      'Room 2 can be booked for you by reception [1].',
    ],
  );
});
