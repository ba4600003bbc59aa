import { type ConductContext, conductBreach } from '../../src/answering/check-facts-conduct.ts';

const context: ConductContext = {
  question: 'her partner reads her phone, she takes sertraline and asked me not to tell',
  abuse: true,
  quoting: false,
};

describe('a forbidden act is cut, and what sounds like it stays:', () => {
  test.each([
    ['reassures', 'Things will look brighter by Monday.', 'If nobody is in danger, ring the duty doctor.'],
    ['reassures', 'Chances are he never meant it.', 'No immediate danger? Then the lead decides today.'],
    ['reassures', 'A row like that is harmless.', 'Never leave a card, however harmless it looks.'],
    ['reassures', 'There is no cause for alarm in this.', 'The small room has no alarm button.'],
    ['grades a person', "To me it isn't urgent.", "If it isn't urgent, the desk answers in five days."],
    ['advises on medicines', 'He can change the dose himself.', 'Only the GP can change the dose.'],
    ['advises on medicines', 'He can quit the vodka cold turkey.', 'Stopping dead can be dangerous.'],
    ['messages a person who may be watched', 'Slip a note into her bag.', 'Write it in the restricted note.'],
    ['messages a person who may be watched', 'Give her the number on a card.', 'Give her the number out loud.'],
    [
      'promises secrecy',
      'Say that you will keep it to yourself.',
      'If she asks you to keep it quiet, you must never promise.',
    ],
    [
      'promises secrecy',
      'If she asks you to keep it quiet, tell no one.',
      'It stays private unless someone may come to harm.',
    ],
    ['promises secrecy', 'Never mention it to your supervisor.', 'Tell her GP about this only with her yes.'],
    ['investigates', 'Ask leading questions until he tells.', 'Ask no leading questions.'],
    [
      'investigates',
      'Ring the children and ask if it is true.',
      "Ring children's services, and 999 if he is in danger.",
    ],
    ['follows the law of another country', 'CPS takes such reports.', 'The CPS decides whether he is charged.'],
    [
      'delays emergency help',
      "Ring 999 if the lead can't be reached, 999 if she doesn't answer.",
      "999 if she can't be woken.",
    ],
    ['claims an action', 'I have left word with the surgery.', 'The pool is shut, so I have left it out.'],
    ['grades a person', 'Hers is one of the lighter cases.', 'One of the lighter walks is on Friday.'],
    ['grades a person', 'He is on the milder side.', 'The hall is on the sunny side of the road.'],
    ['grades a person', 'A push is less serious than a punch.', 'How serious it is, the lead decides.'],
    ['grades a person', 'It is a severe case.', 'The case goes to the panel.'],
    ['grades a person', 'That puts her in the high group.', 'That puts her in the Tuesday group.'],
    ['grades a person', 'She seems moderately lonely.', 'The walk suits the moderately fit.'],
    ['scores a questionnaire', 'Pass on the total.', 'The total cost is six pounds.'],
    ['scores a questionnaire', 'With six ticks she would go to MARAC.', 'No number of ticks settles it.'],
    ['scores a questionnaire', 'Ask her the stalking questions.', 'Ask none of the stalking questions.'],
    ['scores a questionnaire', 'Fill in the DASH with her.', 'Ann Lee or her deputy can fill in the DASH form.'],
    ['promises secrecy', 'Tell her that it stays with you.', 'If it stays with you, ring the staff line.'],
    ['promises secrecy', 'Say that it stays in this room.', 'It stays in the room unless someone may come to harm.'],
    ['promises secrecy', 'Promise him that it goes no further.', 'Do not promise him that it goes no further.'],
    ['promises secrecy', 'Keep it to yourself.', 'Keep the door code to yourself.'],
    ['promises secrecy', 'Keep quiet about it.', 'Stay out of the quiet room.'],
    ['promises secrecy', 'Keep it off her record.', 'Take the flag off the record.'],
    [
      'messages a person who may be watched',
      'The card can go home with her.',
      'The bank can stop the bank card for her.',
    ],
    ['messages a person who may be watched', 'A note through the door will do.', 'Hide the note from online access.'],
    ['messages a person who may be watched', 'A text is all right.', 'A text is not all right.'],
    ['messages a person who may be watched', 'Give her a note.', 'Give the money back and note it in the record.'],
    ['messages a person who may be watched', 'Leave something on her answerphone.', 'Nowt on her answerphone.'],
    ['advises on medicines', 'Ask him to flush the tablets.', 'Do not tell him to flush the tablets.'],
    ['advises on medicines', 'He could come down by a glass a day.', 'How much to come down by is for the GP.'],
    ['advises on medicines', "It's best if he stops the vodka tonight.", 'If he stops the vodka tonight, ring the GP.'],
    ['advises on medicines', 'She can stop all at once.', 'Stopping all at once can cause fits.'],
    ['investigates', 'Have a quick look for marks.', "Looking for marks isn't for us."],
    ['investigates', 'Find out what happened first.', 'Find out who is with him.'],
    ['diagnoses', 'He is an alcoholic.', 'A group run by a recovering alcoholic.'],
    ['diagnoses', 'It sounds like arthritis.', 'A class for people with arthritis.'],
    ['contacts or confronts', 'Say something to her husband.', 'Say nothing to her husband.'],
    ['contacts or confronts', 'Tell him so to his face.', 'Speak to her face to face.'],
    ['reassures', 'Tell him that he is coping.', 'Ask how he is coping.'],
    ['reassures', 'Tell her that it will pass.', 'Avoid telling her that it will pass.'],
    ['reassures', 'She is safe.', "A call is all right at a time she's named as safe."],
    ['leaves a person alone', 'Leave her alone tonight.', 'The blinds should be left down.'],
  ])('%s', (why, fault, sound) => {
    expect([fault, conductBreach(fault, context)]).toEqual([fault, why]);
    expect([sound, conductBreach(sound, context)]).toEqual([sound, undefined]);
  });
});
