import { checkDocuments } from './check-documents.ts';
import { checkServices } from './check-services.ts';
import { checkTeam } from './check-team.ts';
import type { Finding, Knowledge } from './knowledge.ts';

/** What the check compares with: the day, each document's links, and every path in the folder. */
export interface CheckContext {
  readonly today: string;
  readonly links: ReadonlyMap<string, readonly string[]>;
  readonly files: ReadonlySet<string>;
}

/** What is wrong with the knowledge as a whole, after every file was read by itself. */
export function checkKnowledge(knowledge: Omit<Knowledge, 'findings'>, context: CheckContext): readonly Finding[] {
  return [
    ...checkDocuments(knowledge, context.today, context.links, context.files),
    ...checkTeam(knowledge, context.today),
    ...checkServices(knowledge.assets, context.today),
  ];
}
