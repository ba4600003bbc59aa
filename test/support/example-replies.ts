// Replies of every kind, as the turn gives them, chosen by a word in the message: for the channels and pages that draw them.
import type { IncomingMessage, Reply, TurnHandler } from '../../src/turn/turn.ts';

export const guidance = {
  ref: 'training/15-money.md#rent-arrears',
  title: 'Money, housing and benefits',
  quote: 'Ring the landlord before the hearing, not after it.',
  section: 'Rent arrears',
  owner: 'Training lead',
  reviewBy: '2027-03-01',
};

const bones = {
  level: 'none',
  categories: [],
  citations: [],
  actions: [],
  blocks: [],
  masked: [],
  mode: 'quoted',
} as const;

type Said = Omit<Reply, 'turnId'>;

export const answer: Said = {
  ...bones,
  kind: 'answer',
  firstLine: 'Ring the landlord first, then the council’s housing options team.',
  blocks: [
    {
      kind: 'wishes',
      items: [
        { id: 'day:Tue', label: 'Tuesday', hard: true },
        { id: 'cost:0', label: 'free', hard: true },
      ],
    },
    { kind: 'quote', text: 'Ring the landlord before the hearing, not after it.', citation: 1 },
    {
      kind: 'sections',
      items: [
        { ref: 'training/15-money.md#court', title: 'Money, housing and benefits: A court date' },
        { ref: 'training/15-money.md#bailiffs', title: 'Bailiffs are coming. What do I do first?' },
      ],
    },
    { kind: 'list', title: 'What to have ready', items: ['The letter', 'What was paid last', 'Who else lives there'] },
    {
      kind: 'asset',
      ref: 'asset-104',
      name: 'Harbour Street Debt Café',
      facts: [
        { label: 'When', value: 'Tuesdays 10:00 to 12:00' },
        { label: 'Where', value: 'Harbour Street Hall' },
        { label: 'Phone', value: '01632 960104' },
      ],
      description: 'Free advice about debt and rent, drop in, tea and toast.',
      freshness: { kind: 'ring_first', on: '2026-07-02' },
      freshnessText: 'Last checked 2 July 2026: ring first',
      misses: ['step-free access is not recorded'],
      citation: 2,
    },
  ],
  citations: [
    guidance,
    {
      ref: 'asset-104',
      title: 'Harbour Street Debt Café',
      quote: 'Free advice about debt and rent.',
      owner: 'Assets lead',
    },
  ],
  actions: [
    { title: 'What about Saturdays?', text: 'What about Saturdays?' },
    { title: 'Ask my supervisor', tap: { verb: 'case.send', value: 'worker_asked' } },
  ],
};

const numbers = {
  kind: 'numbers',
  title: 'Who to ring',
  items: [
    { name: 'Emergency services', number: '999', note: '24/7' },
    { name: 'NHS 111 mental health option', number: '111', note: '24/7; not yet checked by your service' },
    { name: 'Samaritans', number: '116 123', note: '24/7; not yet checked by your service' },
  ],
} as const;

