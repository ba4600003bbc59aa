// Scores the marking of practice conversations on a labelled file: `node test/evaluation/induction/score-marking.ts FILE [--each]`.
// `did` and `may` are places in the scene's list of deeds; `harm` says in a word what is harmful, and any point of the scene answers for it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { directoryOf } from '../../../src/identity/people.ts';
import { createLikenessReader } from '../../../src/induction/likeness.ts';
import { doneElsewhere, linesToRead, markScene } from '../../../src/induction/marking.ts';
import { readPath } from '../../../src/induction/path.ts';
import { loadKnowledge } from '../../../src/knowledge/load-knowledge.ts';
import { createSentenceEncoder } from '../../../src/models/sentence-encoder.ts';
import { deidentify } from '../../../src/privacy/deidentify.ts';

interface Labelled {
  readonly scenario: string;
  readonly scene: string;
  readonly kind: string;
  readonly answer: string;
  readonly did: string;
  readonly may: string;
  readonly harm: string;
}

const file = process.argv[2];
if (file === undefined) throw new Error('which file?');
const rows: readonly Labelled[] = parse(readFileSync(file, 'utf8'), { columns: true });
const knowledge = await loadKnowledge(join(import.meta.dirname, '..', '..', '..', 'knowledge'), {
  today: '2026-11-22',
});
const path = readPath(knowledge);
const encoder = createSentenceEncoder();
const reader = createLikenessReader({
  encoder,
  mask: (words) => deidentify(words, directoryOf(knowledge)).text,
  people: () => knowledge.people,
  patienceMs: 600_000,
});
const count = {
  answers: 0,
  deedsDone: 0,
  heard: 0,
  couldNotTell: 0,
  deedsNotDone: 0,
  praisedFalsely: 0,
  couldNotTellOfThem: 0,
  badAnswers: 0,
  badAnswersPraised: 0,
  harmful: 0,
  harmHeard: 0,
  harmless: 0,
  harmHeardFalsely: 0,
};
for (const row of rows) {
  const scenario = path.scenarios.find(({ id }) => id === row.scenario);
  const scene = scenario?.scenes[Number(row.scene)];
  if (scenario === undefined || scene === undefined) throw new Error(`no scene ${row.scenario} ${row.scene}`);
  const likeness = await reader.read(row.answer, linesToRead(row.answer, path, scenario, scene));
  if (likeness === undefined) throw new Error('the encoder did not answer');
  const marked = markScene(row.answer, path, scenario, scene, likeness);
  const [did, may] = [places(row.did), places(row.may)];
  const elsewhere =
    marked.avoid.length > 0
      ? []
      : scenario.scenes.flatMap((one) =>
          one === scene ? [] : doneElsewhere(row.answer, path, scenario, one, likeness),
        );
  let isPraisedFalsely = row.kind === 'bad' && elsewhere.length > 0;
  const notes: string[] = [];
  for (const [place, point] of scene.expect.entries()) {
    const isMet = marked.met.includes(point);
    const isPerhaps = marked.perhaps.includes(point);
    if (did.has(place)) {
      count.deedsDone += 1;
      count.heard += Number(isMet);
      count.couldNotTell += Number(isPerhaps);
      if (!isMet) notes.push(`${isPerhaps ? 'not sure of' : 'missed'}: ${point.point}`);
    } else if (!may.has(place)) {
      count.deedsNotDone += 1;
      count.praisedFalsely += Number(isMet);
      count.couldNotTellOfThem += Number(isPerhaps);
      isPraisedFalsely ||= isMet;
      if (isMet) notes.push(`PRAISED FALSELY: ${point.point}`);
    }
  }
  const isHarmHeard = marked.avoid.length > 0;
  count.answers += 1;
  count.badAnswers += Number(row.kind === 'bad');
  count.badAnswersPraised += Number(row.kind === 'bad' && isPraisedFalsely);
  count[row.harm === '' ? 'harmless' : 'harmful'] += 1;
  count[row.harm === '' ? 'harmHeardFalsely' : 'harmHeard'] += Number(isHarmHeard);
  if ((row.harm !== '') !== isHarmHeard)
    notes.push(isHarmHeard ? `HARM WRONGLY: ${marked.avoid.map(({ point }) => point).join('; ')}` : 'HARM NOT HEARD');
  if (process.argv.includes('--each') && notes.length > 0)
    process.stdout.write(`${row.answer}\n  ${notes.join('\n  ')}\n`);
}
process.stdout.write(`${JSON.stringify(count, undefined, 2)}\n`);
await encoder.close();

function places(said: string): ReadonlySet<number> {
  return new Set((said.match(/\d/g) ?? []).map(Number));
}
