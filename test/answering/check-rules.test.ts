import { conditionFault } from '../../src/answering/check-facts-conditions.ts';
import { deadlineFault } from '../../src/answering/check-facts-deadline.ts';
import { doerFault } from '../../src/answering/check-facts-doer.ts';
import { forceFault } from '../../src/answering/check-facts-force.ts';
import { readSource, type Source } from '../../src/answering/check-facts-source.ts';
import { checkOver, section } from '../support/checked-answers.ts';

const sourceOf = (text: string): Source => readSource(section('r1', 'training', text), 1, () => false);

const deciders = ['supervisor', 'safeguarding lead', 'panel', 'practice manager', 'council', 'pharmacist'] as const;
const matters = [
  'whether the case is closed',
  'whether the loan is given',
  'which school is told',
  'who keeps the key',
];

describe('who does it', () => {
  test('is whoever the source says, in every pairing of two and in other words', () => {
    let wrong = 0;
    for (const matter of matters)
      for (const who of deciders) {
        const source = sourceOf(`The ${who} decides ${matter}. Write down what was agreed.`);
        for (const right of [`The ${who} decides ${matter}.`, `It is the ${who} who decides ${matter}.`])
          expect([right, doerFault(right, source)]).toEqual([right, undefined]);
        for (const other of ['link worker', ...deciders].filter((one) => one !== who))
          for (const said of [`The ${other} decides ${matter}.`, `The ${other} will decide ${matter}.`]) {
            wrong += 1;
            expect([said, doerFault(said, source)]).toEqual([said, 'done by somebody else than the source says']);
          }
        const yours = `You decide ${matter}.`;
        expect([yours, doerFault(yours, source)]).toEqual([yours, 'done by somebody else than the source says']);
      }
    expect(wrong).toBe(matters.length * deciders.length * deciders.length * 2);
  });

  test.each([
    [
      'The report is made by the link worker.',
      'The report itself is made by the lead; the link worker keeps the note.',
    ],
    ['You complete the benefits form.', 'The adviser, not the link worker, completes the benefits form.'],
    ['You audit; the manager writes the note.', 'Auditing is done by the manager from your note.'],
    ["A second visit needs the manager's approval.", "A second visit needs the supervisor's approval."],
    ['The manager has the last word on a second visit.', 'It is up to the panel to decide on a second visit.'],
    ['You deal with the complaint.', 'Anyone may complain, and the practice manager deals with the complaint.'],
  ])('%s', (said, text) => {
    expect(doerFault(said, sourceOf(text))).toBe('done by somebody else than the source says');
  });

  test.each([
    [
      'Your timesheet is signed by the supervisor and kept by the manager.',
      'The supervisor signs the timesheet. The manager keeps the timesheet.',
    ],
    ['She can ask the adviser to complete the form.', 'The adviser completes the form.'],
    ['The link worker does not complete the form.', 'The adviser completes the form.'],
    ['A relative can decide only with a power of attorney.', 'A relative cannot decide without a power of attorney.'],
    ["Decisions about care are the adviser team's alone.", 'Only the adviser team decides about care.'],
  ])('%s is told rightly', (said, text) => {
    expect(doerFault(said, sourceOf(text))).toBeUndefined();
  });
});

const deeds = [
  'tell the safeguarding lead',
  'ring the duty clinician',
  'report the lost phone',
  'fill in the incident form',
];
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

describe('by when', () => {
  const soon = ['the same day', 'at once', 'before you finish', 'today'];
  const late = [
    'tomorrow',
    'at your next supervision',
    'next week',
    'by the end of the month',
    'when you get a chance',
  ];
  test('a deed that the source wants soon is not put off', () => {
    for (const deed of deeds)
      for (const time of soon) {
        const source = sourceOf(`${capital(deed)} ${time}.`);
        for (const other of late)
          for (const said of [`${capital(deed)} ${other}.`, `You should ${deed} ${other}.`])
            expect([said, deadlineFault(said, source)]).toEqual([said, 'put off where the source wants it soon']);
        for (const right of [
          `${capital(deed)} today.`,
          `${capital(deed)} ${time}.`,
          `Don't leave it until tomorrow to ${deed}.`,
        ])
          expect([right, deadlineFault(right, source)]).toEqual([right, undefined]);
      }
  });

  const lengths = ['two working days', 'a week', '30 minutes', 'three months', '48 hours', 'ten days'];
  test('a time limit is that of the same thing, whatever else has the other', () => {
    for (const [place, own] of lengths.entries())
      for (const [at, other] of lengths.entries()) {
        const source = sourceOf(
          `Incident forms are filled in within ${own}. Complaints about a volunteer are answered within ${other}.`,
        );
        const said = `Fill in the incident form within ${other}.`;
        // Two working days and 48 hours are one.
        const isSame = place === at || [place, at].sort().join() === '0,4';
        expect([own, said, deadlineFault(said, source)]).toEqual([
          own,
          said,
          isSame ? undefined : 'another length of time than the source gives of this',
        ]);
      }
  });
});

