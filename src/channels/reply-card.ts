// A reply as one Adaptive Card: what to do first, numbers large, the case with its true status, sources at the end.
import type { Citation } from '../answering/answer.ts';
import type { CaseState } from '../escalation/case.ts';
import type { CaseBlock, ChannelName, Reply, ReplyBlock } from '../turn/turn.ts';
import { box, button, type Card, card, type Element, text, writeButton } from './card.ts';
import { missWords, modelLabel, nameOfLine, renderText, sourceLine } from './render-text.ts';

/** The reply's card; undefined where plain text says it all. */
export function replyCard(reply: Reply, channel: ChannelName): Card | undefined {
  const actions = cardActions(reply, channel);
  if (
    channel === 'teams' &&
    reply.blocks.every((block) => block.kind === 'text') &&
    actions.length === 0 &&
    reply.citations.length === 0
  )
    return undefined;
  const isNow = reply.level === 'now';
  const first = text(reply.firstLine, {
    id: 'first',
    weight: 'bolder',
    size: isNow ? 'extraLarge' : 'medium',
    ...(isNow && { color: 'attention' }),
  });
  const body = [
    ...(channel === 'teams' && !isNow ? [] : [first]),
    ...toldLine(reply),
    ...reply.blocks.flatMap((block) => blockElements(block, reply, channel)),
    ...modelLabel(reply).map((label) => text(label, { id: 'label', size: 'small', isSubtle: true })),
    ...sources(reply.citations, channel),
  ];
  return body.length === 0 && actions.length === 0 ? undefined : card(renderText(reply), body, actions);
}

// Who has been told stands right under what to do: on a phone the case's own box lies a long way below the steps.
function toldLine(reply: Reply): readonly Element[] {
  const told =
    reply.kind === 'protocol' ? reply.blocks.find((block): block is CaseBlock => block.kind === 'case') : undefined;
  return told === undefined
    ? []
    : [
        text(`Hand-over: ${stateWords(told.state).toLowerCase()}`, {
          id: `told-${told.caseId}`,
          weight: 'bolder',
        }),
      ];
}

/** How a case stands, in a word or two. */
export function stateWords(state: CaseState): string {
  switch (state) {
    case 'stored':
      return 'Stored, not sent yet';
    case 'sent':
      return 'On the desk, not seen yet';
    case 'seen':
      return 'Seen, nobody owns it yet';
    case 'owned':
      return 'Owned';
    case 'passed_on':
      return 'Passed on, nobody owns it yet';
    case 'resolved':
      return 'Resolved';
    case 'withdrawn':
      return 'Withdrawn';
  }
}

/** Taps on a case stay on its card; other suggestions stand under the conversation where the channel has a place for them. */
export function cardActions(reply: Reply, channel: ChannelName): readonly Element[] {
  const own = reply.actions.filter(
    (action) => channel === 'teams' || action.tap?.caseId !== undefined || action.write !== undefined,
  );
  const held = reply.blocks.find(
    (block): block is CaseBlock =>
      block.kind === 'case' &&
      reply.actions.some((action) => action.tap?.verb === 'case.hold' && action.tap.caseId === block.caseId),
  );
  const edit =
    held === undefined
      ? []
      : [
          writeButton(
            'Change the words',
            { verb: 'case.edit', caseId: held.caseId },
            'What is passed on',
            held.words.join('\n'),
            'Keep these words',
            channel,
          ),
        ];
  const drawn = own.map(({ write, ...action }) =>
    write === undefined || action.tap === undefined
      ? button(action, channel)
      : writeButton(action.title, action.tap, write.label, write.words, write.send, channel),
  );
  return [...drawn, ...edit];
}

/** A card draws no line ends: each line of a quotation is a text of its own. */
const quoteLines = (said: string) => said.split('\n').map((line) => text(line, { spacing: 'small' }));

function blockElements(block: ReplyBlock, reply: Reply, channel: ChannelName): readonly Element[] {
  switch (block.kind) {
    case 'text':
      return [text(block.text, { id: 'text' })];
    case 'list':
      return [
        box('list', [
          ...(block.title === '' ? [] : [text(block.title, { weight: 'bolder' })]),
          // What is numbered already needs no point before it.
          ...block.items.map((item) => text(/^\d+\. /.test(item) ? item : `• ${item}`, { spacing: 'small' })),
        ]),
      ];
    case 'numbers':
      return [
        box('numbers', [
          text(block.title, { weight: 'bolder' }),
          ...block.items.map((item) => numberRow(item, channel)),
        ]),
      ];
    case 'quote':
      return [
        box(
          'quote',
          [
            ...(block.heading === undefined ? [] : [text(block.heading, { weight: 'bolder' })]),
            ...quoteLines(`${block.text} [${block.citation}]`),
          ],
          { style: 'emphasis' },
        ),
      ];
    case 'asset':
      return [assetBox(block)];
    case 'wishes':
      return wishChips(block, channel);
    case 'sections':
      return [
        box('sections', [
          text(otherSections, { size: 'small', isSubtle: true }),
          {
            type: 'ActionSet',
            actions: block.items.map(({ ref, title }) =>
              button({ title, tap: { verb: 'section.open', value: ref } }, channel),
            ),
          },
        ]),
      ];
    case 'case':
      return [caseBox(block, reply, channel)];
  }
}

