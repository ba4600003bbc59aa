import type { Place } from '../knowledge/knowledge.ts';
import { askedWords, heldBy } from './asked-words.ts';
import { unhintedIn } from './circumstances.ts';
import { type Candidate, type Features, type Ranked, rankWeights, scoreOf, type Weights } from './features.ts';
import { type Judged, judgeAsset } from './judge-asset.ts';
import type { KeywordIndex } from './keyword-index.ts';
import type { PassageKind, SearchContext } from './passage.ts';
import { isAside, isLead } from './passage-words.ts';
import type { IndexedPassage } from './passages.ts';
import { nearnessTo } from './places.ts';
import type { AskedUnit } from './query-units.ts';
import type { Question } from './question/read-question.ts';
import { contentStems } from './tokens.ts';

// So many are weighed in full; more only while wishes leave too few.
const weighedAtLeast = 140;
export const wantedUnbroken = 40;

export interface RankParts {
  readonly passages: readonly IndexedPassage[];
  readonly keywords: KeywordIndex;
  readonly places: readonly Place[];
  readonly weights?: Weights;
  /** How alike the needs of a passage and of the question are, 0 to 1; absent without meaning. */
  readonly needLikeness?: (at: number) => number;
}

type Family = 'asset' | 'guidance' | 'practice' | 'contact';

const familyOf: Readonly<Record<PassageKind, Family>> = {
  asset: 'asset',
  escalation: 'guidance',
  training: 'guidance',
  practice: 'practice',
  contact: 'contact',
};

const families = Object.values(familyOf);

const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
const noKin: readonly number[] = [];

