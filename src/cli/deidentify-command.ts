import { directoryOf } from '../identity/people.ts';
import { loadKnowledge } from '../knowledge/load-knowledge.ts';
import { deidentify } from '../privacy/deidentify.ts';
import type { CommandIo } from './command.ts';
import { answerLines, textField } from './json-lines.ts';
import { knowledgeFolder, readArguments, readingCache, todayIn } from './knowledge-folder.ts';

const usage = 'lwa deidentify [--knowledge DIR]';

/** `lwa deidentify`: masks each text of the input; the names of the knowledge folder stay readable. */
export async function deidentifyCommand(args: readonly string[], io: CommandIo): Promise<number> {
  const { values } = readArguments(args, { knowledge: { type: 'string' } }, usage);
  const dir = knowledgeFolder(values.knowledge);
  const knowledge = await loadKnowledge(dir, { today: todayIn('Europe/London'), cacheFile: readingCache(dir) });
  const directory = directoryOf(knowledge);
  return answerLines(io, async ({ value }) => {
    const text = textField(value, 'text');
    if (text === undefined) return 'found no "text"; wanted a string to mask';
    const masked = deidentify(text, directory);
    return { id: value['id'], text: masked.text, removed: masked.removed };
  });
}
