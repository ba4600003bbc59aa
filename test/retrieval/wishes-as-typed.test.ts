import { readFileSync } from 'node:fs';
import { readQuestion } from '../../src/retrieval/question/read-question.ts';

const facts = { timeZone: 'Europe/London', holidays: [], practices: [], places: [] };
const sunday = new Date('2026-11-22T10:00:00Z');
const wishes = (text: string) =>
  readQuestion(text, facts, sunday)
    .wishes.map((wish) => wish.id)
    .filter((id) => !id.startsWith('sex:'))
    .sort();

const rows = readFileSync(new URL('wishes-as-typed.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.includes('=>') && !line.startsWith('#'))
  .map((line): [string, string[]] => {
    const [text = '', ids = ''] = line.split('=>').map((part) => part.trim());
    return [
      text,
      ids
        .split(';')
        .map((id) => id.trim())
        .filter((id) => id !== '')
        .sort(),
    ];
  });

describe('the service, asked by thumb between two appointments, reads', () => {
  test.each(rows)('"%s"', (text, ids) => {
    expect(wishes(text)).toEqual(ids);
  });
});
