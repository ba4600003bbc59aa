import type { Finding, Knowledge } from './knowledge.ts';

/** What the check compares with: the day, each document's links, and every path in the folder. */
export interface CheckContext {
  readonly today: string;
  readonly links: ReadonlyMap<string, readonly string[]>;
  readonly files: ReadonlySet<string>;
}

export function checkKnowledge(knowledge: Omit<Knowledge, 'findings'>, context: CheckContext): readonly Finding[] {
  void knowledge;
  void context;
  return [];
}