/** The path of the document that a section stands in. */
export function documentOf(ref: string): string {
  const cut = ref.indexOf('#');
  return cut < 0 ? ref : ref.slice(0, cut);
}

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
  let [topKeyword, topCosine, topHeading] = [1e-6, 0.35, 0.35];
  for (const one of candidates) {
    topKeyword = Math.max(topKeyword, one.keyword);
    topCosine = Math.max(topCosine, one.cosine ?? 0);
    topHeading = Math.max(topHeading, one.heading ?? 0);
  }
  const told = units.reduce((sum, unit) => sum + unit.weight * unit.telling, 0);
  const toldByTyping = units.reduce((sum, unit) => sum + (unit.isSaying ? 0 : unit.weight * unit.telling), 0);
  const { strongest, meant, literal } = heldBy(
    units,
    candidates.map((one) => one.at),
    keywords,
  );
  const best = units.map((_, unit) => {
    let most = 1e-6;
    for (let at = unit; at < strongest.length; at += units.length) most = Math.max(most, strongest[at]!);
    return most;
  });
  const named = question.wishes.flatMap((wish) => (wish.detail.kind === 'place' ? wish.detail.neighbourhoods : []));
  const home =
    context.neighbourhood === undefined || context.neighbourhood === ''
      ? practicePlaces(context.practice)
      : [context.neighbourhood];
  const whence = {
    named: named.length > 0 ? nearnessTo(named, parts.places) : undefined,
    home: nearnessTo(home, parts.places),
  };
  const everyWord = new Set(contentStems(question.text));
  const labelled = askedWords(question.text, units, keywords);
  const unhinted = unhintedIn([question.text, ...units.map((unit) => unit.meaning)].join(' '));
  const practiceWish = question.wishes.find((wish) => wish.detail.kind === 'practice');
  const nearOf = (cosine: number | undefined, top: number) =>
    cosine === undefined ? 0 : Math.max(0, cosine - 0.05) / (top - 0.05);

  function practicePlaces(practice: string | undefined): string[] {
    if (practice === undefined || practice === '') return [];
    const wanted = practice.toLowerCase();
    return parts.places.filter((place) => place.practice.toLowerCase() === wanted).map((place) => place.neighbourhood);
  }

  const literals = literal.map((held) => share(held, toldByTyping));
  const mostLiteral = literals.reduce((most, one) => Math.max(most, one), 0);
  const nearestOfFamily: Record<Family, number> = { asset: 0, guidance: 0, practice: 0, contact: 0 };
  const byDocument = new Map<string, number[]>();
  // The sections of the same document among the candidates, by how near they come; for each candidate.
  const kinOf = candidates.map((one) => {
    const { kind, ref } = passages[one.at]!.passage;
    const family = familyOf[kind];
    const cosine = one.cosine ?? 0;
    nearestOfFamily[family] = Math.max(nearestOfFamily[family], cosine);
    if (family !== 'guidance') return noKin;
    const path = documentOf(ref);
    let list = byDocument.get(path);
    if (list === undefined) {
      list = [];
      byDocument.set(path, list);
    }
    list.push(cosine);
    return list;
  });
  for (const list of byDocument.values()) list.sort((a, b) => b - a);
  const nearestOfOthers = (family: Family) =>
    families.reduce((most, one) => (one === family ? most : Math.max(most, nearestOfFamily[one])), 0);

  const topMeant = meant.reduce((most, one) => Math.max(most, one), 1e-6);
  const firstGuess = candidates
    .map((one, at) => ({
      at,
      guess:
        one.keyword / topKeyword +
        (0.8 * Math.max(one.cosine ?? 0, one.heading ?? 0)) / topCosine +
        (0.5 * meant[at]!) / topMeant,
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
    const words = labelled(candidate.at);
    const why: string[] = [];
    let covered = 0;
    let absolute = 0;
    let lacking = 0;
    const held: string[] = [];
    for (let i = 0; i < units.length; i += 1) {
      const unit = units[i]!;
      const strength = strongest[position * units.length + i]!;
      if (strength === 0) {
        if (!unit.isSaying) lacking = Math.max(lacking, unit.weight * unit.telling);
        continue;
      }
      covered += unit.weight * unit.telling * Math.sqrt(Math.min(1, strength / best[i]!));
      absolute += unit.weight * Math.min(unit.telling, strength / 1.5);
      held.push(unit.mended === undefined ? unit.label : `${unit.label} (${unit.mended})`);
    }
    const coverage = share(covered, told);
    if (held.length > 0) why.push(`says: ${held.join(', ')}`);
    const { name, namedRun } = words;
    if (name > 0.6 || namedRun > 0.6) why.push('named in the question');
    const { asset } = passage;
    const judged =
      asset === undefined ? undefined : judgeAsset(asset, question, whence, context.reportedWrong?.get(passage.ref));
    if (judged !== undefined) why.push(...judged.why);
    const vector = nearOf(candidate.cosine, topCosine);
    const family = familyOf[passage.kind];
    const kin = kinOf[position]!;
    const byKind = kindFeatures(passage.kind, passages[candidate.at]!, name);
    const features: Features = {
      keyword: candidate.keyword / topKeyword,
      vector,
      coverage,
      title: share(words.title, told),
      name: question.shape.status > 0 ? name * 1.5 : name,
      nearness: judged?.nearness ?? 0,
      kindAsset: byKind.kindAsset,
      kindGuidance: byKind.kindGuidance,
      practice: byKind.practice,
      contact: byKind.contact,
      lead: byKind.lead,
      aside: byKind.aside,
      unknowns: judged?.unknowns ?? 0,
      softMisses: judged?.softMisses ?? 0,
      state: judged?.state ?? 0,
      trust: judged?.trust ?? 0,
      crowd: 0,
      labelled: share(words.labels, told),
      meaning: meant[position]! / topMeant,
      fitting: judged === undefined || question.wishes.length === 0 ? 0 : judged.met / question.wishes.length,
      aimed: judged?.aimed ?? 0,
      heading: nearOf(candidate.heading, topHeading),
      document: kin.length < 2 ? 0 : nearOf(((kin[0] ?? 0) + (kin[1] ?? 0) + (kin[2] ?? 0)) / 3, topCosine),
      kindNear: candidate.cosine === undefined ? 0 : (nearestOfFamily[family] - nearestOfOthers(family)) / topCosine,
      wordless: vector * (1 - mostLiteral),
      phrase: words.phrase,
      named: namedRun,
      ownDoing: family === 'guidance' ? question.shape.worker : family === 'asset' ? -question.shape.worker : 0,
      need: parts.needLikeness?.(candidate.at) ?? 0,
      offTopic: offTopic(judged, coverage, vector),
      unhinted: asset === undefined ? 0 : unhinted(asset),
    };
    const score = scoreOf(features, weights);
    if (candidate.cosine !== undefined && features.vector > 0.75) why.push('close in meaning');
    return {
      at: candidate.at,
      features,
      broken: judged?.broken ?? [],
      isClosed: judged?.isClosed ?? false,
      coverage,
      held: share(absolute, told),
      literal: literals[position]!,
      lacks: share(lacking, told),
      cosine: candidate.cosine,
      heading: candidate.heading,
      found: {
        passage,
        score,
        why,
        ...(judged !== undefined && judged.misses.length > 0 ? { misses: judged.misses } : {}),
      },
    };
  }

  function offTopic(judged: Judged | undefined, coverage: number, vector: number): number {
    return judged === undefined || units.length === 0 ? 0 : Math.max(0, 0.3 - Math.max(coverage, vector - 0.5)) / 0.3;
  }

  function kindFeatures(kind: PassageKind, { passage }: IndexedPassage, name: number): KindFeatures {
    const { service, guidance, contact } = question.shape;
    switch (kind) {
      case 'asset':
        return kindsOf(service - 0.6 * guidance - 0.5 * contact, 0, 0, 0);
      case 'escalation':
      case 'training': {
        const lead = isLead(passage.headingPath) ? 1 : 0;
        // "What do I write?" asks for the aside itself.
        const aside =
          lead === 0 &&
          isAside(passage.headingPath) &&
          !contentStems(passage.headingPath.at(-1) ?? '').some((one) => everyWord.has(one))
            ? 1
            : 0;
        return kindsOf(0, guidance - 0.8 * service, 0, 0, lead, aside);
      }
      case 'practice': {
        const isNamed =
          practiceWish !== undefined && passage.ref === `practices#${(practiceWish.detail as { slug: string }).slug}`;
        const isHere = context.practice !== undefined && passage.title.toLowerCase() === context.practice.toLowerCase();
        const asked = question.shape.practice;
        if (isNamed) return kindsOf(0, 0, 0.6 + asked, 0);
        if (practiceWish !== undefined) return kindsOf(0, 0, -1, 0);
        return kindsOf(0, 0, asked - (isHere ? 0.3 : 0.8), 0);
      }
      case 'contact':
        return kindsOf(0, 0, 0, 1.6 * contact + 1.2 * name - 0.6 - 0.4 * service);
    }
  }

  return thinned(
    ranked.sort((a, b) => b.found.score - a.found.score),
    weights.crowd,
  );
}

type KindFeatures = Pick<Features, 'kindAsset' | 'kindGuidance' | 'practice' | 'contact' | 'lead' | 'aside'>;

function kindsOf(
  kindAsset: number,
  kindGuidance: number,
  practice: number,
  contact: number,
  lead = 0,
  aside = 0,
): KindFeatures {
  return { kindAsset, kindGuidance, practice, contact, lead, aside };
}

const roomForOneDocument = 2;

/** One document's sections must not crowd out everything else: the third and later ones step back. */
function thinned(ranked: readonly Ranked[], weight: number): Ranked[] {
  const seen = new Map<string, number>();
  return ranked
    .map((one): Ranked => {
      const { passage } = one.found;
      if (passage.kind !== 'escalation' && passage.kind !== 'training') return one;
      const path = documentOf(passage.ref);
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
