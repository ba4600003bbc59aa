import type { Finding } from './knowledge.ts';
import { sentencesOf } from './sentences.ts';

/** A sentence that was left out of what may be quoted, and why. */
export interface CutSentence {
  readonly why: 'grades a person' | 'orders the assistant';
  readonly sentence: string;
}

const grade =
  '(?:(?:very |relatively |fairly )?(?:low|lower|lowest|medium|moderate|mod|high|higher|highest|minimal|negligible|standard|amber|red|green|mild|severe|significant)(?:er)?)';
const harm =
  '(?:suicid\\w*|self[- ]?harm\\w*|harm\\w*|dying|death|killing|hurting|violence|abuse|neglect|re-?offend\\w*|relapse|exploitation|to (?:self|others|themsel\\w+|him|her))';
const otherRisk =
  /\brisk (?:of|for) (?:a |an |the )?(?:fall\w*|exclusion|unemployment|poverty|dropping out|diabet\w*|heart|stroke|cancer|osteo\w*|malnutrition|scam\w*|fraud|infection|covid|flooding|fire|loneliness|isolation|damp|frailty|dementia|homelessness|eviction|debt|injury from exercise)|\b(?:low|high|medium|moderate)[- ]risk (?:activit\w*|building\w*|drinking|medicine\w*|medication\w*|drug\w*|food\w*|area\w*|site\w*|venue\w*|job\w*|work\b|occupation\w*|investment\w*|exercise\w*|pregnanc\w*|gambling|data|processing|lending|loan\w*|strateg\w*|substance)/i;
// The law's own test, and whom a service is there for, grade nobody.
const namedHarm =
  /\bsignificant risk of (?:serious |significant )?(?:harm|abuse|neglect|exploitation)\b|\bfor (?:people|those|anyone|women|men|adults|victims|survivors|families) (?:who are )?at high risk (?:of|from)\b/gi;
