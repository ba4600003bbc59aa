import { daysBetween } from '../knowledge/freshness.ts';
import type { Asset, Place } from '../knowledge/knowledge.ts';
import { agesOf, fitOf, onlyFor } from './asset-fit.ts';
import type { KeywordIndex } from './keyword-index.ts';
import type { Found, SearchContext } from './passage.ts';
import type { IndexedPassage } from './passages.ts';
import { nearnessTo } from './places.ts';
import type { AskedUnit } from './query-units.ts';
import type { Question } from './question/read-question.ts';
import { contentStems } from './tokens.ts';

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
};

export interface Candidate {
  readonly at: number;
  readonly keyword: number;
  readonly cosine: number | undefined;
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
  readonly cosine: number | undefined;
}

interface LabelWords {
  readonly title: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  readonly name: readonly string[];
}

const labelWords = new WeakMap<IndexedPassage, LabelWords>();

/** The stems of a passage's title, labels and name; read once, since a search looks at hundreds. */
function labelWordsOf(one: IndexedPassage): LabelWords {
  let words = labelWords.get(one);
  if (words === undefined) {
    const { passage, fields } = one;
    const title = new Set(
      contentStems(`${fields.title} ${passage.kind === 'asset' || passage.kind === 'contact' ? '' : passage.title}`),
    );
    words = { title, labels: new Set([...title, ...contentStems(fields.keywords)]), name: contentStems(passage.title) };
    labelWords.set(one, words);
  }
  return words;
}

// So many are weighed in full; more only while wishes leave too few.
const weighedAtLeast = 140;
const wantedUnbroken = 40;

export interface RankParts {
  readonly passages: readonly IndexedPassage[];
  readonly keywords: KeywordIndex;
  readonly places: readonly Place[];
  readonly weights?: Weights;
}

const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);

