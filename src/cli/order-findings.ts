// Sentences that loading did not name and that still sound like an order to an assistant: no answer rests on them, so whoever loads the documents is told which.
import { siftText } from '../answering/check-facts-orders.ts';
import type { Asset, Finding, KnowledgeDocument } from '../knowledge/knowledge.ts';

const warning = (sentence: string): Pick<Finding, 'severity' | 'found' | 'wanted'> => ({
  severity: 'warning',
  found: `a sentence that sounds like an order to the assistant, left out of answers: "${sentence}"`,
  wanted: 'words for colleagues; documents cannot instruct the assistant',
});

/** Warnings, one for each such sentence of the sections of documents and of the descriptions of services. */
export function orderFindings({
  documents,
  assets,
}: {
  readonly documents: readonly KnowledgeDocument[];
  readonly assets: readonly Asset[];
}): readonly Finding[] {
  return [
    ...documents.flatMap(({ path, sections }) =>
      sections.flatMap(({ text, headingPath }) =>
        siftText(text).poison.map((one) => ({
          ...warning(one),
          file: path,
          ...(headingPath.length === 0 ? {} : { column: headingPath.join(' > ') }),
        })),
      ),
    ),
    ...assets.flatMap(({ file, row, description }) =>
      siftText(description).poison.map((one) => ({ ...warning(one), file, line: row, column: 'description' })),
    ),
  ];
}
