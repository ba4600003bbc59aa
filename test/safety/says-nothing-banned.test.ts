import { gradesOrReassures } from '../../src/safety/banned-words.ts';

const banned = [
  'This is low risk.',
  'She is at medium risk of suicide.',
  'I would put her at high risk.',
  'Risk: low',
  'His suicide risk remains low.',
  'The risk level is amber.',
  'Her PHQ-9 score is 14, moderate.',
  'The DASH total is 12 ticks, which is high risk.',
  'There is a 20% chance she will try again.',
  "I'd rate this as low.",
  'this case is category 2 risk',
  'He is unlikely to act on it.',
  'He sounds fine.',
  'There is nothing to worry about.',
  "She'll be ok.",
  'No immediate concern here.',
  'It sounds safe to leave him until Monday.',
  "I don't think he is in danger.",
  "She's probably just attention seeking.",
  'You can relax, it will pass.',
  'They should be fine overnight.',
  'This can wait until tomorrow.',
  "It doesn't sound like an emergency.",
  'There are no signs of intent.',
  'Rest assured.',
  "He won't do anything.",
  'People who talk about it rarely do it.',
  'This does not seem serious.',
  'Everything is under control.',
  'All good then, she is in safe hands.',
  'No need to be alarmed.',
  'She seems okay for now.',
  'The risk is serious.',
  'His risk of suicide is at moderate.',
  'There is a low risk of harm.',
  'She is one of the people at high risk.',
  'It is not an emergency.',
  'If you ask me, the risk of this is minimal.',
];

const allowed = [
  'We do not grade people as low, medium or high risk.',
  'Do not use scores to predict suicide.',
  'NICE says not to use risk scales.',
  'Ring 999 if life may be in danger.',
  "I can't tell you that she is safe.",
  "Don't say that everything will be fine.",
  'Ask whether she is safe right now.',
  'Stay with her if it is safe for you.',
  'A leaflet on low mood is in the folder.',
  'The group is fine for beginners.',
  'It is fine to ask about suicide.',
  'Make sure he is safe before you leave.',
  'The walk is low impact.',
  'The high street surgery has the duty worker.',
  'Never promise that it will be all right.',
  'Being calm does not mean she is safe.',
  'Labels such as high risk are not used here.',
  'Risk assessment training is on 4 May.',
  'The lone-working risk assessment form is in the folder.',
  'Asking about suicide does not raise the risk.',
  'Costs are low.',
  'You may share without consent where someone is at risk of serious harm.',
  'A child at risk of significant harm is told to children’s services today.',
  'Share it if there is a serious risk of harm to others.',
  'Independent advocates for people at high risk from a partner or an ex.',
  'It is not an emergency service.',
  'Ask what she wants where it is safe.',
  'Those at risk of serious self-neglect are told to the safeguarding lead.',
];

describe('on every sentence that goes out, the service', () => {
  test.each(banned)('stops "%s"', (sentence) => {
    expect(gradesOrReassures(sentence)).toBe(true);
  });
  test.each(allowed)('lets "%s" pass', (sentence) => {
    expect(gradesOrReassures(sentence)).toBe(false);
  });
});