export const danger: Said = {
  ...bones,
  kind: 'protocol',
  level: 'now',
  categories: ['suicide'],
  firstLine: 'Ring 999 now and stay with them. Do not wait for me.',
  blocks: [
    {
      kind: 'list',
      title: 'Do this',
      items: [
        'Ring 999 and say where the person is.',
        'Stay with them, or on the line.',
        'Move what could be used to harm out of reach if that is safe.',
      ],
    },
    numbers,
    {
      kind: 'case',
      caseId: 'case-1',
      level: 'now',
      state: 'sent',
      status:
        'Stored 10:02. On the desk page for Priya Shah, delivered nowhere else so far and not seen yet. Duty line 01632 960222.',
      phone: '01632 960222',
      phoneName: 'duty line',
      words: ['client says she has the tablets in front of her, [name] is at home'],
    },
    { kind: 'list', title: 'Do not', items: ['Do not leave them alone.', 'Do not promise to keep it secret.'] },
    { kind: 'list', title: 'Say it like this', items: ['“Are you thinking of ending your life?”'] },
    { kind: 'text', text: 'I masked what I recognised: a name. You do not need to type it.' },
    { kind: 'text', text: 'Draft: not yet approved by your safeguarding lead.' },
  ],
  citations: [
    {
      ref: 'escalation/suicide.md',
      title: 'Suicidal thoughts',
      quote: 'Ring 999 now and stay with them.',
      owner: 'Safeguarding lead',
      reviewBy: '2027-01-31',
      draft: true,
    },
  ],
  actions: [
    { title: 'Not a crisis', tap: { verb: 'case.not_crisis', caseId: 'case-1' } },
    { title: 'Where is it now?', tap: { verb: 'case.status', caseId: 'case-1' } },
    { title: 'Withdraw', tap: { verb: 'case.withdraw', caseId: 'case-1' } },
  ],
  escalation: { id: 'case-1', state: 'sent' },
  masked: ['name'],
};

export const held: Said = {
  ...danger,
  level: 'today',
  firstLine: 'Tell your supervisor today; ask directly about suicide and stay with the answer.',
  blocks: danger.blocks.map((block) =>
    block.kind === 'case'
      ? {
          ...block,
          level: 'today',
          state: 'stored',
          status: 'Stored 10:02. It goes to a colleague at 10:03 unless you hold it. Duty line 01632 960222.',
        }
      : block,
  ),
  escalation: { id: 'case-1', state: 'stored' },
  actions: [
    { title: 'Send now', tap: { verb: 'case.release', caseId: 'case-1' }, style: 'primary' },
    { title: 'Hold', tap: { verb: 'case.hold', caseId: 'case-1' } },
    ...danger.actions,
  ],
};

export const gap: Said = {
  ...bones,
  kind: 'gap',
  firstLine: 'I do not have that in your guidance or your lists.',
  blocks: [{ kind: 'text', text: 'I searched 18 training documents, 27 protocols and 247 services.' }],
  actions: [
    { title: 'Ask my supervisor', tap: { verb: 'case.send', value: 'nothing_found' }, style: 'primary' },
    { title: 'Add to my supervision', tap: { verb: 'supervision.add' } },
  ],
};

export const owned: Said = {
  ...bones,
  kind: 'escalation',
  level: 'now',
  firstLine: 'Priya Shah has owned this since 10:04. Duty line 01632 960222.',
  blocks: [
    {
      kind: 'case',
      caseId: 'case-1',
      level: 'now',
      state: 'owned',
      status: 'Priya Shah has owned this since 10:04. Duty line 01632 960222.',
      phone: '01632 960222',
      phoneName: 'duty line',
      words: [],
    },
  ],
  escalation: { id: 'case-1', state: 'owned' },
};

export const written: Said = {
  ...answer,
  mode: 'model',
  firstLine: 'Ring the landlord first [1].',
  blocks: [{ kind: 'text', text: 'Ask for the arrears in writing and agree a date [1].' }],
  citations: [guidance],
};

export const status: Said = {
  ...bones,
  kind: 'status',
  firstLine: 'Thank you. It is kept with what this answer cited.',
};

export const examples = { answer, danger, held, gap, owned, written, status } as const;

/** A turn that answers with the example named in the message, and with the answer otherwise; it remembers what it was asked. */
export function exampleTurn(): TurnHandler & { readonly heard: IncomingMessage[] } {
  const heard: IncomingMessage[] = [];
  const turn = async (message: IncomingMessage): Promise<Reply> => {
    heard.push(message);
    const said =
      message.tap === undefined
        ? (Object.entries(examples).find(([name]) => message.text.includes(name))?.[1] ?? answer)
        : message.tap.verb.startsWith('feedback')
          ? status
          : message.tap.verb.startsWith('case.')
            ? owned
            : gap;
    return { ...said, turnId: `turn-${heard.length}-${message.id}` };
  };
  return Object.assign(turn, { heard });
}
