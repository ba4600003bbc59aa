import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { headingSlug } from './heading-slug.ts';
import { makeFolder } from './make-folder.ts';

/** A question and its answer, looked through by whoever looks after the knowledge. */
export interface ReviewedEntry {
  readonly question: string;
  readonly answer: string;
  readonly owner: string;
  readonly reviewBy: string;
  readonly reviewedOn: string;
}

/** Where such entries lie in the knowledge folder. */
const place = 'training/answers';

/** Writes the entry as a document of its own, which is read and answered from like any other; gives its path, or undefined where the folder cannot be written. */
export async function writeEntry(knowledgeDir: string, entry: ReviewedEntry): Promise<string | undefined> {
  const { question, answer, owner, reviewBy, reviewedOn } = entry;
  const slug =
    headingSlug(question)
      .slice(0, 60)
      .replace(/^-+|-+$/g, '') || 'answer';
  const path = `${place}/${slug}-${randomUUID().slice(0, 8)}.md`;
  const head = stringify({
    title: question,
    owner,
    review_by: reviewBy,
    status: 'approved',
    sources: [`An answer given by a supervisor, looked through by ${owner} on ${reviewedOn}`],
  });
  const whole = join(knowledgeDir, path);
  const beside = `${whole}.${process.pid}.tmp`;
  try {
    makeFolder(join(knowledgeDir, place));
    await writeFile(beside, `---\n${head}---\n\n# ${question}\n\n${answer}\n`, { flush: true });
    await rename(beside, whole);
    return path;
  } catch {
    await rm(beside, { force: true }).catch(() => undefined);
    return undefined;
  }
}
