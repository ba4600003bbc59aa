// Workers put things right in the chat: "the Tuesday group has stopped", "they moved to the library", "add a new one", "you missed something serious".
// What they say is data: it changes what everybody is shown at once, and waits for a named colleague to check it.
import type { Asset, Knowledge } from '../knowledge/knowledge.ts';
import type { SafeText } from '../privacy/safe-text.ts';
import type { AssetReports, ReportedWhat } from '../store/asset-reports.ts';
import type { Corrections } from '../store/corrections.ts';

export interface InvolvementParts {
  readonly knowledge: () => Knowledge;
  readonly reports: AssetReports;
  readonly corrections: Corrections;
  /** Refs of services that the words could mean, best first. */
  readonly findAssets: (words: SafeText) => Promise<readonly string[]>;
  readonly now: () => Date;
}

/** What was heard, and what came of it, for the turn to say. */
export interface Heard {
  readonly firstLine: string;
  readonly lines: readonly string[];
  readonly choices: readonly { readonly title: string; readonly verb: string; readonly ref?: string; readonly value?: string }[];
}

export interface Involvement {
  /** Takes up a correction; undefined when the words are none. */
  hear(worker: { readonly id: string }, words: SafeText, lastRefs: readonly string[], lastWords: SafeText | undefined): Promise<Heard | undefined>;
  /** A service reported wrong by a tap. */
  report(worker: { readonly id: string }, ref: string, what: string, words: SafeText | undefined): Promise<Heard>;
}

const isQuestion = /\?\s*$|^\s*(is|are|do|does|did|has|have|can|could|would|should|when|where|what|which|who|why|how|any|anything)\b/i;

