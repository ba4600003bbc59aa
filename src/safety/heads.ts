// What the trained reader says of a message: one log-odds a head.
import { type Category, categories } from './response-level.ts';

export type Head = 'supervision' | 'today' | 'now' | 'worker' | 'other' | Category;
export const heads: readonly Head[] = ['supervision', 'today', 'now', 'worker', 'other', ...categories];

export type Scores = Readonly<Record<Head, number>>;
