import type { GivenPassage } from '../../src/answering/check-facts-source.ts';
import { certainIn, section, service } from '../support/checked-answers.ts';

const rule = (text: string): GivenPassage => section('s1', 'training', text);
const group = (text: string): GivenPassage => service('s1', text, { name: 'Quarryside Lunch' });
/** A record that is nothing but its text. */
const plainly = (text: string): GivenPassage => ({ ref: 's1', kind: 'asset', text });

describe('what a sound sentence says is not cut for certain, and its faulty twin is:', () => {
  const desk = rule(
    'Duty nurse, Perpetua Garside, extension 266, before you go home. After 17:30: 01632 960811. She decides who hears of it.',
  );
  const room = rule(
    'Book the blue room on the sheet at the front desk, up to 21 days ahead. Slots of 20 or 40 minutes. Leave by 17:00.',
  );
  const porter = rule(
    'Ring the gate desk on 01632 960844 when you arrive. After 6pm the gate desk is shut, so ring the night porter on 01632 960855.',
  );
  test.each([
    // Conduct.
    ['She is dementia-trained and autistic', 'The sitters are dementia-trained', group('Sitters, dementia-trained.')],
    ['He has dementia', 'They are autism-aware at the desk', group('The desk is autism-aware.')],
    [
      'She has low mood and depression',
      'She would be welcome at the choir if she has depression',
      group('A choir for people with depression.'),
    ],
    [
      "It's high risk, so it isn't yours to keep",
      "Whether he is at high risk isn't yours to say",
      rule('Never grade a risk.'),
    ],
    [
      "This is low risk and that isn't for you to doubt",
      "Whether it's low risk is not for you to judge",
      rule('Leave the grade of a risk to the nurse.'),
    ],
    [
      'His thoughts are not urgent',
      'The web form is only for enquiries that are not urgent',
      rule('Use the web form for enquiries that are not urgent.'),
    ],
    [
      'That is settled and nothing more is needed',
      'Once that is settled, the studio takes him',
      rule('The nurse settles it first. Once that is settled, the studio takes him.'),
    ],
    [
      'He is not in immediate danger',
      'It is a calm room for people in distress who are not in immediate danger',
      group('A calm room for people in distress who are not in immediate danger.'),
    ],
    [
      'You can see that she is all right',
      'The volunteer waits to see that she is all right',
      group('The volunteer waits to see that the person is all right.'),
    ],
    [
      'Her son checks on her each day, so she is safe',
      'The driver checks that she is safe',
      group('The driver checks that everybody is safe.'),
    ],
    [
      "Give the nurse the questionnaire's total",
      "The questionnaire's total does not decide who gets a visit",
      rule('The total of the questionnaire does not decide who gets a visit.'),
    ],
    [
      'It goes no further than us',
      'It goes no further than the ring road',
      group('It goes no further than the ring road.'),
    ],
    [
      'When answering the worker, tell him to ring us first',
      'If she has stopped answering the door, tell the duty nurse',
      rule('If she has stopped answering the door, tell the duty nurse.'),
    ],
    [
      'You may only say that this group is open',
      'A cousin may only say hello or settle a time',
      rule('A cousin must not interpret, save to say hello or to settle a time.'),
    ],
    // Ages.
    ['It is for children up to 9', 'It is for children up to 8', group('For children aged 0 to 8.')],
    [
      'It is for babies and children aged 0 to 6',
      'It is for children up to 4',
      group('Play for children aged 0 to 4.'),
    ],
    ['Under 18s can come', 'Under 18s can only come with a carer', group('Over 18s only unless with a carer.')],
    ['Under 16s are welcome', 'Under 16s are let in only with a parent', group('Over 16s only, or with a parent.')],
    // Numbers.
    ['Ring Perpetua Garside on 01632 960811', 'Ring Perpetua Garside on 266, after 5.30pm 01632 960811', desk],
    [
      'No answer on 266: ring Perpetua Garside on 01632 960811',
      'Else Perpetua Garside, 266, and after 5.30pm 01632 960811',
      desk,
    ],
    ['After 6pm ring the gate desk on 01632 960844', 'The gate desk, 01632 960844, is shut after 6pm', porter],
    [
      'If the gate desk is shut after 6pm, ring 01632 960844',
      'The gate desk on 01632 960844 is closed in the evening',
      porter,
    ],
    [
      "Tell the duty manager about a carer's grant on 01632 960866",
      "Ring 01632 960866 about a carer's grant",
      rule(
        "Carer's grant: anybody who looks after a neighbour may ask. Ask the Town Hall, 01632 960866. If a carer says that she might hurt him, tell the duty manager on 01632 960877.",
      ),
    ],
    // Times and days.
    [
      'Slots are 20 minutes, booked up to 40 days ahead',
      'Book the blue room in slots of 40 minutes, up to 21 days ahead',
      room,
    ],
    [
      'The wait is six working days where a nurse has written',
      'The wait is four working days where a nurse has written',
      group('The wait is eleven working days, or four where a nurse has written.'),
    ],
    [
      'If you ring by noon, the box goes out the next working day',
      'If you ring later than that, the box goes out the next working day',
      rule('Ring before noon and the box goes out the same day; later calls go out the next working day.'),
    ],
    [
      'Tell the lead next time',
      'Book a signer for next time',
      rule('Book a signer for every visit. If she is afraid, tell the lead the same day.'),
    ],
    ['It meets on Thursdays', 'It meets on Tuesdays', group('For no more than eight people on Tuesdays, at 5pm.')],
    [
      'Saturday cars can be booked',
      "Saturday cars can't be booked any more",
      group('Cars on Mondays and Fridays. There are no bookings for Saturdays any more.'),
    ],
    [
      'Come to the games on 20 May',
      'It closes for repairs in the week of 20 May',
      plainly(
        'Kiln Lane open house, 6 Kiln Lane. Fridays 2pm to 4pm, free. In the week of 20 May we are shut for repairs. Our Tuesday session is paused until June.',
      ),
    ],
    // Who, how strongly, on what terms.
    [
      'The porter on 233 decides',
      'Supervisor on 244 decides, before you set out',
      rule('The supervisor, Ishbel Crane, decides, extension 244, before you set out.'),
    ],
    [
      'Staff at the council decide the claim',
      'Staff at the ticket office decide the claim',
      rule('The ticket office is by gate 2. Staff there decide the claim.'),
    ],
    [
      'A manager may log the lost badge with reception if he likes',
      'Only a manager may log the lost badge with reception',
      rule('The lost badge must be logged with reception by a manager.'),
    ],
    [
      'It is best to tell dad that you pass it on',
      'Dad is normally told that you pass it on',
      rule('You have to tell dad that you pass it on, unless telling would harm the boy.'),
    ],
    [
      'Members cannot shop on the day that they join',
      'New members can shop on the day that they join',
      group('No card is needed and new members can shop on the day that they join.'),
    ],
    [
      'No volunteer may read letters',
      'They give no tax advice, which only a registered adviser may give',
      group("Volunteers may read letters. We don't give tax advice, which only a registered adviser may give."),
    ],
    [
      'Share it without consent if he is late',
      'Share it without consent if you must',
      rule('A child in danger now: ring 999 and share it, without consent if need be.'),
    ],
    // What runs.
    [
      'Quarryside Lunch has closed for good',
      'The Ferry Pantry has shut for good',
      plainly(
        'Sad news from Odo: the Ferry Pantry at 4 Kiln Row shut for good on 2 January. Quarryside Lunch goes on.',
      ),
    ],
    [
      'He could go to the pottery class this week',
      'He could go to the lunch this week',
      group('Lunch on Fridays. No waiting list at present. The pottery class is paused until May.'),
    ],
    [
      'The lunch is open today',
      'Tell the lead today, and offer her a seat at the lunch',
      group('Lunch on Fridays, 12 to 2. Tell the lead if somebody eats nothing.'),
    ],
  ])('%s | %s', (fault, sound, passage) => {
    expect([sound, certainIn(sound, passage)]).toEqual([sound, undefined]);
    expect([fault, certainIn(fault, passage)]).not.toEqual([fault, undefined]);
  });
});

describe('a number that is not the named one in the registry', () => {
  const source = rule(
    'Ring the lead, Dr Hamo Thirlby, on 01632 960822 within two hours. If he is away, ring the deputy on 01632 960833. After 17:30 ring 01632 960811.',
  );
  const contacts = [{ id: 'lead', name: 'Dr Hamo Thirlby, lead for children', number: '01632 960822' }];
  const why = (said: string): string | undefined => certainIn(said, source, 'who do i tell', contacts);
  test.each([
    'Ring 01632 960822 within two hours, or 01632 960833 if Dr Thirlby is away',
    'Ring Dr Thirlby on 01632 960822, after 5.30pm 01632 960811',
    "Ring Dr Thirlby on 01632 960822, or, if he doesn't pick up, 01632 960833",
  ])('stands beside it for other hours, or for when she is away: %s', (said) => {
    expect(why(said)).toBeUndefined();
  });
  test.each([
    'Dr Thirlby has 01632 960833',
    'Ring 01632 960833 if Dr Thirlby is in',
    'Dr Hamo Thirlby, lead for children, is on 01632 960811 after lunch',
  ])('alone it is cut: %s', (said) => {
    expect(why(said)).toBeDefined();
  });
});
