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
  ])('%s', (why, fault, sound) => {
    expect([fault, conductBreach(fault, context)]).toEqual([fault, why]);
    expect([sound, conductBreach(sound, context)]).toEqual([sound, undefined]);
  });
});
