// Search over somebody else's documents and questions, beside the peers: a folder with `corpus.jsonl` (_id, title, text), `queries.jsonl`
// (_id, text) and `qrels/test.tsv` (query, document, grade, under a heading), the form in which public question sets are shared (BEIR,
// Thakur et al. 2021). Every document is one unit, whatever pieces it is searched in.
// Run: node test/bench/other-field.ts FOLDER
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { createSentenceEncoder } from '../../src/models/sentence-encoder.ts';
import type { SafeText } from '../../src/privacy/safe-text.ts';
import { openRetriever } from '../../src/retrieval/open-retriever.ts';
import { meanOf, ndcg, recallAt } from '../../src/retrieval/score-search.ts';
import { peersOver } from './retrieval-peers.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('Which folder? node test/bench/other-field.ts FOLDER');
const lines = (name: string): Record<string, string>[] =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Record<string, string>);

const place = mkdtempSync(join(tmpdir(), 'lwa-other-field-'));
const training = join(place, 'knowledge', 'training');
mkdirSync(training, { recursive: true });
for (const { _id, title, text } of lines('corpus.jsonl'))
  writeFileSync(join(training, `d${_id}.md`), `# ${title === '' ? `Document ${_id}` : title}\n\n${text}\n`);
const grades = new Map<string, Record<string, number>>();
for (const row of readFileSync(join(folder, 'qrels', 'test.tsv'), 'utf8')
  .split('\n')
  .slice(1)) {
  const [query, document, grade] = row.split('\t');
  if (query === undefined || document === undefined || !(Number(grade) > 0)) continue;
  grades.set(query, { ...grades.get(query), [`d${document}`]: Number(grade) });
}
const questions = lines('queries.jsonl').filter(({ _id }) => grades.has(_id ?? ''));

const encoder = createSentenceEncoder();
try {
  const knowledge = await loadKnowledge(join(place, 'knowledge'), { today: '2026-11-22' });
  const retriever = openRetriever(knowledge, join(place, 'data'), encoder);
  await retriever.ready();
  const documentsOf = (refs: readonly string[]): string[] => [
    ...new Set(refs.map((ref) => /(?:^|\/)(d[^/#.]+)/.exec(ref)?.[1] ?? ref)),
  ];
  const ours = async (question: string): Promise<readonly string[]> => {
    const found = await retriever.retrieve(question as SafeText, { now: new Date('2026-11-22T10:00:00Z'), limit: 20 });
    return found.results.map(({ passage }) => passage.ref);
  };
  const peers = await peersOver(retriever.passages(), encoder);
  console.log(
    `${knowledge.documents.length} documents, ${retriever.passages().length} passages, ${questions.length} questions`,
  );
  for (const { name, search } of [{ name: 'ours', search: ours }, ...peers]) {
    const gains: number[] = [];
    const recalls: number[] = [];
    for (const { _id, text } of questions) {
      const refs = documentsOf(await search(text ?? '', await encoder.embedQuery(text ?? ''))).slice(0, 10);
      const wanted = grades.get(_id ?? '') ?? {};
      gains.push(ndcg(refs, wanted));
      // Whatever was judged relevant at all counts as found.
      recalls.push(recallAt(refs, Object.fromEntries(Object.keys(wanted).map((ref) => [ref, 3]))));
    }
    const show = (values: readonly number[]): string => {
      const { mean, half } = meanOf(values);
      return `${mean.toFixed(3)} ± ${half.toFixed(3)}`;
    };
    console.log(`${name.padEnd(36)} nDCG@10 ${show(gains)}  recall@5 ${show(recalls)}`);
  }
} finally {
  await encoder.close();
  rmSync(place, { recursive: true, force: true });
}
