// What a message after an answer means: which section of guidance, the services on the screen, or something else. How much each bears on it by three searches, and how it lies to what was on the screen.
import type { Wants } from './message-wants.ts';

/** What is known of one section; likelihoods are 0 to 1, 0 where the search did not find it. */
export interface SectionNumbers {
  /** How likely it answers the words alone: among the pages that were talked of, and among everything. */
  readonly within: number;
  readonly alone: number;
  /** How likely it answers them with the topic before. */
  readonly joined: number;
  /** Which of the pages talked of it stands on: 0 is the newest; undefined where it stands elsewhere. */
  readonly page: number | undefined;
  /** How many sections behind the one quoted last; undefined on another page. */
  readonly behind: number | undefined;
  /** The share of the words that carry meaning which it holds in its heading or text. */
  readonly held: number;
  /** It is the opening of a page, before any heading. */
  readonly isOpening: boolean;
}

/** What is known of the message. */
export interface MessageNumbers {
  /** How many of its words carry meaning. */
  readonly telling: number;
  /** It points at what was said: "that", "those", "and …". */
  readonly isPointing: boolean;
  /** It speaks of what the worker does. */
  readonly isOfWork: boolean;
  readonly asksForServices: boolean;
  /** How likely guidance is asked for by the words alone; how likely the best service answers them, with the topic before and alone. */
  readonly ofGuidance: number;
  readonly service: number;
  readonly serviceAlone: number;
  /** A practice or a contact was found first. */
  readonly isOfRecords: boolean;
  /** What its own words want; undefined where that is not known. */
  readonly wants?: Wants | undefined;
  /** What is known of it beside the services on the screen; undefined where there are none. */
  readonly ofServices?: ServiceNumbers | undefined;
}

/** What is known of a message while services stand on the screen. */
export interface ServiceNumbers {
  /** How likely one of them answers the words alone, and the share of the words that carry meaning which their records hold. */
  readonly shown: number;
  readonly held: number;
  /** They open as what goes on with the search before. */
  readonly goesOn: boolean;
  /** They hold a wish: a day, a price, a place, somebody's age. */
  readonly wishes: boolean;
  /** They ask whether it, they, he or she. */
  readonly asksWhether: boolean;
}

/** How likely each section is meant, in their order, how likely the services on the screen are, and how likely something else is: another service, a practice, a contact. */
export interface Meant {
  readonly sections: readonly number[];
  readonly shown: number;
  readonly elsewhere: number;
}

type SectionFeatures = Readonly<
  Record<
    | 'within'
    | 'alone'
    | 'joined'
    | 'onNewest'
    | 'onOlder'
    | 'onNewestOfFewWords'
    | 'isShown'
    | 'isShownAndPointed'
    | 'isNext'
    | 'held'
    | 'isOpening'
    | 'wanted',
    number
  >
>;
type ElsewhereFeatures = Readonly<
  Record<
    | 'bias'
    | 'service'
    | 'serviceAlone'
    | 'asksForServices'
    | 'noGuidance'
    | 'noGuidanceAndPointing'
    | 'isOfWork'
    | 'isOfRecords'
    | 'goesOn'
    | 'wishes'
    | 'wanted',
    number
  >
>;

// Fitted on conversations about the guidance, and about the guidance and the services, of five organisations: test/evaluation/guidance/fit-follow-ups.ts prints both.
const afterGuidance: { readonly ofSection: SectionFeatures; readonly ofElsewhere: ElsewhereFeatures } = {
  ofSection: {
    within: 0.22,
    alone: 0.65,
    joined: 0.24,
    onNewest: 0.3,
    onOlder: 1.2,
    onNewestOfFewWords: 5.35,
    isShown: 0.28,
    isShownAndPointed: 0.45,
    isNext: 0.56,
    held: 0.52,
    isOpening: -0.64,
    wanted: 0.77,
  },
  ofElsewhere: {
    bias: -2.57,
    service: 0.17,
    serviceAlone: 1.36,
    asksForServices: 1.44,
    noGuidance: 0.18,
    noGuidanceAndPointing: 0.4,
    isOfWork: -0.13,
    isOfRecords: 3.77,
    goesOn: 0,
    wishes: 0,
    wanted: -0.41,
  },
};
const afterServices: typeof afterGuidance = {
  ofSection: {
    within: 0.03,
    alone: 0.7,
    joined: 0.76,
    onNewest: 0,
    onOlder: 1.01,
    onNewestOfFewWords: 0,
    isShown: 0,
    isShownAndPointed: 0,
    isNext: 0,
    held: 0.66,
    isOpening: -0.31,
    wanted: 0.43,
  },
  ofElsewhere: {
    bias: -2.08,
    service: -0.1,
    serviceAlone: 1.03,
    asksForServices: 0.42,
    noGuidance: 0.32,
    noGuidanceAndPointing: 0.42,
    isOfWork: -0.25,
    isOfRecords: 1.23,
    goesOn: 0.95,
    wishes: 0.18,
    wanted: 0.33,
  },
};
const ofShown = {
  bias: -1.15,
  shown: 0.89,
  held: 1.44,
  goesOn: 0.52,
  wishes: -0.51,
  asksWhether: -0.32,
  ofFewWords: 1.16,
  isPointing: -0.7,
  isOfWork: 0.65,
  asksForServices: -0.11,
  noGuidance: 0.34,
  wanted: 0.45,
};

