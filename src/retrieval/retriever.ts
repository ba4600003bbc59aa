import type { SafeText } from '../privacy/safe-text.ts';
import type { Retrieval, SearchContext } from './passage.ts';

/** Finds what bears on a question. Never throws for an ordinary question; a missing encoder or index means keywords alone. */
export interface Retriever {
  retrieve(question: SafeText, context: SearchContext): Promise<Retrieval>;
}
