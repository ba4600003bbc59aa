import type { Knowledge } from '../knowledge/knowledge.ts';
import { loadKnowledge } from '../knowledge/load-knowledge.ts';
import type { CommandIo } from './command.ts';
import { findingLines } from './finding-lines.ts';
import { knowledgeFolder, readArguments, readingCache, todayIn } from './knowledge-folder.ts';
import { orderFindings } from './order-findings.ts';
import { progressOn } from './progress.ts';

/** Makes the searchable index of what was read; `progress` is told of each passage that is done. Gives the lines to print. */
export type BuildIndex = (
  knowledge: Knowledge,
  options: { readonly rebuild: boolean; readonly progress: (done: number, of: number) => void },
) => Promise<readonly string[]>;

const usage = 'lwa index [--knowledge DIR] [--rebuild]';

function summary(knowledge: Knowledge): string {
  const sections = knowledge.documents.reduce((sum, document) => sum + document.sections.length, 0);
  const drafts = knowledge.protocols.filter((protocol) => protocol.status !== 'approved').length;
  const kinds = (kind: 'training' | 'escalation') =>
    knowledge.documents.filter((document) => document.kind === kind).length;
  const rows: readonly (readonly [string, number, string])[] = [
    ['training documents', kinds('training'), ''],
    ['escalation documents', kinds('escalation'), `${knowledge.protocols.length} protocols, ${drafts} not approved`],
    ['sections', sections, ''],
    ['services', knowledge.assets.length, `${new Set(knowledge.assets.map((asset) => asset.file)).size} lists`],
    ['contacts', knowledge.contacts.length, ''],
    ['practices', knowledge.practices.length, `${knowledge.places.length} places`],
    ['people', knowledge.people.length, `${knowledge.rota.length} rota rows`],
    ['words explained', knowledge.vocabulary.length, ''],
    ['who decides', knowledge.authority.length, ''],
    ['induction steps', knowledge.induction?.length ?? 0, ''],
  ];
  return rows
    .map(
      ([name, count, more]) => `  ${name.padEnd(22)}${String(count).padStart(7)}${more === '' ? '' : `   ${more}`}\n`,
    )
    .join('');
}

/** `lwa index`: reads the knowledge, indexes it where an index builder is given, and says what is wrong with it. 1 on errors, 0 on warnings. */
export async function indexCommand(args: readonly string[], io: CommandIo, buildIndex?: BuildIndex): Promise<number> {
  const { values } = readArguments(
    args,
    { knowledge: { type: 'string' }, rebuild: { type: 'boolean', default: false } },
    usage,
  );
  const dir = knowledgeFolder(values.knowledge);
  const reading = progressOn(io, 'reading');
  const knowledge = await loadKnowledge(dir, {
    today: todayIn('Europe/London'),
    onFile: (done, of) => reading(done, of),
    ...(values.rebuild ? {} : { cacheFile: readingCache(dir) }),
  });
  io.out(`${dir}\n${summary(knowledge)}`);
  const lines =
    (await buildIndex?.(knowledge, { rebuild: values.rebuild, progress: progressOn(io, 'indexing') })) ?? [];
  for (const line of lines) io.out(`  ${line}\n`);
  const findings = [...knowledge.findings, ...orderFindings(knowledge)];
  io.out(`\nWhat is wrong with it\n${findingLines(findings)}`);
  return findings.some((finding) => finding.severity === 'error') ? 1 : 0;
}
