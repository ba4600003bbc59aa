import type { Found } from './passage.ts';

/** What speaks for and against one passage; each between about -1 and 1, so that weights compare. */
export interface Features {
  readonly keyword: number;
  readonly vector: number;
  readonly coverage: number;
  readonly title: number;
  readonly name: number;
  readonly nearness: number;
  readonly kindAsset: number;
  readonly kindGuidance: number;
  readonly practice: number;
  readonly contact: number;
  readonly unknowns: number;
  readonly softMisses: number;
  readonly state: number;
  readonly trust: number;
  /** The same by what sayings mean, apart from the words as typed. */
  readonly meaning: number;
  /** Share of stated wishes that the record is known to meet. */
  readonly fitting: number;
  /** It is meant for this age or sex in particular, not merely open to it. */
  readonly aimed: number;
  /** An opening section, which says what to do; or one of the asides ("Record", "Do not") that nobody asked for. */
  readonly lead: number;
  readonly aside: number;
  /** How many better sections of the same document stand before it, beyond two. */
  readonly crowd: number;
  /** Share of the question held by categories, triggers and title. */
  readonly labelled: number;
  /** How near its heading or name alone comes to the question. */
  readonly heading: number;
  /** How near the best other sections of the same document come. */
  readonly document: number;
  /** How far the nearest of its kind stands before the nearest of every other kind. */
  readonly kindNear: number;
  /** Meaning alone, where no passage holds the question's own words. */
  readonly wordless: number;
  /** Share of the question's neighbouring words that stand side by side in it. */
  readonly phrase: number;
  /** A run of words that few names hold stands in the question. */
  readonly named: number;
  /** The worker asks about their own doing, which guidance answers and services do not. */
  readonly ownDoing: number;
  /** How alike what it is for and what the question tells of are, as learnt from stories. */
  readonly need: number;
  /** It meets wishes without bearing on the topic. */
  readonly offTopic: number;
  /** It is for people in a special circumstance that nothing told hints at. */
  readonly unhinted: number;
}

export type FeatureName = keyof Features;
export type Weights = Readonly<Record<FeatureName, number>>;

// Fitted on the tuned half of the question sets; see test/evaluation/retrieval.
export const rankWeights: Weights = {
  keyword: 0.5,
  vector: 0.45,
  coverage: -0.05,
  title: 0.3,
  name: 0.25,
  nearness: 0.1,
  kindAsset: 0.29,
  kindGuidance: 0.22,
  practice: 0.8,
  contact: 0.3,
  unknowns: -0.1,
  softMisses: -0.05,
  state: -0.3,
  trust: 0.08,
  lead: 0,
  aside: -0.15,
  crowd: -0.06,
  labelled: 0.75,
  meaning: 0.5,
  fitting: 0.1,
  aimed: 0.15,
  heading: 0.15,
  document: 0.1,
  kindNear: 0.1,
  wordless: 0.2,
  phrase: 0.3,
  named: 0.4,
  ownDoing: 0.3,
  need: 0.6,
  offTopic: -0.1,
  unhinted: -0.3,
};

// Set by hand on documents of another field: what headings, sayings and kinds add in a town misleads there.
export const libraryWeights: Weights = {
  ...(Object.fromEntries(Object.keys(rankWeights).map((name) => [name, 0])) as unknown as Weights),
  keyword: 1,
  vector: 1.2,
  labelled: 0.3,
  document: 0.1,
};

/** How much speaks for a passage in all. Written out, since a search does it for every passage that is weighed and names looked up one by one cost more than the sum. */
export function scoreOf(f: Features, w: Weights): number {
  return (
    w.keyword * f.keyword +
    w.vector * f.vector +
    w.coverage * f.coverage +
    w.title * f.title +
    w.name * f.name +
    w.nearness * f.nearness +
    w.kindAsset * f.kindAsset +
    w.kindGuidance * f.kindGuidance +
    w.practice * f.practice +
    w.contact * f.contact +
    w.unknowns * f.unknowns +
    w.softMisses * f.softMisses +
    w.state * f.state +
    w.trust * f.trust +
    w.lead * f.lead +
    w.aside * f.aside +
    w.crowd * f.crowd +
    w.labelled * f.labelled +
    w.meaning * f.meaning +
    w.fitting * f.fitting +
    w.aimed * f.aimed +
    w.heading * f.heading +
    w.document * f.document +
    w.kindNear * f.kindNear +
    w.wordless * f.wordless +
    w.phrase * f.phrase +
    w.named * f.named +
    w.ownDoing * f.ownDoing +
    w.need * f.need +
    w.offTopic * f.offTopic +
    w.unhinted * f.unhinted
  );
}

export interface Candidate {
  readonly at: number;
  readonly keyword: number;
  readonly cosine: number | undefined;
  /** The cosine of its heading or name alone. */
  readonly heading: number | undefined;
}

/** A passage with all that was weighed. */
export interface Ranked {
  readonly at: number;
  readonly found: Found;
  readonly features: Features;
  /** Hard wishes it breaks; such a service is never among the results. */
  readonly broken: readonly string[];
  readonly isClosed: boolean;
  readonly coverage: number;
  /** Coverage by how strongly the words stand there, against how strongly they could. */
  readonly held: number;
  /** Coverage by the very words typed, whatever sayings mean. */
  readonly literal: number;
  /** Share of the question that the most telling of its words takes which this does not hold. */
  readonly lacks: number;
  readonly cosine: number | undefined;
  readonly heading: number | undefined;
}