/** Orders candidates by everything that was read from the question, best first. */
export function rank(
  question: Question,
  units: readonly AskedUnit[],
  candidates: readonly Candidate[],
  context: SearchContext,
  parts: RankParts,
): Ranked[] {
  const { passages, keywords } = parts;
  const weights = parts.weights ?? rankWeights;
  const topKeyword = Math.max(1e-6, ...candidates.map((one) => one.keyword));
  const topCosine = Math.max(0.35, ...candidates.map((one) => one.cosine ?? 0));
  const told = units.reduce((sum, unit) => sum + unit.weight * unit.telling, 0);
  const strengths = candidates.map((one) => strengthsOf(one.at));
  const best = units.map((_, i) => strengths.reduce((most, one) => Math.max(most, one.all[i]!), 1e-6));
  const named = question.wishes.flatMap((wish) => (wish.detail.kind === 'place' ? wish.detail.neighbourhoods : []));
  const home =
    context.neighbourhood === undefined || context.neighbourhood === ''
      ? practicePlaces(context.practice)
      : [context.neighbourhood];
  const nearNamed = named.length > 0 ? nearnessTo(named, parts.places) : undefined;
  const nearHome = nearnessTo(home, parts.places);
  const wantsNear = question.wishes.some((wish) => wish.detail.kind === 'near' || wish.detail.kind === 'walkable');
  const everyWord = new Set(contentStems(question.text));
  const practiceWish = question.wishes.find((wish) => wish.detail.kind === 'practice');
  const isStatus = question.shape.status > 0;
  const today = question.now.date;

  function strengthsOf(at: number): { readonly all: Float32Array; readonly meant: number } {
    const all = new Float32Array(units.length);
    let meant = 0;
    units.forEach((unit, i) => {
      let most = 0;
      let byMeaning = 0;
      unit.ways.forEach((way, w) => {
        const strength = keywords.strength(way, at);
        if (strength > most) most = strength;
        if ((w > 0 || unit.isSaying) && strength > byMeaning) byMeaning = strength;
      });
      all[i] = most;
      meant += unit.weight * byMeaning;
    });
    return { all, meant };
  }

  function practicePlaces(practice: string | undefined): string[] {
    if (practice === undefined || practice === '') return [];
    const wanted = practice.toLowerCase();
    return parts.places.filter((place) => place.practice.toLowerCase() === wanted).map((place) => place.neighbourhood);
  }

  const topMeant = strengths.reduce((most, one) => Math.max(most, one.meant), 1e-6);
  const firstGuess = candidates
    .map((one, at) => ({
      at,
      guess: one.keyword / topKeyword + (0.8 * (one.cosine ?? 0)) / topCosine + (0.5 * strengths[at]!.meant) / topMeant,
    }))
    .sort((a, b) => b.guess - a.guess);
  const ranked: Ranked[] = [];
  let unbroken = 0;
  for (const { at } of firstGuess) {
    if (ranked.length >= weighedAtLeast && unbroken >= wantedUnbroken) break;
    const one = weigh(candidates[at]!, at);
    if (one.broken.length === 0) unbroken += 1;
    ranked.push(one);
  }

  function weigh(candidate: Candidate, position: number): Ranked {
    const { passage } = passages[candidate.at]!;
    const words = labelWordsOf(passages[candidate.at]!);
    const why: string[] = [];
    const misses: string[] = [];
    const broken: string[] = [];
    let unknowns = 0;
    let softMisses = 0;
    let covered = 0;
    let absolute = 0;
    let literal = 0;
    const held: string[] = [];
    units.forEach((unit, i) => {
      const strength = strengths[position]!.all[i]!;
      if (strength === 0) return;
      covered += unit.weight * unit.telling * Math.sqrt(Math.min(1, strength / best[i]!));
      if (!unit.isSaying && keywords.strength(unit.ways[0]!, candidate.at) > 0) literal += unit.weight * unit.telling;
      absolute += unit.weight * Math.min(unit.telling, strength / 1.5);
      held.push(unit.mended === undefined ? unit.label : `${unit.label} (${unit.mended})`);
    });
    const coverage = share(covered, told);
    if (held.length > 0) why.push(`says: ${held.join(', ')}`);
    const inWords = (stems: ReadonlySet<string>) =>
      units.reduce((sum, unit) => {
        let most = 0;
        for (const way of unit.ways)
          if (way.weight > most && way.stems.every((one) => stems.has(one))) most = way.weight;
        return sum + most * unit.weight * unit.telling;
      }, 0);
    const title = share(inWords(words.title), told);
    const ownName = words.name;
    const rarities = ownName.map((one) => keywords.rarity(one));
    const nameHeld = ownName.reduce((sum, one, i) => sum + (everyWord.has(one) ? rarities[i]! : 0), 0);
    const name =
      passage.kind === 'asset' || passage.kind === 'contact'
        ? share(
            nameHeld,
            rarities.reduce((sum, one) => sum + one, 0),
          ) ** 2
        : 0;
    if (name > 0.6) why.push('named in the question');
    let nearness = 0;
    let state = 0;
    let trust = 0;
    let isClosed = false;
    let met = 0;
    let aimed = 0;
    const { asset } = passage;
    if (asset !== undefined) {
      for (const wish of question.wishes) {
        if (wish.detail.kind === 'walkable') {
          const walk = (nearNamed ?? nearHome)?.isWalkable(asset);
          if (walk === false) {
            softMisses += 1;
            misses.push('not in walking distance');
          }
          continue;
        }
        const fit = fitOf(asset, wish, question.wishes);
        if (fit.kind === 'fits') {
          met += 1;
          continue;
        }
        if (fit.kind === 'unknown') {
          unknowns += 1;
          misses.push(fit.note);
        } else if (wish.hard) broken.push(fit.note);
        else {
          softMisses += 1;
          misses.push(fit.note);
        }
      }
      aimed = aimFor(asset, question);
      const near = (nearNamed ?? nearHome)?.of(asset);
      nearness = near === undefined ? ((nearNamed ?? nearHome) === undefined ? 0 : 0.5) : near;
      if (nearNamed !== undefined) nearness *= 3;
      else if (wantsNear) nearness *= 2;
      if (near !== undefined && near >= 0.9) why.push('near');
      if (asset.status === 'closed') isClosed = true;
      const wrong = context.reportedWrong?.get(passage.ref);
      if (wrong !== undefined) {
        state += 1;
        why.push(`reported wrong on ${wrong}`);
      }
      if (asset.status === 'full') state += 0.7;
      if (asset.status === 'paused') state += 1;
      if (asset.status !== 'active' && asset.status !== 'unknown') why.push(asset.status);
      const age = asset.lastVerified === undefined ? Number.NaN : daysBetween(asset.lastVerified, today);
      trust = Number.isNaN(age) || age < 0 ? 0 : age <= 90 ? 1 : age <= 180 ? 0.6 : 0;
    }
    const { service, guidance } = question.shape;
    let kindAsset = 0;
    let kindGuidance = 0;
    let practice = 0;
    let contact = 0;
    let lead = 0;
    let aside = 0;
    switch (passage.kind) {
      case 'asset':
        kindAsset = service - 0.6 * guidance;
        break;
      case 'escalation':
      case 'training':
        kindGuidance = guidance - 0.8 * service;
        if (isLead(passage.headingPath)) lead = 1;
        // "What do I write?" asks for the aside itself.
        else if (
          isAside(passage.headingPath) &&
          !contentStems(passage.headingPath.at(-1) ?? '').some((one) => everyWord.has(one))
        )
          aside = 1;
        break;
      case 'practice': {
        const isNamed =
          practiceWish !== undefined && passage.ref === `practices#${(practiceWish.detail as { slug: string }).slug}`;
        const isHere = context.practice !== undefined && passage.title.toLowerCase() === context.practice.toLowerCase();
        if (isNamed) practice = 0.4 + question.shape.practice;
        else if (isHere && practiceWish === undefined) practice = question.shape.practice - 0.3;
        else practice = practiceWish === undefined ? question.shape.practice - 0.8 : -1;
        break;
      }
      case 'contact':
        contact = question.shape.contact + 1.2 * name - 0.6 - 0.5 * service;
        break;
    }
    const features: Features = {
      keyword: candidate.keyword / topKeyword,
      vector: candidate.cosine === undefined ? 0 : Math.max(0, candidate.cosine - 0.05) / (topCosine - 0.05),
      coverage,
      title,
      name: isStatus ? name * 1.5 : name,
      nearness,
      kindAsset,
      kindGuidance,
      practice,
      contact,
      unknowns,
      softMisses,
      state,
      trust,
      lead,
      aside,
      crowd: 0,
      labelled: share(inWords(words.labels), told),
      meaning: strengths[position]!.meant / topMeant,
      fitting: asset === undefined || question.wishes.length === 0 ? 0 : met / question.wishes.length,
      aimed,
    };
    let score = 0;
    for (const key of Object.keys(weights) as FeatureName[]) score += weights[key] * features[key];
    if (candidate.cosine !== undefined && features.vector > 0.75) why.push('close in meaning');
    return {
      at: candidate.at,
      features,
      broken,
      isClosed,
      coverage,
      held: share(absolute, told),
      literal: share(
        literal,
        units.reduce((sum, unit) => sum + (unit.isSaying ? 0 : unit.weight * unit.telling), 0),
      ),
      cosine: candidate.cosine,
      found: { passage, score, why, ...(misses.length > 0 ? { misses } : {}) },
    };
  }
  return thinned(
    ranked.sort((a, b) => b.found.score - a.found.score),
    weights.crowd,
  );
}

