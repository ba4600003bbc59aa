// The supervisor's card: what, how urgent, from whom; own, answer, pass on, resolve. Each colleague gets their own view of the one case.
import type { EscalationCase, EscalationLevel } from '../../escalation/case.ts';
import type { Outcome } from '../../escalation/case-draft.ts';
import { answersCases } from '../../escalation/rota.ts';
import type { TeamMember } from '../../knowledge/knowledge.ts';
import { box, button, type Card, card, type Element, text, writeButton } from '../card.ts';
import { stateWords } from '../reply-card.ts';

export interface CaseCardView {
  readonly case: EscalationCase;
  readonly viewerId: string;
  readonly people: readonly TeamMember[];
  /** What the worker wrote after the case was opened, where that is what is told. */
  readonly news?: string;
  /** It is what they had told before, in another message. */
  readonly isSaidAgain?: boolean;
  /** Teams did not confirm an earlier sending of this card. */
  readonly isAgain?: boolean;
  /** Where the desk is, when people reach it. */
  readonly deskUrl?: string;
}

/** The outcomes a supervisor chooses from. */
export const outcomes: readonly (readonly [Outcome, string])[] = [
  ['spoke_to_worker', 'Spoke with the worker'],
  ['emergency_services_called', 'Emergency services called'],
  ['safeguarding_referral', 'Safeguarding referral made'],
  ['passed_to_practice', 'Passed to the practice'],
  ['advice_given', 'Advice given'],
  ['wellbeing_support', 'Support for the worker arranged'],
  ['no_action_needed', 'No action needed'],
  ['other', 'Something else'],
];

/** The card of a case for one colleague. */
export function caseCard(view: CaseCardView): Card {
  const { case: found, people, viewerId } = view;
  const isOpen = found.state !== 'resolved' && found.state !== 'withdrawn';
  const title = levelWords(found.level);
  const facts = [
    ['From', found.workerName],
    ['Practice', found.practice ?? 'not said'],
    ['About', found.categories.map((category) => category.replaceAll('_', ' ')).join(', ') || 'not said'],
    [
      'State',
      found.ownerName === undefined ? stateWords(found.state) : `${stateWords(found.state)} by ${found.ownerName}`,
    ],
  ].map(([label, value]) => ({ title: label, value }));
  const words = found.words ?? [];
  const body: readonly Element[] = [
    text(title, {
      id: 'first',
      weight: 'bolder',
      size: 'large',
      ...(found.level === 'now' && isOpen && { color: 'attention' }),
    }),
    { type: 'FactSet', facts },
    ...(words.length === 0
      ? []
      : [
          box(
            'words',
            [
              text('In the worker’s own words, masked:', { size: 'small', isSubtle: true }),
              ...words.map((line) => text(`“${line}”`, { spacing: 'small' })),
            ],
            { style: 'emphasis' },
          ),
        ]),
    ...(view.isAgain === true ? [text(sentAgain, { id: 'again', size: 'small', isSubtle: true })] : []),
    ...(view.news === undefined
      ? []
      : [
          box(
            'news',
            [
              text(
                view.isSaidAgain === true
                  ? `${found.workerName} said the same again, perhaps of somebody else:`
                  : `${found.workerName} writes:`,
                { size: 'small', isSubtle: true },
              ),
              text(`“${view.news}”`, { spacing: 'small' }),
            ],
            { style: 'emphasis' },
          ),
        ]),
  ];
  const shown = card(
    `${title}. From ${found.workerName}. ${stateWords(found.state)}.`,
    body,
    isOpen ? actionsFor(found, viewerId, people, view.deskUrl) : [],
  );
  const refresh = {
    type: 'Action.Execute',
    title: 'Bring up to date',
    verb: 'desk.refresh',
    data: { tap: { verb: 'desk.refresh', caseId: found.id } },
  };
  return { ...shown, refresh: { action: refresh }, msteams: { width: 'Full' } };
}

/** Teams knows no message again: one that it took and did not confirm is there twice, and the second says so. */
export const sentAgain = 'Sent again, because Teams did not confirm the first time. If you see it twice, it is one.';

function levelWords(level: EscalationLevel): string {
  switch (level) {
    case 'now':
      return 'Needs a person now';
    case 'today':
      return 'Needs a person today';
    case 'supervision':
      return 'For supervision, in days';
  }
}

function actionsFor(
  found: EscalationCase,
  viewerId: string,
  people: readonly TeamMember[],
  deskUrl: string | undefined,
): readonly Element[] {
  const tap = (verb: string) => ({ verb, caseId: found.id });
  const desk: readonly Element[] =
    deskUrl === undefined ? [] : [{ type: 'Action.OpenUrl', title: 'Open the desk', url: deskUrl }];
  const passOn = choiceButton(
    'Pass on',
    tap('desk.pass_on'),
    'toId',
    'To whom',
    colleagues(found, viewerId, people),
    'Pass on',
  );
  if (found.ownerId === undefined)
    return [button({ title: 'I own this', tap: tap('desk.own'), style: 'primary' }, 'teams'), ...passOn, ...desk];
  if (found.ownerId !== viewerId)
    return [
      button({ title: `Take over from ${found.ownerName ?? 'a colleague'}`, tap: tap('desk.take_over') }, 'teams'),
      ...desk,
    ];
  return [
    writeButton('Answer', tap('desk.answer'), `To ${found.workerName}`, '', 'Send', 'teams'),
    ...passOn,
    ...choiceButton('Resolve', tap('desk.resolve'), 'outcome', 'What happened', outcomes, 'Resolve'),
    ...desk,
  ];
}

function colleagues(
  found: EscalationCase,
  viewerId: string,
  people: readonly TeamMember[],
): readonly (readonly [string, string])[] {
  return people
    .filter((person) => answersCases(person.roles) && person.id !== viewerId && person.id !== found.workerId)
    .filter((person) => !found.ownDistress || !person.roles.includes('manager'))
    .map((person) => [person.id, person.name] as const);
}

function choiceButton(
  title: string,
  tap: { readonly verb: string; readonly caseId: string },
  id: string,
  label: string,
  choices: readonly (readonly [string, string])[],
  send: string,
): readonly Element[] {
  if (choices.length === 0) return [];
  const input = {
    type: 'Input.ChoiceSet',
    id,
    label,
    isRequired: true,
    errorMessage: 'Choose one first.',
    choices: choices.map(([value, words]) => ({ title: words, value })),
  };
  return [
    {
      type: 'Action.ShowCard',
      title,
      card: { type: 'AdaptiveCard', body: [input], actions: [button({ title: send, tap, style: 'primary' }, 'teams')] },
    },
  ];
}
