// What simpler readers hear on a labelled file, for comparison: node test/evaluation/safety/peers.ts FILE.jsonl…
// A short list of keywords, a page of regular expressions, and a plain classifier (character and word n-grams beside the encoder's vector of the whole
// message, trained on our sentences). The classifier's line is put where it raises 10 % of the file's own innocent sentences, which flatters it.
import { loadSentences, vectorsOfAll } from '../../../src/cli/train-safety-command.ts';
import { vectorFeaturesOf } from '../../../src/safety/features.ts';
import { type Example, logOdds, train } from '../../../src/safety/logistic.ts';
import { ngramSpace, ngramsOf, type Rarity, rarityOf } from '../../../src/safety/ngrams.ts';
import { readWords } from '../../../src/safety/read-words.ts';
import { isAtLeast } from '../../../src/safety/response-level.ts';
import { labelledRows, share } from './labelled.ts';

const keywords =
  /\b(?:suicid|kill|overdose|self[- ]harm|cutting|hang|die\b|dead|death|abuse|assault|rape|stab|knife|gun|violen|hit me|unconscious|bleeding|chest pain|999)/i;
const page = [
  /\b(?:want|wants|wanted|wish|wishes|ready|going|plan|plans|planning|thinking|thought|thoughts|talks?|talking)\b.{0,30}\b(?:die|dying|dead|death|suicid\w*|kill\w*|end (?:it|things|(?:his|her|my|their) life)|not (?:be|wake))\b/i,
  /\b(?:suicid\w*|overdos\w*|ligature|noose|self[- ]?harm\w*|od'?d)\b/i,
  /\b(?:took|taken|swallowed|taking|stockpil\w+|saving up|saved up)\b.{0,30}\b(?:tablets?|pills?|paracetamol|insulin|bleach|meds|medication|morphine|patches)\b/i,
  /\b(?:cut|cuts|cutting|burn\w*|scratch\w*)\b.{0,20}\b(?:herself|himself|themselves|myself|arms?|wrists?|thighs?|legs?)\b/i,
  /\b(?:bridge|roof|cliff|tracks?|platform|rails?|ledge|railway)\b.{0,40}\b(?:jump\w*|stood|standing|sat|edge|over)\b/i,
  /\b(?:goodbye|final|last) (?:note|letter|message|text|words?)\b|\bsaid goodbye\b|\bgiv(?:en|ing) (?:away|her|his)\b.{0,20}\b(?:dog|cat|things|belongings)\b/i,
  /\b(?:knife|gun|shotgun|machete|axe|hammer|bat|blade|weapon)\b/i,
  /\b(?:hit|hits|hitting|punch\w*|kick\w*|strangl\w*|chok(?:ed|es|ing)|beat|beats|beaten|slap\w*|throttl\w*|shov\w*|attack\w*|assault\w*|rap(?:e|ed)|stab\w*|threaten\w*)\b/i,
  /\b(?:bruis\w*|black eye|finger ?marks|burns?|welts?)\b/i,
  /\b(?:locked (?:in|her|him|up)|left (?:alone|on (?:his|her|their) own)|won'?t let (?:her|him|them)|not allowed|takes? (?:her|his) (?:money|pension|phone))\b/i,
  /\b(?:unconscious|unresponsive|not breathing|can'?t breathe|collaps\w+|chest pain|stroke|seizure|fitting|bleeding|blue lips|turning blue|slurr\w+|won'?t wake|can'?t wake)\b/i,
  /\b(?:voices|hearing things|paranoi\w*|psycho\w*|manic|mania|possessed|poisoned|spying|watching (?:him|her|me))\b/i,
  /\b(?:groom\w*|traffick\w*|cuckoo\w*|county lines|slavery|forced marriage|fgm|radicali\w*|exploit\w*|coerci\w*|stalk\w*|abus\w*|neglect\w*)\b/i,
  /\b(?:i|i'm|i am)\b.{0,20}\b(?:can'?t (?:cope|go on|do this)|scared|in danger|being followed|not coping|broken)\b/i,
  /\b(?:smell of gas|gas leak|on fire|smoke everywhere|carbon monoxide)\b/i,
];

function exampleOf(text: string, vectors: readonly Float32Array[], rarity: Rarity): Example {
  const features = ngramsOf(readWords(text), rarity);
  return {
    indexes: Int32Array.from(features.keys()),
    values: Float32Array.from(features.values(), (value) => value * 2),
    dense: vectorFeaturesOf(vectors)?.slice(0, 512) ?? new Float32Array(512),
  };
}

const rows = labelledRows(process.argv.slice(2));
const sentences = loadSentences();
const vectorsOf = await vectorsOfAll([...sentences, ...rows].map(({ text }) => text));
const rarity = rarityOf(sentences.map(({ text }) => readWords(text)));
const weights = train(
  sentences.map(({ text }) => exampleOf(text, vectorsOf(text), rarity)),
  sentences.map(({ level }) => isAtLeast(level, 'today')),
  sentences.map(({ level }) => (level === 'supervision' ? 0.4 : 1)),
  { sparse: ngramSpace, dense: 512 },
  0.8,
);
const classified = new Map(
  rows.map(({ text }) => [text, logOdds(weights, exampleOf(text, vectorsOf(text), rarity))] as const),
);
const innocent = rows.filter(({ level }) => level === 'none').map(({ text }) => classified.get(text)!);
const line = innocent.sort((a, b) => b - a)[Math.floor(innocent.length / 10)] ?? 0;

const peers: readonly (readonly [string, (text: string) => boolean])[] = [
  ['keywords', (text) => keywords.test(text)],
  ['a page of regular expressions', (text) => page.some((one) => one.test(text))],
  ['a plain classifier', (text) => classified.get(text)! > line],
];
for (const [name, hears] of peers) {
  const heard = (wanted: (level: (typeof rows)[number]['level']) => boolean): string => {
    const some = rows.filter(({ level }) => wanted(level));
    return share(some.filter(({ text }) => hears(text)).length, some.length);
  };
  process.stdout.write(
    `${name}: today or higher heard ${heard((level) => isAtLeast(level, 'today'))}; now ${heard((level) => level === 'now')}; none raised ${heard((level) => level === 'none')}\n`,
  );
}
