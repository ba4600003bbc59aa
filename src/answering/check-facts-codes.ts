// Short numbers that a passage gives one beside another: extensions, room and door codes, reference codes. Each is told by the words beside it, and a figure turned about opens nothing.
import { contentStems } from '../retrieval/tokens.ts';
import { plainWords } from './negation.ts';

const code =
  /(?<![\d£.:,/-])\b([A-Z]{0,4}-?\d{1,6}[A-Z]?)\b(?![:./]\d|\s?(?:am|pm|%|p\b|miles?|km|metres?|minutes?|hours?|weeks?|days?|months?|years?))/g;
const phone = /(?:\+44\s?(?:\(0\)\s?)?|\b0)\d[\d\s()-]{5,13}\d\b|\b116[ -]?\d{3}\b/g;
const year = /^(?:19|20)\d\d$/;
const everywhere = /^(?:999|112|111|101|105|119)$/;
const without = (text: string): string =>
  plainWords(text)
    .replace(/\b(?:did not|didn't) (?:attend|come|turn up)\b|\bno[- ]shows?\b|\bDNAs?\b/gi, 'missed appointment')
    .replace(phone, (one) => ';'.padEnd(one.length));

interface Code {
  readonly form: string;
  readonly at: number;
}
function codesIn(text: string): readonly Code[] {
  return [...text.matchAll(code)]
    .map((one) => ({ form: one[1] ?? '', at: one.index }))
    .filter((one) => !year.test(one.form));
}
const shapeOf = (form: string): string => form.replace(/\d/g, '0');
const sorted = (form: string): string => [...form.replace(/\D/g, '')].sort().join('');

/** Whether a number is one of the source's with its figures turned about: "4417" for 4471; of two figures only beside a word for a number to press, ring or board. */
export function turnedFault(sentence: string, source: string, question: string): string | undefined {
  const known = codesIn(without(source));
  const text = without(sentence);
  const all = new Set([...known.map((one) => one.form), ...codesIn(without(question)).map((one) => one.form)]);
  const turned = codesIn(text).some(({ form, at }) => {
    const digits = form.replace(/\D/g, '');
    if (all.has(form) || everywhere.test(form) || digits.length < 2) return false;
    if (
      form.length === 2 &&
      !/\b(?:bus|route|room|intercom|buzzer|bell|extension|ext|code|desk|bay|unit|flat|box|door) (?:\w+ ){0,4}$/i.test(
        text.slice(0, at),
      )
    )
      return false;
    return known.some(
      (one) =>
        one.form.replace(/\d/g, '') === form.replace(/\d/g, '') &&
        one.form.length === form.length &&
        sorted(one.form) === sorted(form),
    );
  });
  return turned ? 'a number with its figures turned about' : undefined;
}

const stems = (text: string): readonly string[] =>
  contentStems(text).filter((one) => !/^\d/.test(one) && !common.test(one));
const common =
  /^(?:extens|ext|code|room|number|ring|call|us|is|on|for|use|link|worker|put|dial|press|with|by|to|the|enter|record|same|dai|day|todai|today)$/;

/** The codes of one shape in a sentence of a source, each with the words that belong to it. */
function listed(piece: string): readonly { readonly form: string; readonly own: readonly string[] }[] {
  const found = codesIn(piece);
  return found.map(({ form, at }, place) => {
    const from = place === 0 ? 0 : (found[place - 1]?.at ?? 0) + (found[place - 1]?.form.length ?? 0);
    const until = found[place + 1]?.at ?? piece.length;
    const between = piece.slice(from, at);
    const parts = between.split(/[,;.]|\b(?:and|or)\b/);
    const lead =
      place === 0
        ? (between.split(';').at(-1) ?? '')
        : parts
            .filter((one) => stems(one).length > 0)
            .slice(parts[0]?.trim() === '' ? 0 : 1)
            .join(' ');
    const after = piece.slice(at + form.length, until).split(/[,;.]|\b(?:and|or)\b/)[0] ?? '';
    return { form, own: [...stems(lead), ...stems(after)] };
  });
}

/** Whether a sentence gives a code beside words that stand in the source beside another code of its shape, and beside none that stand beside this one. */
export function otherCodeFault(sentence: string, pieces: readonly string[]): string | undefined {
  const text = without(sentence);
  const said = codesIn(text);
  const [only] = said;
  if (only === undefined || said.length > 1 || everywhere.test(only.form)) return undefined;
  const words = new Set(stems(text));
  const lists = pieces.map((one) => listed(without(one)));
  const all = lists.flat().filter((one) => shapeOf(one.form) === shapeOf(only.form));
  const owns = all.filter((one) => one.form === only.form);
  const [own] = owns;
  if (own === undefined || owns.length > 1 || shapeOf(only.form).length < 3) return undefined;
  return all.some(
    (one) =>
      one.form !== only.form &&
      one.own.some((stem) => words.has(stem) && !own.own.includes(stem)) &&
      !own.own.some((stem) => words.has(stem) && !one.own.includes(stem)),
  )
    ? 'a code of something else'
    : undefined;
}