/** Whether a service is meant for just such a person: a youth club for a teenager, a men's group for him. */
function aimFor(asset: Asset, question: Question): number {
  let aim = 0;
  for (const { detail } of question.wishes) {
    if (detail.kind === 'age') {
      const { from, to } = agesOf(asset);
      if (detail.to <= 25 && to !== undefined && to <= 26) aim += 1;
      else if (detail.from >= 60 && from !== undefined && from >= 50) aim += 1;
    } else if ((detail.kind === 'sex' || detail.kind === 'only') && onlyFor(asset) === detail.sex)
      aim += detail.kind === 'only' ? 1 : 0.4;
  }
  return Math.min(1.5, aim);
}

const roomForOneDocument = 2;

/** One document's sections must not crowd out everything else: the third and later ones step back. */
function thinned(ranked: readonly Ranked[], weight: number): Ranked[] {
  const seen = new Map<string, number>();
  return ranked
    .map((one): Ranked => {
      const { passage } = one.found;
      if (passage.kind !== 'escalation' && passage.kind !== 'training') return one;
      const path = passage.ref.split('#')[0]!;
      const before = seen.get(path) ?? 0;
      seen.set(path, before + 1);
      const crowd = Math.max(0, Math.min(4, before + 1 - roomForOneDocument));
      if (crowd === 0) return one;
      return {
        ...one,
        features: { ...one.features, crowd },
        found: { ...one.found, score: one.found.score + weight * crowd },
      };
    })
    .sort((a, b) => b.found.score - a.found.score);
}

function isLead(headingPath: readonly string[]): boolean {
  return (
    headingPath.length <= 1 ||
    /\b(?:first|do now|what to do|steps?|covers|need to know|overview|at a glance|key points|signs)\b/i.test(
      headingPath.at(-1) ?? '',
    )
  );
}

function isAside(headingPath: readonly string[]): boolean {
  return /^(?:do not|don'?t|what not|never|say it|what to say|phrases|record|recording|afterwards|follow[- ]up|who decides|who to ask|who can help|contacts?|more|see also|local notes|checklist)\b/i.test(
    headingPath.at(-1) ?? '',
  );
}
