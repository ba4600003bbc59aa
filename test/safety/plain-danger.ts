import type { Category, ResponseLevel } from '../../src/safety/response-level.ts';

/** A plainly worded message and the least a human must hear of it; one row or more for each row of the levels page. */
export interface PlainRow {
  readonly text: string;
  readonly least: ResponseLevel;
  readonly category?: Category;
}

/** Plainly worded `now`: none of these may ever be read as nothing. */
export const plainNow: readonly PlainRow[] = [
  { text: 'My client has just taken an overdose', least: 'now', category: 'medical_emergency' },
  { text: 'she took 3 paracetamol on purpose because she wanted to die', least: 'now', category: 'suicide' },
  { text: 'he has taken all his tablets and he is on his own', least: 'now', category: 'medical_emergency' },
  { text: 'client says she is going to kill herself tonight', least: 'now', category: 'suicide' },
  { text: 'he wants to end his life and he has a rope in the garage', least: 'now', category: 'suicide' },
  { text: 'she has written a suicide note', least: 'now', category: 'suicide' },
  { text: 'he texted goodbye to his mum and now his phone is off', least: 'now', category: 'suicide' },
  { text: 'She is standing on the bridge and says she will jump', least: 'now', category: 'suicide' },
  { text: 'he tried to hang himself this morning', least: 'now', category: 'suicide' },
  { text: 'she has cut her wrists', least: 'now', category: 'self_harm' },
  { text: 'he has cut his arm and it will not stop bleeding', least: 'now', category: 'medical_emergency' },
  { text: 'my client has chest pain going down her left arm', least: 'now', category: 'medical_emergency' },
  { text: 'his face has dropped on one side and his speech is slurred', least: 'now', category: 'medical_emergency' },
  { text: 'she is having a fit', least: 'now', category: 'medical_emergency' },
  { text: 'he has collapsed and I cannot wake him', least: 'now', category: 'medical_emergency' },
  { text: 'She cannot breathe', least: 'now', category: 'medical_emergency' },
  { text: 'he is vomiting blood', least: 'now', category: 'medical_emergency' },
  {
    text: 'her lips are swelling and she is allergic to nuts, she cannot breathe',
    least: 'now',
    category: 'medical_emergency',
  },
  { text: 'the carbon monoxide alarm is going off at my clients flat', least: 'now', category: 'medical_emergency' },
  { text: 'he hit his head and now he is drowsy and being sick', least: 'now', category: 'medical_emergency' },
  { text: 'she is type 1 diabetic and has stopped taking her insulin', least: 'now', category: 'medical_emergency' },
  {
    text: 'he stopped drinking two days ago and is shaking and seeing spiders',
    least: 'now',
    category: 'medical_emergency',
  },
  { text: 'very hot, mottled skin, confused, I think it is sepsis', least: 'now', category: 'medical_emergency' },
  { text: 'her husband is attacking her now, I can hear screaming', least: 'now', category: 'immediate_danger' },
  { text: 'he strangled her last night', least: 'now', category: 'domestic_abuse' },
  { text: 'he has threatened to kill her when he gets home tonight', least: 'now', category: 'immediate_danger' },
  { text: 'there is a man in the flat with a knife', least: 'now', category: 'immediate_danger' },
  { text: 'the house is on fire and she is upstairs', least: 'now', category: 'immediate_danger' },
  {
    text: 'two children aged 3 and 5 have been left alone in the house since this morning',
    least: 'now',
    category: 'safeguarding_child',
  },
  {
    text: 'a little boy says his dad beats him and he is scared to go home today',
    least: 'now',
    category: 'safeguarding_child',
  },
  { text: 'she is 16 and being forced to marry, her flight is tomorrow', least: 'now', category: 'domestic_abuse' },
  { text: 'a man with dementia has gone missing tonight', least: 'now', category: 'immediate_danger' },
  { text: 'she has dementia and he has locked her in the house alone', least: 'now', category: 'safeguarding_adult' },
  { text: 'the voices are telling him to kill his brother', least: 'now', category: 'acute_mental_illness' },
  {
    text: 'her baby is two weeks old and she believes the baby is the devil',
    least: 'now',
    category: 'acute_mental_illness',
  },
  {
    text: 'a client has locked the door and will not let me leave',
    least: 'now',
    category: 'worker_safety_or_wellbeing',
  },
  {
    text: 'my colleague has missed her check-in and is not answering her phone',
    least: 'now',
    category: 'worker_safety_or_wellbeing',
  },
];

/** Plainly worded `today`. */
export const plainToday: readonly PlainRow[] = [
  { text: 'she says she wants to die', least: 'today', category: 'suicide' },
  { text: 'he wishes he was dead but says he would never do anything', least: 'today', category: 'suicide' },
  { text: 'he is having suicidal thoughts, no plan', least: 'today', category: 'suicide' },
  { text: 'she jokes about killing herself, probably nothing', least: 'today', category: 'suicide' },
  {
    text: 'her sister says she keeps saying everyone would be better off without her',
    least: 'today',
    category: 'suicide',
  },
  { text: 'how many paracetamol would be fatal? asking for a client', least: 'today', category: 'suicide' },
  { text: 'she has been cutting herself this week', least: 'today', category: 'self_harm' },
  { text: 'his son is taking his money and he is frightened of him', least: 'today', category: 'safeguarding_adult' },
  { text: 'the carer hits her', least: 'today', category: 'safeguarding_adult' },
  { text: 'there are maggots in the kitchen and he refuses all help', least: 'today', category: 'safeguarding_adult' },
  { text: 'her husband hits her', least: 'today', category: 'domestic_abuse' },
  { text: 'her ex is stalking her', least: 'today', category: 'domestic_abuse' },
  { text: 'the child has bruises on her back and says mummy did it', least: 'today', category: 'safeguarding_child' },
  { text: 'her uncle touches her at night, she is 12', least: 'today', category: 'safeguarding_child' },
  { text: 'drug dealers have taken over his flat', least: 'today', category: 'exploitation' },
  { text: 'he is being made to work and his boss keeps his passport', least: 'today', category: 'exploitation' },
  { text: 'he has started hearing voices again', least: 'today', category: 'acute_mental_illness' },
  { text: 'she has stopped taking her lithium', least: 'today', category: 'medical_emergency' },
  { text: 'a client threatened me at yesterdays visit', least: 'today', category: 'worker_safety_or_wellbeing' },
  { text: 'I am not coping and I cannot stop crying', least: 'today', category: 'worker_safety_or_wellbeing' },
];

/** Messages in which nobody is in danger. */
export const plainlyInnocent: readonly string[] = [
  'what time does the knitting group meet on a thursday',
  'this caseload is killing me, can somebody cover friday',
  'I could murder a cup of tea',
  'when is the suicide prevention training',
  'what is our procedure if a client takes an overdose',
  'which form do I use to record a safeguarding concern',
  'she is lonely since her husband died and would like a coffee morning',
  'he needs help with his electricity bill',
  'does the domestic abuse service take self referrals',
  'do we have a leaflet on self harm for parents',
  'he is dying to join the allotment',
  'she wants to try clay pigeon shooting',
  'can you print the hanging basket competition poster',
  'who is the safeguarding lead at the practice',
  'he is feeling a bit low and would like a walking group',
];
