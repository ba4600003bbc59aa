import type { Tap } from '../turn/turn.ts';
import { isRecord, textField } from './http.ts';

const longestId = 300;
// As long as a message may be: a box is filled with its words.
const longestValue = 20_000;

/** The tap in what a card or button sends back, whatever the channel wraps it in; undefined for anything that is not one of ours. */
export function readTap(value: unknown): Tap | undefined {
  if (!isRecord(value)) return undefined;
  const given = isRecord(value['tap']) ? value['tap'] : value;
  const verb = textField(given, 'verb', 40);
  if (verb === undefined || !/^[a-z]+(\.[a-z_]+)?$/.test(verb)) return undefined;
  const caseId = textField(given, 'caseId', longestId);
  const ref = textField(given, 'ref', longestId);
  const to = textField(given, 'to', longestId);
  // Words written into the card itself stand beside the tap.
  const words = textField(value, 'words', longestValue) ?? textField(given, 'value', longestValue);
  return {
    verb,
    ...(caseId !== undefined && { caseId }),
    ...(ref !== undefined && { ref }),
    ...(to !== undefined && { to }),
    ...(words !== undefined && { value: words }),
  };
}
