// How often a question for guidance, typed as on a phone, is answered: by the right section, by the very sentence, in the first line; or not at all.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAnswerWriter } from '../../src/answering/write-answer.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { createSentenceEncoder } from '../../src/models/sentence-encoder.ts';
import type { SafeText } from '../../src/privacy/safe-text.ts';
import { openRetriever } from '../../src/retrieval/open-retriever.ts';
import { coldSets, fittedSets } from '../evaluation/guidance/guidance-sets.ts';

const now = new Date('2026-11-30T10:00:00Z');
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const share = (wanted: readonly string[], text: string): number => {
  const held = new Set(wordsOf(text));
  return wanted.filter((word) => held.has(word)).length / Math.max(1, wanted.length);
};
const said = 0.9;
const inLine = 0.7;
const mostOfLine = 22;

const dataDir = mkdtempSync(join(tmpdir(), 'lwa-bench-guidance-'));
const encoder = createSentenceEncoder();
for (const [kind, sets] of [
  ['fitted', fittedSets],
  ['cold', coldSets],
] as const)
  for (const { name, dir, questions } of sets) {
    const knowledge = await loadKnowledge(dir, { today: '2026-11-30' });
    const retriever = openRetriever(knowledge, dataDir, encoder);
    await retriever.ready();
    const write = createAnswerWriter({ knowledge: () => knowledge });
    const counts = { first: 0, three: 0, sentence: 0, line: 0, nothing: 0, service: 0 };
    for (const { text, ref, sentence } of questions) {
      const found = await retriever.retrieve(text as SafeText, { now, limit: 12 });
      const sections = found.results.filter(({ passage }) => /^(?:training|escalation)$/.test(passage.kind));
      const place = sections.findIndex(({ passage }) => passage.ref === ref);
      const answer = await write(text as SafeText, found, { now });
      const quotes = answer.blocks.flatMap((block) => (block.kind === 'quote' ? [block.text] : []));
      const wanted = wordsOf(sentence);
      const shown = answer.blocks.find(({ kind: one }) => one === 'quote' || one === 'asset');
      counts.first += Number(place === 0);
      counts.three += Number(place >= 0 && place < 3);
      counts.sentence += Number(share(wanted, [answer.firstLine, ...quotes].join(' ')) >= said);
      counts.line += Number(share(wanted.slice(0, mostOfLine), answer.firstLine) >= inLine);
      counts.nothing += Number(answer.kind === 'gap' && quotes.length === 0);
      counts.service += Number(shown?.kind === 'asset');
    }
    await retriever.close();
    const of = (count: number): string => `${count} of ${questions.length}`;
    console.log(
      `guidance, ${kind}: ${name}: right section first ${of(counts.first)}, among three ${of(counts.three)}; the sentence in the reply ${of(counts.sentence)}, in its first line ${of(counts.line)}; no guidance quoted and nothing else ${of(counts.nothing)}; a service first ${of(counts.service)}`,
    );
  }
await encoder.close();
rmSync(dataDir, { recursive: true, force: true });
