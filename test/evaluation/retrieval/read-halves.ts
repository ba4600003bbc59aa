// The halves of the question sets that may be read, town by town: what is fitted is fitted on these and on nothing else.
import type { Knowledge } from '../../../src/knowledge/knowledge.ts';
import { type HandQuestion, readJsonQuestions, readQuestions } from './read-questions.ts';

const here = new URL('.', import.meta.url).pathname;
const shipped = new URL('../../../knowledge', import.meta.url).pathname;

/** One town's questions with the knowledge that answers them. */
export interface ReadHalf {
  readonly town: string;
  readonly dir: string;
  readonly questions: (knowledge: Knowledge) => HandQuestion[];
}

const odd = (_: HandQuestion, at: number) => at % 2 === 0;
const written = (town: string, folder: string): ReadHalf => ({
  town,
  dir: `${here}${folder}/knowledge`,
  questions: (knowledge) => readJsonQuestions(`${here}${folder}/questions-dev.jsonl`, knowledge),
});

export const readHalves: readonly ReadHalf[] = [
  {
    town: 'Calderwick',
    dir: shipped,
    questions: (knowledge) => readQuestions(`${here}tuned/calderwick.txt`, knowledge, 'cal-'),
  },
  {
    town: 'Calderwick, second set',
    dir: shipped,
    questions: (knowledge) => readQuestions(`${here}calderwick-second.txt`, knowledge, 'cal-').filter(odd),
  },
  {
    town: 'Tidewell',
    dir: `${here}second-town/knowledge`,
    questions: (knowledge) => readQuestions(`${here}second-town/questions.txt`, knowledge, 'tw-').filter(odd),
  },
  written('Merrowby', 'third-town'),
  written('Saltmere', 'fourth-town'),
  written('Cawderby', 'fifth-town'),
];
