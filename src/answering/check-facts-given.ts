// What an answer may use, read once: its passages as sources, the registry, the question, and what all of them speak of.
import { type ConductContext, conductBreach, isAbuse } from './check-facts-conduct.ts';
import type { GivenContact } from './check-facts-contacts.ts';
import { type Matter, mattersOf, withDevices } from './check-facts-matters.ts';
import { nameWords, unknownName } from './check-facts-names.ts';
import { type GivenPassage, nameOf, readSource, type Source } from './check-facts-source.ts';
import { starterWords } from './check-facts-words.ts';
import { opensWithBan } from './negation.ts';

/** An answer to be checked, with all that it was allowed to use. */
export interface CheckRequest {
  readonly question: string;
  readonly now?: string | undefined;
  readonly passages: readonly GivenPassage[];
  readonly contacts: readonly GivenContact[];
  readonly completion: string;
}

/** A request as it was read. */
export interface Given extends Omit<CheckRequest, 'completion' | 'passages'> {
  readonly sources: readonly Source[];
  /** How sentences of the answer are read for acts that none may advise. */
  readonly conduct: ConductContext;
  readonly registryText: string;
  readonly registryNames: ReadonlySet<string>;
  readonly questionNames: ReadonlySet<string>;
  /** The sources of these marks; nothing where one of them was not given. */
  cited(cites: readonly number[]): readonly Source[] | undefined;
  /** What the question and these sources speak of. */
  matters(cites: readonly Source[]): ReadonlySet<Matter>;
  /** Whether every name in a text stands somewhere in what was given. */
  nameKnown(text: string): boolean;
}

// What a source says in soothing words bears a sentence out all the same: the sentence is read for acts itself, and a quotation too.
const graveBreach = /medicines|secrecy|promise|alone|messages|confronts|instructions/;

// "Questions about doses: pass to the practice pharmacist, extension 417" advises on nothing.
const sendsOn =
  /^(?:any )?(?:questions?|queries|enquiries)\b(?!.*\b(?:without|instead|no need)\b)[^.]*\b(?:pharmacist|gp|doctor|nurse|111|prescriber)\b/i;

/** Reads what an answer may use. */
export function readGiven(request: Omit<CheckRequest, 'completion'>): Given {
  const { question, contacts, passages } = request;
  const conduct: ConductContext = {
    question,
    abuse: isAbuse([question, ...passages.map((one) => one.text)].join(' ')),
    quoting: false,
    names: passages.map((one) => String(one.fields?.['name'] ?? nameOf(one))),
  };
  const quoting = { ...conduct, quoting: true };
  const sources = passages.map((passage, place) =>
    readSource(
      passage,
      place + 1,
      (sentence) =>
        graveBreach.test(conductBreach(withDevices(sentence, [question, passage.text]), quoting) ?? '') &&
        !opensWithBan(sentence) &&
        !sendsOn.test(sentence),
    ),
  );
  const registryText = contacts.map((one) => `${one.name} ${one.number}`).join('\n');
  const questionNames = nameWords(question);
  const all = `${sources.map((one) => one.all).join('\n')}\n${registryText}`;
  const allNames = new Set([...nameWords(all), ...questionNames]);
  return {
    question,
    now: request.now,
    contacts,
    sources,
    conduct,
    registryText,
    registryNames: nameWords(registryText),
    questionNames,
    cited(cites) {
      const found = cites.flatMap((n) => sources.filter((one) => one.number === n));
      return found.length === cites.length ? found : undefined;
    },
    matters: (cites) => {
      const all = [question, ...cites.map((one) => one.all)].join('\n');
      return mattersOf(withDevices(all, [all]));
    },
    nameKnown: (text) => unknownName(text, allNames, all, starterWords) === undefined,
  };
}