// So surely something is known at most: of what bears, and of whether guidance is asked for.
const plainly = { least: 0.01, most: 0.97 };
const surely = { least: 0.004, most: 0.996 };
const faintly = 0.3;

/** Weighs what may be meant by a message after an answer. */
export function sectionMeant(message: MessageNumbers, sections: readonly SectionNumbers[]): Meant {
  const shown = shownFeatures(message);
  const { ofSection, ofElsewhere } = shown === undefined ? afterGuidance : afterServices;
  const scores = [
    ...sections.map((one) => weighed(ofSection, sectionFeatures(message, one))),
    shown === undefined ? -Infinity : weighed(ofShown, shown),
    weighed(ofElsewhere, elsewhereFeatures(message)),
  ];
  const top = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - top));
  const all = shares.reduce((sum, one) => sum + one, 0);
  const likely = shares.map((share) => share / all);
  return { sections: likely.slice(0, -2), shown: likely.at(-2) ?? 0, elsewhere: likely.at(-1) ?? 1 };
}

/** What is weighed of a section, for whoever fits the weights. */
export function sectionFeatures(message: MessageNumbers, one: SectionNumbers): SectionFeatures {
  const isOnNewest = Number(one.page === 0);
  const isShown = Number(one.behind === 0);
  return {
    within: logOdds(one.within),
    alone: logOdds(one.alone),
    // What was quoted for the topic before is found with it again, whatever is asked.
    joined: isShown === 1 ? 0 : logOdds(one.joined),
    onNewest: isOnNewest,
    onOlder: Number(one.page !== undefined && one.page > 0),
    onNewestOfFewWords: isOnNewest / (1 + message.telling),
    isShown,
    isShownAndPointed: isShown * Number(message.isPointing),
    isNext: Number(one.behind === 1),
    held: one.held,
    isOpening: Number(one.isOpening),
    wanted: wantedOf(message, (wants) => wants.guidance),
  };
}

/** What is weighed of all that is no section. */
export function elsewhereFeatures(message: MessageNumbers): ElsewhereFeatures {
  const noGuidance = logOdds(1 - message.ofGuidance, surely);
  return {
    bias: 1,
    service: logOdds(message.service),
    serviceAlone: message.isPointing ? 0 : Math.max(0, message.serviceAlone - faintly) / (1 - faintly),
    asksForServices: Number(message.asksForServices),
    noGuidance,
    noGuidanceAndPointing: noGuidance * Number(message.isPointing),
    isOfWork: Number(message.isOfWork),
    isOfRecords: Number(message.isOfRecords),
    goesOn: Number(message.ofServices?.goesOn === true),
    wishes: Number(message.ofServices?.wishes === true),
    // With no service on the screen, what seems asked of one is asked of the lists.
    wanted: wantedOf(message, ({ guidance, shown }) => 1 - guidance - (message.ofServices === undefined ? 0 : shown)),
  };
}

/** What is weighed of the services on the screen; undefined where there are none. */
export function shownFeatures(message: MessageNumbers): Readonly<Record<keyof typeof ofShown, number>> | undefined {
  const { ofServices } = message;
  if (ofServices === undefined) return undefined;
  return {
    bias: 1,
    shown: Math.max(0, ofServices.shown - faintly) / (1 - faintly),
    held: ofServices.held,
    goesOn: Number(ofServices.goesOn),
    wishes: Number(ofServices.wishes),
    asksWhether: Number(ofServices.asksWhether),
    ofFewWords: 1 / (1 + message.telling),
    isPointing: Number(message.isPointing),
    isOfWork: Number(message.isOfWork),
    asksForServices: Number(message.asksForServices),
    noGuidance: logOdds(1 - message.ofGuidance, surely),
    wanted: wantedOf(message, ({ shown }) => shown),
  };
}

// Nothing known is as likely as not.
const wantedOf = ({ wants }: MessageNumbers, share: (wants: Wants) => number): number =>
  wants === undefined ? 0 : logOdds(share(wants));

function logOdds(likely: number, { least, most } = plainly): number {
  const held = Math.min(most, Math.max(least, likely));
  return Math.log(held / (1 - held));
}

function weighed<Name extends string>(
  weights: Readonly<Record<Name, number>>,
  features: Readonly<Record<Name, number>>,
): number {
  return (Object.keys(weights) as Name[]).reduce((sum, name) => sum + weights[name] * features[name], 0);
}