describe('how strongly', () => {
  const rules = ['keep the visit diary', 'carry the alarm on visits', 'shred old referral forms'];
  test('what must be done is not left to choice, and what may be done is no duty', () => {
    for (const rule of rules) {
      const must = sourceOf(`Link workers must ${rule}.`);
      const may = sourceOf(`Link workers may ${rule}.`);
      const plain = sourceOf(`${capital(rule)}.`);
      for (const said of [
        `You may ${rule}.`,
        `You might ${rule} if you like.`,
        `It's up to you whether you ${rule}.`,
        `There is no need to ${rule}.`,
      ])
        expect([said, forceFault(said, must)]).toEqual([said, 'left to choice where the source requires it']);
      for (const said of [`${capital(rule)} if you have time.`, `Ideally, ${rule}.`, `You don't have to ${rule}.`])
        expect([said, forceFault(said, plain)]).toEqual([said, 'left to choice where the source requires it']);
      for (const said of [`You must ${rule}.`, `You always have to ${rule}.`])
        expect([said, forceFault(said, may)]).toEqual([said, 'made a duty where the source leaves a choice']);
      for (const [said, source] of [
        [`You have to ${rule}.`, must],
        [`${capital(rule)}.`, must],
        [`You need to ${rule}.`, plain],
        [`You can ${rule}.`, may],
        [`You may ${rule} if you like.`, may],
      ] as const)
        expect([said, forceFault(said, source)]).toEqual([said, undefined]);
    }
  });
});

describe('on what condition', () => {
  const leaves = ['share her notes with the charity', 'visit the client alone', 'book the taxi', 'lend out the tablet'];
  const conditions = [
    'if the supervisor agrees',
    'only after the induction',
    'once the form is signed',
    'with her consent',
  ];
  test('what is allowed on a condition is not allowed without it', () => {
    for (const leave of leaves)
      for (const condition of conditions) {
        const source = sourceOf(`Link workers may ${leave} ${condition}.`);
        for (const said of [`You may ${leave}.`, `You can ${leave}.`, `Yes, you could ${leave}.`])
          expect([condition, said, conditionFault(said, source, 'what can i do', '')]).toEqual([
            condition,
            said,
            'leave without the condition that the source sets',
          ]);
        for (const said of [`You may ${leave} ${condition}.`, `${capital(condition)}, you can ${leave}.`])
          expect([said, conditionFault(said, source, 'what can i do', '')]).toEqual([said, undefined]);
        // The sentence beside it may say it.
        expect(conditionFault(`You can ${leave}.`, source, '', `This is so ${condition}.`)).toBeUndefined();
      }
  });

  test.each(["if she's happy with that", 'when she has said yes', 'as long as she is willing'])(
    'consent said otherwise is kept: %s',
    (condition) => {
      const source = sourceOf('Link workers may share her notes with the charity with her consent.');
      expect(conditionFault(`You can share her notes with the charity ${condition}.`, source, '', '')).toBeUndefined();
    },
  );

  test('an order whose condition the question tells stays', () => {
    const source = sourceOf('If the lead is away, ring the duty clinician.');
    expect(conditionFault('Ring the duty clinician.', source, 'the lead is away, who do i ring?', '')).toBeUndefined();
  });
});

test('each of them cuts a sentence of an answer', () => {
  const check = checkOver({
    question: 'what do i do about the bruise and the key?',
    passages: [
      section(
        'r1',
        'training',
        'Tell the safeguarding lead about a bruise the same day. The panel decides who keeps the key. Link workers must carry the alarm on visits. Link workers may visit alone once the induction is signed off.',
      ),
    ],
    contacts: [],
  });
  for (const said of [
    'Tell the safeguarding lead about a bruise at your next supervision [1].',
    'You decide who keeps the key [1].',
    'You may carry the alarm on visits if you like [1].',
    'You can visit alone [1].',
  ])
    expect(check(said).cut.map((one) => one.text)).toContain(said);
});
