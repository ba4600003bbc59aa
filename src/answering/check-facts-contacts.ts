// Numbers to ring come from the cited record or, for a named contact, from the registry; never from anywhere else.

import { readFigures } from './check-facts-figures.ts';
import type { Source } from './check-facts-source.ts';
import { isPlainStem, stemsOf } from './check-facts-words.ts';
import type { Figures } from './figures-said.ts';

/** A contact of the registry as it is given to the check. */
export interface GivenContact {
  readonly id: string;
  readonly name: string;
  readonly number: string;
}

const digits = (text: string): string => text.replace(/\D/g, '').replace(/^44(?=\d{9,})/, '0');
// 999 and 112 are right everywhere in the four nations.
const everywhere = new Set(['999', '112']);
const ordinary = new Set(
  'the a an of for and national line helpline service services support advice phone uk mental health option nhs domestic abuse emergency information centre team crisis local men women children'.split(
    ' ',
  ),
);

/** Where a text names a contact. */
export function places(text: string, name: string): number[] {
  const found: number[] = [];
  const lower = text.toLowerCase();
  const plain = name
    .toLowerCase()
    .replace(/\s*\(.*\)\s*/g, ' ')
    .trim();
  for (let at = lower.indexOf(plain); at >= 0 && plain !== ''; at = lower.indexOf(plain, at + 1)) found.push(at);
  if (found.length > 0) return found;
  const words = plain.split(/[^\p{L}\p{N}'+&]+/u).filter((one) => one.length > 2);
  const telling = words.filter((one) => !ordinary.has(one) && !/^\d+$/.test(one));
  for (const word of telling) {
    const at = lower.search(new RegExp(`\\b${word.replace(/[^\p{L}\p{N}]/gu, '.')}`, 'u'));
    // "Thornby Money Hub" is not the Thornby duty supervisor.
    const next = /^[\p{L}'-]+ (?=\p{Lu})([\p{L}'-]+)/u.exec(text.slice(at))?.[1]?.toLowerCase();
    const isAnother = words.length > 1 && word === words[0] && next !== undefined && !words.includes(next);
    if (at >= 0 && /^\p{Lu}/u.test(text.slice(at)) && !isAnother) return [at];
  }
  const shared = words.filter((one) => lower.includes(one));
  if (telling.length === 0 && words.length > 1 && shared.length / words.length >= 0.75)
    return [lower.indexOf(shared[0] ?? '')];
  return [];
}

const tellingWords = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((one) => one.length > 2 && !ordinary.has(one));

/** Whether a sentence tells of this contact by two words of its name, and of no other by as many. */
function isToldOf(sentence: string, contact: GivenContact, contacts: readonly GivenContact[]): boolean {
  const said = new Set(sentence.toLowerCase().split(/[^\p{L}]+/u));
  const held = (one: GivenContact): number => tellingWords(one.name).filter((word) => said.has(word)).length;
  const own = held(contact);
  return own >= 2 && contacts.every((one) => one.number === contact.number || held(one) < own);
}

/** Whether the words straight before a number stand beside that number in this piece of a source too. */
export function isToldSo(sentence: string, at: number, piece: string): boolean {
  const before = sentence
    .slice(0, at)
    .split(/[,;:.()]|\b(?:it's|it is)\b/)
    .map((one) => stemsOf(one).filter((stem) => stem.length > 2 && !isPlainStem(stem) && !ringing.test(stem)))
    .filter((one) => one.length > 0)
    .at(-1);
  const known = new Set(stemsOf(piece));
  return before?.every((one) => known.has(one)) === true;
}
const ringing = /^(?:ring|call|phone|number|line|todai|now|dial|text|first|then)$/;

/** What is wrong with the numbers to ring in a sentence; nothing where each belongs to whom the sentence says. */
export function contactFault(
  sentence: string,
  said: Figures,
  source: Source,
  contacts: readonly GivenContact[],
): string | undefined {
  const inSource = new Set(source.figures.phones.map((one) => one.number));
  const named = contacts.flatMap((contact) => places(sentence, contact.name).map((at) => ({ contact, at })));
  const sourceText = source.all.toLowerCase();
  for (const phone of said.phones) {
    if (everywhere.has(phone.number)) continue;
    const holders = contacts.filter(
      (one) =>
        digits(one.number) === phone.number ||
        readFigures(one.number).phones.some((other) => other.number === phone.number),
    );
    const nearestNamed = [...named].sort((a, b) => distance(a.at, phone.index) - distance(b.at, phone.index))[0];
    // "Duty GP first; 111 or A&E": a word of a name is not the name, and a short number is right where the registry has it.
    const isNamedInFull =
      nearestNamed !== undefined && sentence.toLowerCase().includes(nearestNamed.contact.name.toLowerCase());
    if (
      phone.number.length <= 3 &&
      holders.length > 0 &&
      !isNamedInFull &&
      !(inSource.has('999') && !inSource.has(phone.number))
    )
      continue;
    if (nearestNamed !== undefined) {
      const own = digits(nearestNamed.contact.number);
      if (
        own === phone.number ||
        readFigures(nearestNamed.contact.number).phones.some((one) => one.number === phone.number)
      )
        continue;
      const beside = source.all.split(/\n|(?<=[.!?;])\s+/).filter((one) => digits(one).includes(phone.number));
      // The source itself gives this number beside the name, or the record's own number stands beside a word of a name.
      if (
        inSource.has(phone.number) &&
        (beside.some((one) => places(one, nearestNamed.contact.name).length > 0) ||
          beside.some((one) => isToldSo(sentence, phone.index, one)) ||
          (source.isRecord && holders.length === 0 && !isNamedInFull))
      )
        continue;
      // "Ring Dr Moss on 188, after five 01632 960000": for other hours, or for when she is away, the source's other number.
      if (
        inSource.has(phone.number) &&
        new RegExp(`\\b${own}\\b`).test(digitsTogether(sentence)) &&
        otherwise.test(sentence)
      )
        continue;
      // The number of the cited record may stand beside another contact's name only if the record itself is that contact's.
      if (
        inSource.has(phone.number) &&
        holders.length === 0 &&
        source.name !== '' &&
        sentence.toLowerCase().includes(source.name.toLowerCase())
      )
        continue;
      return 'a number that is not the one in the registry';
    }
    if (inSource.has(phone.number)) continue;
    // "The council's out-of-hours number" is the registry's "Council housing out of hours", said in small letters.
    if (phone.number.length > 3 && holders.some((one) => isToldOf(sentence, one, contacts))) continue;
    // Where the source says 999, another short number is another answer.
    if (/^1\d1$/.test(phone.number) && inSource.has('999') && nearestNamed === undefined)
      return 'a number that neither the source nor the registry gives';
    if (
      holders.length > 0 &&
      (['111', '101'].includes(phone.number) || holders.some((one) => sourceText.includes(one.name.toLowerCase())))
    )
      continue;
    return 'a number that neither the source nor the registry gives';
  }
  return undefined;
}

const otherwise =
  /\b(?:after|before|until|till|outside|if|when|where|otherwise|evenings?|week ?ends?|nights?|out[- ]of[- ]hours)\b/i;
const digitsTogether = (text: string): string => text.replace(/(?<=\d)[ -](?=\d)/g, '');

/** A name usually stands before its number. */
function distance(name: number, number: number): number {
  return name <= number ? number - name : (name - number) * 1.5;
}
