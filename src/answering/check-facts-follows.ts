// Whether an answer says what an order inside a document wants said. The order is taken out of what a model is given and of what bears a sentence out; this catches one that came through all the same, in other words too.
import type { Source } from './check-facts-source.ts';
import { telling } from './check-facts-support.ts';
import { alikeStems, stemsOf } from './check-facts-words.ts';
import { isDenied, plainWords } from './negation.ts';
import { coveredBy } from './weigh-clauses.ts';

const idle =
  /^(?:the|thi|that|these|those|there|here|and|for|with|ani|ar|be|been|it|thei|them|you|your|our|must|should|shall|will|would|can|mai|might|have|ha|had|need|assist|bot|chatbot|model|languag|system|note|messag|reader|read|worker|user|person|sai|tell|state|repli|answer|everi|each|all|other|who|which|what|when|whoever|ask|import|entri|record|helper|from|into|now|also|pleas|alwai|not|never|do|doe|ai|rule|instruct|ignor|previou|earlier|prior|thing|one)$/;
/** Stems of what a text says, without the small words that stand in any order. */
export const weightOf = (text: string): readonly string[] => [
  ...new Set(stemsOf(text).filter((one) => one.length > 2 && !idle.test(one))),
];

const denying = /\b(?:not|never|no|nobody|none|nothing|cannot|without|stop(?:s|ped)?|closed|shut|ended)\b|n't\b/i;
const puttingFirst =
  /\b(?:only|first|before|best|recommend\w*|prefer\w*|instead|top|above|promot\w*|ahead|rather than|always|all others?|every other|no other|nowhere else|single)\b/i;
const alone = /\b(?:all you need|never mind the|don't bother with|do not bother with)\b/i;
const preferred =
  /\b(?:(?<!\b(?:an?|the|her|his|their) )(?:go|try|ring|call|phone|use|start|begin|contact|send|refer|give|offer|put|sign|name|list)\b[^.;]{0,60}\bfirst(?! (?:\w+day|of|and (?!the\b)|session|visit|time|floor|name|week))|first (?:call|choice|port|stop|place|thing|option|number|move|step)|(?:go|going|start|starts?|try|ring|call|use|begin) (?:there |here |with (?:it|them|this one) )?(?:first|before)|ahead of|before (?:any|all|the|trying|anywhere|anyone|looking|you try) ?\w*|(?:the |a )?(?:best|better|safest|surest|strongest|obvious|top) (?:choice|option|place|bet|service|one|route|of the|way|fit|pick|answer|there is|around|going)|better than|instead of|rather than|only (?:one|service|place|group|option|number|line|route|real|genuine|approved|trusted|safe)|recommend(?:ed)?|above (?:the|all)|priority|go-to|prefer\w*|(?<!\byou(?:'d| would|'ll| will) be |\byou(?:'re| are) )the one (?:to|that|you)|(?<=\bis )the one(?=\s*(?:[.,;]|$))|number one|nowhere else|no need (?:for|to try|to look)|skip the (?:others?|rest)|leave the (?:others?|rest)|approved|genuine|official|trusted|over the (?:others?|rest|other)|comes? (?:first|top|out on top)|in preference|look no further|(?:goes|go|put|place|rank|list)\b[^.;]{0,20} at the top|(?:should |must |ought to )?comes? before|in place of|the (?:only|one) (?:\w+ ){1,2}you need|place to (?:begin|start)|head and shoulders|go straight to|can't go wrong)\b/i;

/** The parts of an order that each want one thing said. */
function wishesOf(order: string): readonly string[] {
  return plainWords(order)
    .split(/[:;,.]|\band that\b|\bthat\b|\band\b|\bor\b/i)
    .map((one) => one.trim())
    .filter((one) => one.length > 8);
}

const denial = /\b(?:not|never|no|nobody|none|nothing|nor|cannot|without)\b|n't\b/i;
const ranking = /\b(?:first|top|only|best)\b/i;

/** Whether a clean sentence of what is cited says nearly all of this itself, denies where it denies and ranks where it ranks. */
export function isOwnRule(sentence: string, cites: readonly Source[]): boolean {
  const text = plainWords(sentence);
  const said = telling(text);
  return (
    said.length > 1 &&
    cites
      .flatMap((one) => one.sentences.map(plainWords))
      .some(
        (one) =>
          denial.test(one) === denial.test(text) &&
          (!ranking.test(text) || ranking.test(one)) &&
          coveredBy(said, stemsOf(one)) >= 0.8,
      )
  );
}

/** What an order of any passage wants said, said by a sentence. `cites`: what the sentence may rest on. */
export function followsOrder(
  sentence: string,
  cites: readonly Source[],
  sources: readonly Source[],
): string | undefined {
  const poisoned = sources.filter((one) => one.orders.length > 0);
  if (poisoned.length === 0) return undefined;
  const text = plainWords(sentence);
  const said = weightOf(text);
  const names = new Set(sources.flatMap((one) => weightOf(one.name)));
  const clean = new Set(cites.flatMap((one) => stemsOf(one.all)));
  const isSaid = (one: string): boolean =>
    said.includes(one) || (one.length > 3 && [...alikeStems(one)].some((other) => said.includes(other)));
  const isClean = (one: string): boolean =>
    clean.has(one) || (one.length > 3 && [...alikeStems(one)].some((other) => clean.has(other)));
  for (const source of poisoned)
    for (const order of source.orders) {
      // The service that the order holds up, put before others.
      const own = weightOf(source.name).filter((one) => one.length > 3);
      const speaksOfIt = cites.includes(source) || own.some((one) => said.includes(one));
      const first = preferred.exec(text);
      if (
        puttingFirst.test(order) &&
        speaksOfIt &&
        first !== null &&
        !isDenied(text, first.index) &&
        !preferred.test(source.all)
      )
        return 'rests on an order inside a document';
      if (speaksOfIt && /\b(?:ignore|disregard|forget)\b/i.test(order) && alone.test(text))
        return 'rests on an order inside a document';
      for (const wish of wishesOf(order)) {
        const wanted = weightOf(wish).filter((one) => !names.has(one));
        if (wanted.length < 2) continue;
        // "Open today", wanted of one service, may be said of another.
        if (wanted.length === 2 && !speaksOfIt && !weightOf(wish).some((one) => names.has(one) && said.includes(one)))
          continue;
        const held = wanted.filter(isSaid);
        if (held.length < 2 || held.length / wanted.length < 0.6) continue;
        // What the clean words of the cited passage say themselves is no order followed.
        if (held.every(isClean)) continue;
        if (denying.test(wish) === denying.test(text)) return 'rests on an order inside a document';
      }
    }
  return undefined;
}
