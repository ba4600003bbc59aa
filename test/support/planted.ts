// Identifiers made to be told apart from everything else, each found again by what makes it that person's.
import type { IdentifierKind } from '../../src/privacy/safe-text.ts';

/** One identifier and the stretches that would betray it, wherever they stood. */
export interface Planted {
  readonly kind: IdentifierKind;
  readonly typed: string;
  readonly needles: readonly string[];
}

const onsets = ['B', 'D', 'F', 'G', 'H', 'K', 'L', 'M', 'P', 'R', 'S', 'T', 'V', 'W', 'Z'];
const middles = ['ar', 'el', 'in', 'or', 'um', 'av', 'est', 'ist', 'olk', 'und'];
const ends = ['wyke', 'thorpe', 'escu', 'ova', 'inski', 'well', 'mere', 'bane', 'quist', 'zadeh'];
const letters = 'ABCDEFGHJKLMNOPRSTUVWXY';

// Different for every number below 1,500, so that no identifier is part of another.
const surname = (n: number): string =>
  `${onsets[n % 15]}${middles[Math.floor(n / 15) % 10]}${ends[Math.floor(n / 150) % 10]}`;
const letter = (n: number): string => letters[n % letters.length] as string;
const digits = (n: number, width: number): string => String(n).padStart(width, '0');

// The check digit of an NHS number: weights ten to two, eleven less the rest.
function nhsNumber(n: number): string {
  for (let base = 943_000_000 + n * 1_009; ; base += 1) {
    const sum = [...String(base)].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
    const check = 11 - (sum % 11);
    if (check !== 10) return `${base}${check === 11 ? 0 : check}`;
  }
}

/** Ten identifiers of one invented person, and a sentence that tells them all. */
export function plantedPerson(n: number): { readonly words: string; readonly planted: readonly Planted[] } {
  const name = surname(n);
  const nhs = nhsNumber(n);
  const born = `${digits(1 + (n % 28), 2)}/${digits(1 + (n % 12), 2)}/19${digits(20 + (n % 60), 2)}`;
  const street = surname(n + 500);
  const phone = `07911 ${digits(123_000 + n, 6)}`;
  const inward = `${n % 10}${'ABDEFGHJLN'[Math.floor(n / 10) % 10]}${'PQRSTUWXYZ'[n % 10]}`;
  const email = `${surname(n + 900).toLowerCase()}@planted.example`;
  const handle = `@${surname(n + 1200).toLowerCase()}_${n}`;
  const plate = `${letter(n)}${letter(n + 3)}${digits(51 + (n % 20), 2)} ${letter(n + 7)}${letter(Math.floor(n / 23))}${letter(n + 11)}`;
  const account = digits(73_910_000 + n * 7, 8);
  const planted: Planted[] = [
    { kind: 'name', typed: `Mrs ${name}`, needles: [name] },
    { kind: 'nhs_number', typed: `${nhs.slice(0, 3)} ${nhs.slice(3, 6)} ${nhs.slice(6)}`, needles: [nhs] },
    { kind: 'dob', typed: born, needles: [born] },
    { kind: 'address', typed: `${10 + n} ${street} Close`, needles: [`${street} Close`] },
    { kind: 'postcode', typed: `CK7 ${inward}`, needles: [`CK7 ${inward}`] },
    { kind: 'phone', typed: phone, needles: [phone] },
    { kind: 'email', typed: email, needles: [email] },
    { kind: 'username_or_social', typed: handle, needles: [handle] },
    { kind: 'vehicle_registration', typed: plate, needles: [plate] },
    { kind: 'account_number', typed: account, needles: [account] },
  ].map((one) => ({
    ...one,
    kind: one.kind as IdentifierKind,
    needles: [
      ...new Set([...one.needles, one.typed, one.typed.replace(/ /g, ''), encodeURIComponent(one.typed)]),
    ].filter((needle) => needle.length >= 6),
  }));
  const [who, nhsNo, dob, home, code, ring, mail, insta, car, bank] = planted.map((one) => one.typed);
  return {
    words: `${who}, NHS ${nhsNo}, dob ${dob}, of ${home}, ${code}, ring ${ring} or ${mail}, insta ${insta}, car reg ${car}, account number ${bank}`,
    planted,
  };
}

/** The identifiers that stand in a text, however it writes them. */
export function foundIn(text: string, planted: readonly Planted[]): readonly Planted[] {
  const lower = text.toLowerCase();
  return planted.filter((one) => one.needles.some((needle) => lower.includes(needle.toLowerCase())));
}
