import { isEmptyWord, tokens } from '../tokens.ts';
import { add, type Reading } from './wish.ts';

const marks =
  /\bnot (?:the|that) (?:([a-z' -]{2,24}?) )?(?:one|ones|group|place|service|thing|lot|lady|chap|scheme)\b(?: (?:with|that'?s got|that has|that needs?|where there'?s|needing|wanting) (?:the |an? |all the )?([a-z' -]{3,30}))?|\bnot (?:the|that) ([a-z'-]{3,16}) (?:with|that'?s got|that has|that needs?|where there'?s|needing|wanting) (?:the |an? |all the )?([a-z' -]{3,30})/g;

/** Reads the one service that is refused among its like, told by its name or by what is known of it ("not the one with the steps"). */
export function readNotTheOne(reading: Reading): void {
  for (const match of reading.text.matchAll(marks)) {
    const told = [match[1], match[2], match[3], match[4]].flatMap((one) => one ?? []).join(' ');
    const marksOfIt = tokens(told).filter((one) => !isEmptyWord(one.word));
    if (marksOfIt.length === 0 || marksOfIt.length > 4) continue;
    const label = marksOfIt.map((one) => one.word).join(' ');
    add(
      reading,
      {
        id: `not-one:${label.replaceAll(' ', '-')}`,
        label: `not the one: ${label}`,
        hard: true,
        detail: { kind: 'not-the-one', stems: marksOfIt.map((one) => one.stem) },
      },
      match.index,
      match.index + match[0].length,
      0,
    );
  }
}