const person = '(?:client|patient|person|people|caller|case|referral|man|woman)s?';
const grading: readonly RegExp[] = [
  new RegExp(
    `(?:^|[,;:]\\s*|\\b(?:to|you|we|they|and|then|must|should|please|will)\\s+)(?:grade|rate|score|rag[- ]?rate|stratify|rank) (?:the|each|every|their|his|her|your|a|all)\\b.{0,20}\\b(?:risk|${person})\\b`,
    'i',
  ),
  new RegExp(`\\b(?:red|amber|green)[- ](?:rated )?${person}\\b`, 'i'),
  /^\W*(?:low|medium|moderate|high|red|amber|green)\s*[:–-]\s.*\b(?:plans?|intent|suicid\w*|self-?harm|thoughts|risk|attempts?|harm)\b/i,
  /\b(?:not|no longer)\b.{0,20}\ba (?:\w+ )?risk to (?:self|him|her|them|others|any)/i,
  /\b(?:pos|present|carr)\w*\s(?:very )?(?:little|no|minimal|negligible|low|high)\b.{0,15}\brisk\b/i,
  /\bunlikely to (?:act|harm|hurt|kill|attempt)\b|\b(?:assume|conclude|rest assured)\b.{0,30}\bsafe\b/i,
  new RegExp(
    `\\b${grade}(?:[ -](?:to|or|and|/)[ -]?${grade})?[ -]+(?:level of |level |immediate |current |suicide |suicidal |clinical |overall )?risk\\b`,
    'i',
  ),
  new RegExp(
    `\\brisk(?: (?:of|to) ${harm}| to (?:self|others))? (?:is|are|was|seems?|appears?|remains?|looks?|as|at|to be)(?: (?:now|currently|considered|assessed|judged|rated|deemed|felt|as|at|to be|a|an|the))* ${grade}\\b`,
    'i',
  ),
  new RegExp(
    `\\brisk(?: (?:level|rating|score|grade|category|band|status|tier))?\\s*(?:[:=]|is|was|of)\\s*(?:${grade}|[a-e]\\b|\\d)`,
    'i',
  ),
  new RegExp(
    `\\b(?:rated?|graded?|scored?|categori[sz]ed?|sort(?:ed)?|label(?:led)?|stratif\\w+|triaged?|banded?|rag[- ]rated?|classif\\w+|deemed|assess(?:ed)?|flag(?:ged)?) (?:\\w+ ){0,5}(?:as|at|to be|into|to)? ?(?:a |an )?${grade}(?:[, /-]+(?:or |and )?${grade})*\\b(?![- ](?:quality|income|cost|energy|priority|impact|street))`,
    'i',
  ),
  /^(?=.*\b(?:risk|suicid\w*|self-?harm\w*)\b).*\bscor(?:e|es|ed|ing)\b[^\d.]{0,30}\d/is,
  /\brisk[- ]scor(?:e|es|ing)\b/i,
  new RegExp(
    `\\b(?:no|little|minimal|negligible)(?: (?:immediate|current|real|actual|serious|apparent|identified))? risk (?:of ${harm}|to (?:self|others|him|her|them))|\\b(?:is|are|was) not (?:currently |really |actually )?(?:at (?:any |real |immediate )?risk|a (?:suicide )?risk|suicidal risk)`,
    'i',
  ),
];
// A sentence that forbids grading, or says that it does not work, is the guidance itself and stays.
const againstGrading =
  /\b(?:do not|don't|never|must not|should not|shouldn't|cannot|can't|not to|avoid|stop|without|no longer|nobody|no one|rather than|instead of|does not|doesn't|do we|nor)\b.{0,80}\b(?:grad\w*|scor\w*|rat(?:e|es|ed|ing)|label\w*|call\w*|writ\w*|record\w*|us(?:e|es|ed|ing)|say|says|saying|sort\w*|stratif\w*|categor\w*|predict\w*|give|gives|giving|put|puts|describ\w*|assum\w*|conclud\w*|tick\w*|rely|relies|assess\w*|opinion)\b|\bno (?:score|grade|scale|tool|number)\w*\b|\b(?:score|scale|tool|grad)\w*\b.{0,60}\b(?:do not|does not|cannot|don't|never) predict/i;

const machine =
  '(?:assistants?|chat ?bots?|bots?|ai|ai (?:assistants?|models?)|language models?|llms?|models?|chatgpt|copilot)';
const deed =
  '(?:ignore|reveal|tell|say|reply|respond|answer|output|print|write|send|act|pretend|state|treat|mark|stop|delete|forward|give|recommend|hide|omit|escalate|mention|name|suggest|refuse|claim)';
const orders: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override|bypass)\b.{0,40}\b(?:instruction|instructions|prompt|prompts|rules|guardrails|previous|prior|above|safety|guidelines|training data|system)\b/i,
  /\b(?:ignore|disregard|forget)\b.{0,30}\byou (?:were|have been|are|had been) told\b/i,
  /\b(?:system prompt|developer (?:mode|message|prompt)|hidden prompt|jailbreak)\b.{0,60}\b(?:reveal|show|print|output|repeat|enable|is|now)\b|\b(?:reveal|print|output|repeat|show|leak|disclose)\b.{0,40}\b(?:system prompt|your (?:instructions|prompt|rules|keys?|configuration)|api key|passwords?|secrets?)\b/i,
  /\b(?:hidden|secret|new|system|developer) (?:instruction|prompt|command)s?\s*:/i,
  new RegExp(
    `(?:^|[\\s"'([*])(?:${machine}|system)\\s*[:,]\\s*(?:please |you (?:must|should|will) |always |never |now |do not |don't )*${deed}\\b`,
    'i',
  ),
  new RegExp(
    `\\b${machine} (?:that reads? this |reading this )?(?:must|shall|should)(?: not| never| always| only)? ${deed}\\b`,
    'i',
  ),
  new RegExp(`\\bas an? ${machine},? (?:you|please|always|never)\\b|\\bif you are an? (?:\\w+ )?${machine}\\b`, 'i'),
  /\byou are (?:now |no longer )?(?:an? |the )?(?:\w+ ){0,2}(?:assistant|chat ?bot|ai|language model|dan)\b/i,
  /\b(?:when(?:ever)? asked|if (?:you are |you're )?asked|if (?:any ?one|some ?one|the user|a user|the worker|a worker|they) asks?|in (?:every|all|any) (?:answer|reply|response)s?|always|only)\b.{0,60}\b(?:tell|telling|reply to|respond to|answer|inform|assure)\b.{0,20}\b(?:the |any |every |all )?(?:link )?(?:workers?|users?|askers?)\b/i,
  /\b(?:say|tell|reply|answer|state)\b.{0,40}\b(?:no need to worry|nothing (?:is wrong|to worry about)|not urgent|no need to (?:ring|call) 999)\b/i,
  /\b(?:do not|don't|never|must not|no need to|not to)\s+(?:ever |please )?escalate\b|\bwithout escalating\b/i,
  /\b(?:do not|don't|never|must not)\s+(?:ever |please )?(?:tell|alert|notify|inform|involve|contact|bother)\s+(?:the |your |a |any )?(?:supervisors?|managers?|safeguarding (?:lead|team))\b|\b(?:do not|don't|never) alert anyone\b(?! (?:in|who|at|outside|living))/i,
  /\b(?:respond|reply|answer)\b.{0,20}\b(?:only|always|exactly)\b.{0,10}\b(?:with|in|as)\b|\bfrom now on\b.{0,20}\b(?:answer|reply|respond|say|you (?:are|will|must))\b/i,
  /(?<!not |n't |never )\bpretend (?:to be|you are|that you)\b|\btreat\b.{0,20}\bmessages?\b.{0,40}\bas\b/i,
  /\b(?:send|forward|e-?mail|post|upload)\b.{0,20}\ball (?:the )?(?:data|messages|conversations|chats)\b.{0,20}\bto\b/i,
  /<\|?(?:im_start|im_end|system|endoftext)\|?>|\[\/?INST\]|^#{2,}\s*(?:system|instruction)s?\s*:/i,
];

function reasonToCut(sentence: string): CutSentence['why'] | undefined {
  if (orders.some((pattern) => pattern.test(sentence))) return 'orders the assistant';
  const own = sentence.replace(otherRisk, ' ').replace(namedHarm, ' ');
  return grading.some((pattern) => pattern.test(own)) && !againstGrading.test(own) ? 'grades a person' : undefined;
}

/**
 * Leaves out of a text the sentences that grade a person's risk or that give the assistant orders, and says which.
 * NHS England, Staying safe from suicide (2025), and NICE NG225 ask that people's risk is not graded.
 */
export function screenText(text: string): { readonly text: string; readonly cut: readonly CutSentence[] } {
  const cut: CutSentence[] = [];
  const kept = sentencesOf(text).filter((sentence) => {
    const why = reasonToCut(sentence);
    if (why) cut.push({ why, sentence: sentence.trim() });
    return why === undefined;
  });
  return cut.length === 0 ? { text, cut } : { text: kept.join('').trim(), cut };
}

/** Tells the owner that a sentence was left out, and where it stands. */
export function cutFinding(file: string, cut: CutSentence, line?: number, column?: string): Finding {
  const quote = cut.sentence.length > 120 ? `${cut.sentence.slice(0, 117)}...` : cut.sentence;
  const where = { file, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
  return cut.why === 'grades a person'
    ? {
        severity: 'warning',
        ...where,
        found: `a sentence that grades a person's risk, left out of answers: "${quote}"`,
        wanted: 'what was seen and what to do, without a grade (NHS England 2025, NICE NG225)',
      }
    : {
        severity: 'warning',
        ...where,
        found: `a sentence that gives the assistant orders, left out of answers: "${quote}"`,
        wanted: 'words for colleagues; documents cannot instruct the assistant',
      };
}
