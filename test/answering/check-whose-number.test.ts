// Whose number it is within one passage: by who holds it, what it is for, which site it is of, and whether a patient may have it.
import { certainIn } from '../support/checked-answers.ts';

const passage = (text: string, kind = 'escalation') => ({ ref: 'r', kind, text });

describe('by its holder', () => {
  const rota = passage(
    'Ring the adults lead, Petra Quill, on 01632 960515 the same day. If Petra is away ring her deputy, Amos Field, on 01632 960551.',
  );
  test.each(['Petra Quill is on 01632 960551', 'Ring Amos Field on 01632 960515'])('cuts: %s', (said) => {
    expect(certainIn(said, rota)).toBe('the number of somebody else in the passage');
  });
  test.each([
    'Petra Quill is on 01632 960515',
    'If Petra is away, ring Amos Field on 01632 960551',
    'Her deputy is on 01632 960551 if Petra is away',
  ])('has nothing certain against: %s', (said) => {
    expect(certainIn(said, rota)).toBeUndefined();
  });
});

describe('by what it is for', () => {
  const transport = passage(
    'Hill Cars take people to appointments. Ring 0808 157 0444 at least four days ahead, or for a discharge ring 0808 157 0455. Lost something: 0808 157 0466.',
    'asset',
  );
  test.each(['To get a car ring 0808 157 0455', 'Book it on 0808 157 0466'])('cuts: %s', (said) => {
    expect(certainIn(said, transport)).toBe('the number for something else');
  });
  test.each([
    'To get a car ring 0808 157 0444',
    'For a discharge ring 0808 157 0455',
    'If he lost something, that is 0808 157 0466',
  ])('has nothing certain against: %s', (said) => {
    expect(certainIn(said, transport)).toBeUndefined();
  });
  test('a question of the same says what it is for', () => {
    expect(certainIn('Ring 0808 157 0455', transport, 'how do i book a car for his discharge')).toBeUndefined();
  });
});

describe('by its site', () => {
  const surgeries = passage(
    'PRACTICE: Weir Surgery | DUTY DOCTOR LINE: 01632 960522 | SECOND SITE: Fell Lane Surgery, duty doctor line 01632 960552',
    'contact',
  );
  test("cuts the other site's number given as the surgery's own", () => {
    expect(certainIn("Weir's duty doctor line is 01632 960552", surgeries)).toBe(
      'the number of somebody else in the passage',
    );
  });
  test.each(["Weir's duty doctor line is 01632 960522", "Fell Lane's duty doctor line is 01632 960552"])(
    'has nothing certain against: %s',
    (said) => {
      expect(certainIn(said, surgeries)).toBeUndefined();
    },
  );
});

describe('for staff', () => {
  const team = passage(
    "Crisis team. Patients ring 111. The professionals' line is 01632 960611, day or night, not to be given to patients.",
    'contact',
  );
  test.each(['He can ring the crisis team on 01632 960611', 'Give her the line, 01632 960611'])('cuts: %s', (said) => {
    expect(certainIn(said, team)).toBe('a number kept for others');
  });
  test.each([
    "You ring the professionals' line, 01632 960611, day or night",
    "Do not give her the professionals' line, 01632 960611",
  ])('has nothing certain against: %s', (said) => {
    expect(certainIn(said, team)).toBeUndefined();
  });
});

describe('999 and 111, each for its own', () => {
  const prose = passage(
    'If somebody sweats, sees things or has a fit after stopping drink, ring 999. For other worries that cannot wait, ring 111.',
    'training',
  );
  const columns = passage(
    'NOTE 4 | Chest pain or collapse: 999 | Other new symptoms: duty doctor, 01632 960524, same day',
    'training',
  );
  const behind = passage(
    'If he becomes ill, ring 999 for chest pain or trouble breathing, and otherwise 111.',
    'training',
  );
  test('cuts 111 for what the source says 999 for, the condition behind the number', () => {
    expect(certainIn('If he gets chest pain, ring 111', behind)).toBe('another emergency number than the source gives');
    expect(certainIn('If he gets chest pain, ring 999', behind)).toBeUndefined();
  });
  test.each([
    ['Ring 111 if she has a fit', prose, 'another emergency number than the source gives'],
    ['If he sees things ring 111', prose, 'another emergency number than the source gives'],
    ['For chest pain, ring the duty doctor on 01632 960524', columns, 'something else where the source says 999'],
  ])('cuts: %s', (said, given, why) => {
    expect(certainIn(said, given)).toBe(why);
  });
  test.each([
    ['Ring 999 if she has a fit', prose],
    ['For other worries that cannot wait, ring 111', prose],
    ['For chest pain, ring 999', columns],
    ['For other new symptoms ring the duty doctor on 01632 960524 the same day', columns],
  ])('has nothing certain against: %s', (said, given) => {
    expect(certainIn(said, given)).toBeUndefined();
  });
});

describe('by the hour that parts it from the next', () => {
  const line = passage('Ring the homeless line, 0808 555 0126, before 4pm, or 0808 555 0162 after that.', 'practice');
  test('cuts the number of the evening given for the day', () => {
    expect(certainIn('Ring 0808 555 0162 before 4pm', line)).toBe('the number for other hours');
  });
  test.each(['Ring 0808 555 0126 before 4pm', 'After that ring 0808 555 0162'])(
    'has nothing certain against: %s',
    (said) => {
      expect(certainIn(said, line)).toBeUndefined();
    },
  );
});

describe('in the columns of a record', () => {
  const fund = {
    ref: 'r',
    kind: 'asset',
    text: 'Grants for a cooker or a bed.',
    fields: {
      name: 'Fell Fund',
      phone: '01632 960719',
      hours: 'Weekdays 09:00 to 16:00; duty officer at other times on 01632 960708',
    },
  };
  test('cuts the number of the day given for the night', () => {
    expect(certainIn('Overnight ring Fell Fund on 01632 960719', fund)).toBe('the number for other hours');
  });
  test.each(['On weekdays ring Fell Fund on 01632 960719', 'Overnight ring the duty officer on 01632 960708'])(
    'has nothing certain against: %s',
    (said) => {
      expect(certainIn(said, fund)).toBeUndefined();
    },
  );
});