const otherSections = 'Other pages that may say it (tap one to read it)';

function numberRow(item: Extract<ReplyBlock, { kind: 'numbers' }>['items'][number], channel: ChannelName): Element {
  const dial = item.number.replace(/[^\d+]/g, '');
  const isPhone = /^[+\d][\d ()-]*$/.test(item.number) && dial.length >= 3;
  const number = channel === 'teams' && isPhone ? `[${item.number}](tel:${dial})` : item.number;
  return {
    type: 'ColumnSet',
    id: 'number',
    spacing: 'small',
    columns: [
      {
        type: 'Column',
        width: 'stretch',
        items: [
          text(item.name),
          ...(item.note === '' ? [] : [text(item.note, { size: 'small', isSubtle: true, spacing: 'none' })]),
        ],
      },
      {
        type: 'Column',
        width: 'auto',
        verticalContentAlignment: 'center',
        items: [
          {
            type: 'TextBlock',
            id: isPhone ? 'dial' : 'reach',
            text: number,
            weight: 'bolder',
            size: 'large',
            wrap: true,
          },
        ],
      },
    ],
  };
}

function assetBox(block: Extract<ReplyBlock, { kind: 'asset' }>): Element {
  return box(
    'asset',
    [
      text(block.name, { weight: 'bolder', size: 'medium' }),
      text(block.freshnessText, {
        id: `freshness-${block.freshness.kind}`,
        // Teams draws "good" and "warning" too pale to be read on white.
        ...(block.freshness.kind === 'reported_wrong' && { color: 'attention' }),
        size: 'small',
        spacing: 'none',
      }),
      ...block.misses.map((miss) => text(missWords(miss), { id: 'miss', weight: 'bolder', spacing: 'small' })),
      ...(block.description === '' ? [] : [text(`${block.description} [${block.citation}]`, { spacing: 'small' })]),
      ...(block.facts.length === 0
        ? []
        : [{ type: 'FactSet', facts: block.facts.map((fact) => ({ title: fact.label, value: fact.value })) }]),
    ],
    { separator: true },
  );
}

function wishChips(block: Extract<ReplyBlock, { kind: 'wishes' }>, channel: ChannelName): readonly Element[] {
  if (block.items.length === 0) return [];
  // Teams draws at most six actions in a row.
  const chips = block.items
    .slice(0, 6)
    .map((wish) => button({ title: `${wish.label} ✕`, tap: { verb: 'wish.remove', value: wish.id } }, channel));
  return [
    box('wishes', [
      text('What I looked for (tap one to leave it out)', { size: 'small', isSubtle: true }),
      { type: 'ActionSet', actions: chips },
    ]),
  ];
}

function caseBox(block: CaseBlock, reply: Reply, channel: ChannelName): Element {
  const isOpen = block.state !== 'resolved' && block.state !== 'withdrawn';
  return box(
    `case-${block.caseId}`,
    [
      text(stateWords(block.state), { id: `state-${block.state}`, weight: 'bolder', size: 'small' }),
      ...(block.status === reply.firstLine ? [] : [text(block.status, { weight: 'bolder', spacing: 'small' })]),
      ...(block.phone === '' || !isOpen
        ? []
        : [numberRow({ name: nameOfLine(block), number: block.phone, note: '' }, channel)]),
      ...(block.words.length === 0
        ? []
        : [
            text('Your words, as they are passed on:', { size: 'small', isSubtle: true }),
            ...block.words.map((words) => text(`“${words}”`, { id: 'words', spacing: 'small' })),
          ]),
    ],
    { style: block.state === 'owned' || block.state === 'resolved' ? 'good' : 'warning' },
  );
}

function sources(citations: readonly Citation[], channel: ChannelName): readonly Element[] {
  if (citations.length === 0) return [];
  const rows = citations.flatMap((citation, place): readonly Element[] => {
    const detail = `source-detail-${place + 1}`;
    const quote = citation.quote === '' ? [] : quoteLines(`“${citation.quote}”`);
    return [
      {
        ...box(
          'source',
          [text(`[${place + 1}] ${citation.title}${citation.draft === true ? ' (draft)' : ''}`, { size: 'small' })],
          { spacing: 'small' },
        ),
        selectAction: {
          type: 'Action.ToggleVisibility',
          title: `Source ${place + 1}: ${citation.title}`,
          targetElements: [detail],
        },
      },
      {
        ...box(detail, [...quote, text(sourceLine(citation), { size: 'small', isSubtle: true, spacing: 'small' })]),
        // Open, five sources push the buttons off the screen.
        isVisible: false,
      },
    ];
  });
  const heading = channel === 'teams' ? 'Where this comes from (tap one to read it)' : 'Where this comes from';
  return [box('sources', [text(heading, { weight: 'bolder', size: 'small' }), ...rows], { separator: true })];
}