const reportPatterns: readonly (readonly [ReportedWhat, RegExp])[] = [
  ['moved', /\b(has|have|'?s|'?ve)?\s*moved\b(?! on)|\b(is|are|meets?|held|they'?re)\b.{0,15}\bnow (at|in|held at)\b|\bchanged (venue|address|place)\b/i],
  ['number', /\b(number|phone|tel|e-?mail|website|link)\b.{0,25}\b(wrong|dead|changed|disconnected|doesn'?t work|not working|out of date|rings out)\b|\bwrong (number|phone|e-?mail)\b/i],
  ['times', /\b(times?|days?|day|hours?)\b.{0,20}\b(wrong|changed|different)\b|\b(is|are|it'?s|they'?re|meets?) (now )?on (mon|tues?|wednes|weds?|thurs?|fri|satur|sun)\w*\b.{0,12}\b(now|instead)\b|\bchanged to (mon|tues?|wednes|weds?|thurs?|fri|satur|sun)\w*/i],
  ['full', /\b(is|are|'?s|'?re)\s+(now\s+)?(full|not taking (anyone|referrals|new))\b|\bwaiting list (is )?closed\b/i],
  ['closed', /\b(has|have|had|'?s|is|are|was|been)?\s*(stopped|closed( down)?|finished|folded|shut( down)?|packed up|packed in|ended|disbanded)\b|\b(no longer|not|isn'?t|aren'?t|doesn'?t) (running|runs?|on any ?more|meeting|meets?|going|happen(ing)?|exist)\b|\bgone (for good|bust)\b/i],
];
const addNew = /\b(add|there'?s|there is|found|heard of|know of)\b.{0,12}\b(a |an )?new\b.{0,40}\b(one|group|service|class|caf[eé]|club|session|drop-?in)\b|^\s*add (a )?(service|group|club|class)\b/i;
const answerWrong = /\b(this|that|your|the last|the) (answer|reply|information|info)\b.{0,15}\b(wrong|not right|incorrect|out of date|rubbish|mistaken)\b|\b(that'?s|that is|this is) (wrong|not right|incorrect)\b/i;
const missed = /\b(you|it|the (bot|assistant|system))\b.{0,12}\b(missed|didn'?t (pick up|notice|spot|flag)|should have (flagged|escalated|noticed|picked))\b.{0,40}\b(something|serious|danger|crisis|that|this|it)?\b/i;

const whatWords: Readonly<Record<ReportedWhat, string>> = {
  closed: 'has stopped',
  moved: 'has moved',
  number: 'has a wrong number or address',
  times: 'has other times',
  full: 'is full',
  other: 'is recorded wrongly',
};

/** Corrections over the current knowledge and the store. */
export function createInvolvement(parts: InvolvementParts): Involvement {
  return {
    async hear(worker, words, lastRefs, lastWords) {
      if (missed.test(words) && !isQuestion.test(words)) return missedDanger(worker, lastWords ?? words);
      if (addNew.test(words) && !isQuestion.test(words)) {
        await parts.corrections.add({ at: parts.now(), byId: worker.id, kind: 'suggestion', ref: undefined, caseId: undefined, turnId: undefined, body: words });
        return heard('Thank you. Your suggestion waits for the colleague who checks services.', ['Nothing is added to the list until they have checked it. You will hear what became of it.']);
      }
      if (answerWrong.test(words)) {
        await parts.corrections.add({ at: parts.now(), byId: worker.id, kind: 'document', ref: lastRefs[0], caseId: undefined, turnId: undefined, body: words });
        return heard('Thank you. I have passed that to the owner of the document.', ['If it matters now, ask your supervisor.'], [{ title: 'Ask my supervisor', verb: 'case.send', value: 'worker_asked' }]);
      }
      if (isQuestion.test(words)) return undefined;
      const what = reportPatterns.find(([, pattern]) => pattern.test(words))?.[0];
      return what === undefined ? undefined : reportInWords(worker, words, what, lastRefs);
    },
    async report(worker, ref, what, words) {
      const asset = assetBy(ref);
      if (asset === undefined) return heard('I cannot find that service.', []);
      return record(worker, asset, reportPatterns.find(([kind]) => kind === what)?.[0] ?? 'other', words);
    },
  };

  async function reportInWords(worker: { readonly id: string }, words: SafeText, what: ReportedWhat, lastRefs: readonly string[]): Promise<Heard | undefined> {
    const named = bestNamed(words);
    if (named !== undefined) return record(worker, named, what, words);
    const speaksOfLast = /\b(it|it'?s|they|they'?ve|they'?re|that|this|one|group|club|class|caf[eé]|session|place)\b/i.test(words);
    const shown = lastRefs.flatMap((ref) => assetBy(ref) ?? []);
    const first = shown[0];
    // A pronoun means what was shown first; "the Tuesday group" may mean another, so it is asked.
    if (first !== undefined && /^\s*(it|it'?s|they|they'?ve|they'?re|that one|this one|that)\b/i.test(words)) return record(worker, first, what, words);
    if (!speaksOfLast) return undefined;
    const found = shown.length > 0 ? shown : (await parts.findAssets(words)).flatMap((ref) => assetBy(ref) ?? []);
    if (found.length === 0) return undefined;
    return heard('Which one do you mean?', [], found.slice(0, 4).map((asset) => ({ title: asset.name, verb: 'asset.report', ref: asset.id, value: what })));
  }

  async function record(worker: { readonly id: string }, asset: Asset, what: ReportedWhat, words: SafeText | undefined): Promise<Heard> {
    const at = parts.now();
    await parts.reports.record({ at, ref: asset.id, workerId: worker.id, what, comment: words });
    const assurer = parts.knowledge().people.find((person) => person.roles.includes('assurer'));
    return heard(`Thank you. Everybody now sees that ${asset.name} was reported wrong today.`, [
      `You said it ${whatWords[what]}.`,
      assurer === undefined ? 'Nobody is named to check services: tell your manager.' : `${assurer.name} will check it, and you will hear what became of it.`,
    ]);
  }

  async function missedDanger(worker: { readonly id: string }, words: SafeText): Promise<Heard> {
    await parts.corrections.add({ at: parts.now(), byId: worker.id, kind: 'missed_danger', ref: undefined, caseId: undefined, turnId: undefined, body: words });
    const owner = parts.knowledge().people.find((person) => person.roles.includes('safety_owner'));
    return heard(
      'Act on it now: ring 999 if a life may be in danger. I have recorded that I missed it.',
      [owner === undefined ? 'Nobody is named as safety owner: tell your manager.' : `${owner.name} gets it as an incident, with your masked words.`, 'Nobody has been told about the client yet.'],
      [{ title: 'Tell my supervisor about the client', verb: 'case.send', value: 'danger' }],
    );
  }

  function assetBy(ref: string): Asset | undefined {
    return parts.knowledge().assets.find((asset) => asset.id === ref);
  }

  // The service whose own name the words hold most of; a name shared by several is no name.
  function bestNamed(words: string): Asset | undefined {
    const said = new Set(tokens(words));
    const scored = parts
      .knowledge()
      .assets.map((asset) => {
        const name = tokens(asset.name);
        const hits = name.filter((token) => said.has(token)).length;
        return { asset, hits, share: name.length === 0 ? 0 : hits / name.length };
      })
      .filter((one) => one.share >= 0.6 && (one.hits >= 2 || one.share === 1))
      .sort((a, b) => b.hits - a.hits || b.share - a.share);
    const [first, second] = scored;
    if (first === undefined || (second !== undefined && second.hits === first.hits && second.share === first.share)) return undefined;
    return first.asset;
  }
}

const common = new Set(['the', 'and', 'for', 'with', 'group', 'club', 'service', 'centre', 'project', 'community', 'has', 'have', 'now']);

function tokens(text: string): readonly string[] {
  return (text.toLowerCase().replace(/['’]/g, '').match(/[\p{L}\p{N}]{2,}/gu) ?? []).filter((token) => !common.has(token));
}

function heard(firstLine: string, lines: readonly string[], choices: Heard['choices'] = []): Heard {
  return { firstLine, lines, choices };
}
