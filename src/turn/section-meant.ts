// Which section of guidance a message after guidance means: how much each bears on it by three searches, and how it lies to what was on the screen.

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
}

/** How likely each section is meant, in their order, and how likely something else is: a service, a practice, a contact. */
export interface Meant {
  readonly sections: readonly number[];
  readonly elsewhere: number;
}

// Fitted on chains of conversations about five organisations' guidance: test/evaluation/guidance/fit-follow-ups.ts prints them.
const ofSection = {
  within: 0.25,
  alone: 0.67,
  joined: 0.24,
  onNewest: 0.33,
  onOlder: 1.04,
  onNewestOfFewWords: 4.98,
  isShown: 0.29,
  isShownAndPointed: 0.46,
  isNext: 0.54,
  held: 0.27,
  isOpening: -0.62,
};
const ofElsewhere = {
  bias: -1.44,
  service: 0.11,
  serviceAlone: 1.59,
  asksForServices: 1.55,
  noGuidance: 0.25,
  noGuidanceAndPointing: 0.38,
  isOfWork: -1.08,
  isOfRecords: 4.37,
};

// So surely something is known at most: of what bears, and of whether guidance is asked for.
const plainly = { least: 0.01, most: 0.97 };
const surely = { least: 0.004, most: 0.996 };
const faintly = 0.3;

/** Weighs what each section and what else may be meant, for a message after guidance. */
export function sectionMeant(message: MessageNumbers, sections: readonly SectionNumbers[]): Meant {
  const scores = [
    ...sections.map((one) => weighed(ofSection, sectionFeatures(message, one))),
    weighed(ofElsewhere, elsewhereFeatures(message)),
  ];
  const top = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - top));
  const all = shares.reduce((sum, one) => sum + one, 0);
  const likely = shares.map((share) => share / all);
  return { sections: likely.slice(0, -1), elsewhere: likely.at(-1) ?? 1 };
}

/** What is weighed of a section, for whoever fits the weights. */
export function sectionFeatures(message: MessageNumbers, one: SectionNumbers): Record<keyof typeof ofSection, number> {
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
  };
}

/** What is weighed of all that is no section. */
export function elsewhereFeatures(message: MessageNumbers): Record<keyof typeof ofElsewhere, number> {
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
  };
}

function logOdds(likely: number, { least, most } = plainly): number {
  const held = Math.min(most, Math.max(least, likely));
  return Math.log(held / (1 - held));
}

function weighed<Name extends string>(weights: Record<Name, number>, features: Record<Name, number>): number {
  return (Object.keys(weights) as Name[]).reduce((sum, name) => sum + weights[name] * features[name], 0);
}
