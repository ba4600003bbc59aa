// Numbers, postcodes, registrations and e-mail addresses in the shapes in which people type and say them.
import fc from 'fast-check';

/** An identifier as somebody typed it, between what they typed around it. */
export interface Typed {
  readonly before: string;
  readonly value: string;
  readonly after: string;
}

const digit = fc.integer({ min: 0, max: 9 });
const digitsOf = (count: number): fc.Arbitrary<string> =>
  fc.array(digit, { minLength: count, maxLength: count }).map((all) => all.join(''));
const pick = <T>(...from: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...from);

const spokenDigits = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const spoken = (digits: string, zero: string, gap: string, doubles: boolean): string => {
  const words: string[] = [];
  for (let at = 0; at < digits.length; at++) {
    const own = digits[at] as string;
    const word = own === '0' ? zero : (spokenDigits[Number(own)] as string);
    if (doubles && digits[at + 1] === own) {
      words.push(`double ${word}`);
      at++;
    } else words.push(word);
  }
  return words.join(gap);
};

const inGroups = (value: string, sizes: readonly number[], gap: string): string => {
  const pieces: string[] = [];
  let at = 0;
  for (const size of sizes) {
    pieces.push(value.slice(at, at + size));
    at += size;
  }
  if (at < value.length) pieces.push(value.slice(at));
  return pieces.filter((piece) => piece !== '').join(gap);
};

const withLetters = (value: string, how: string): string => {
  switch (how) {
    case 'o':
      return value.replaceAll('0', 'o');
    case 'O':
      return value.replaceAll('0', 'O');
    case 'l':
      return value.replaceAll('1', 'l');
    case 'I':
      return value.replaceAll('1', 'I');
    default:
      return value;
  }
};

const behind = pick(
  '',
  '.',
  ' pls',
  ', cant get through',
  '?',
  ' today',
  '\nthanks',
  '!',
  ' - ok?',
  ';',
  ' and she is low',
  '...',
  ' (hers)',
  ' thx.',
);
const pick2 = [
  ['(', ') for the form'],
  ['"', '" on the back'],
  ['[', ']'],
] as const;
const framed = (before: fc.Arbitrary<string>, value: fc.Arbitrary<string>): fc.Arbitrary<Typed> =>
  fc.oneof(
    { weight: 9, arbitrary: fc.record({ before, value, after: behind }) },
    ...pick2.map(([open, close]) => ({
      weight: 1,
      arbitrary: fc.tuple(before, value).map(([own, inside]) => ({ before: own + open, value: inside, after: close })),
    })),
  );

/** Ten digits with the right check digit. */
const validNhs = digitsOf(9)
  .filter((nine) => /^[1-9]/.test(nine) && !/^(\d)\1+$/.test(nine))
  .map((nine) => {
    const sum = [...nine].reduce((total, own, at) => total + Number(own) * (10 - at), 0);
    const check = 11 - (sum % 11);
    return check === 10 ? undefined : `${nine}${check === 11 ? 0 : check}`;
  })
  .filter((ten) => ten !== undefined);
const anyTen = digitsOf(10).filter((ten) => /^[1-9]/.test(ten));

const gaps = pick(' ', '-', '.', ' - ', '  ', '\u00a0', '–', '/', '_', ', ', '. ');
const nhsShape = (ten: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    ten,
    fc.tuple(ten, gaps).map(([value, gap]) => inGroups(value, [3, 3, 4], gap)),
    fc
      .tuple(
        ten,
        pick([3, 3, 2, 2], [3, 4, 3], [4, 3, 3], [5, 5], [2, 2, 2, 2, 2], [3, 7], [6, 4], [4, 6]),
        pick(' ', '-', '.'),
      )
      .map(([value, sizes, gap]) => inGroups(value, sizes, gap)),
    fc.tuple(ten, pick(' ', '-', '.')).map(([value, gap]) => [...value].join(gap)),
    fc
      .tuple(ten, pick('3-3 4', '3 3-4'))
      .map(([value, how]) =>
        how === '3-3 4'
          ? `${value.slice(0, 3)}-${value.slice(3, 6)} ${value.slice(6)}`
          : `${value.slice(0, 3)} ${value.slice(3, 6)}-${value.slice(6)}`,
      ),
  );
const saysNhs = pick(
  'nhs no ',
  'NHS number: ',
  'NHS ',
  'nhs num is ',
  'her nhs number is ',
  'NHS No. ',
  'nhsno ',
  'nhs# ',
  'NHS:',
  'the NHS number she gave was ',
  'nhs number on the letter says ',
  'nhs - ',
  'NHS number = ',
  'nhs nr ',
  'n.h.s. number ',
  'his NHS id ',
  'nhs',
);
const plainly = pick('', 'saw her, ', 'this one: ', 'pt ', 'for Brenda ', 'can you look up ', 'client is ', 'she is ');

/** NHS numbers that hold their check digit, whatever stands before them. */
export const checkedNhsNumbers = framed(fc.oneof(plainly, saysNhs), nhsShape(validNhs));

/** Ten digits beside "NHS", right or wrong. */
export const toldNhsNumbers = framed(saysNhs, nhsShape(anyTen));

/** Ten digits with "NHS" behind them. */
export const nhsToldBehind = fc.record({
  before: pick('', 'she gave ', 'it is '),
  value: fc.tuple(anyTen, pick(' ', '-', '')).map(([value, gap]) => inGroups(value, [3, 3, 4], gap)),
  after: pick(' is her nhs number', ' nhs no', ' (NHS)', ', thats the nhs number', ' NHS', ' - nhs'),
});

/** NHS numbers with letters for figures, after "NHS" or with the right check digit. */
export const letteredNhsNumbers = fc.oneof(
  framed(
    saysNhs,
    fc.tuple(nhsShape(anyTen), pick('o', 'O', 'l', 'I')).map(([value, how]) => withLetters(value, how)),
  ),
  framed(
    plainly,
    fc
      .tuple(validNhs, pick(' ', '-', ''), pick('o', 'O', 'l', 'I'))
      .map(([value, gap, how]) => inGroups(withLetters(value, how), [3, 3, 4], gap)),
  ),
);

const spokenValue = (value: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(value, pick('zero', 'oh', 'o', 'nought'), pick(' ', ', ', '-', ' ... '), fc.boolean())
    .map(([digits, zero, gap, doubles]) => spoken(digits, zero, gap, doubles));

/** NHS numbers said aloud, in whole or in part. */
export const spokenNhsNumbers = framed(
  fc.oneof(
    saysNhs.filter((says) => !/[a-z]$/i.test(says)),
    pick('nhs number ', 'nhs is '),
  ),
  fc.oneof(
    spokenValue(anyTen),
    fc
      .tuple(anyTen, pick('zero', 'oh'))
      .map(([ten, zero]) => `${ten.slice(0, 3)} ${spoken(ten.slice(3, 6), zero, ' ', false)} ${ten.slice(6)}`),
  ),
);

const mobile = fc.tuple(pick('7', '7', '7'), pick('4', '5', '7', '8', '9'), digitsOf(8)).map((all) => all.join(''));
const landline = fc.oneof(
  fc
    .tuple(
      pick('1632', '1206', '1947', '1482', '1599'),
      digitsOf(6).filter((six) => /^[2-9]/.test(six)),
    )
    .map((all) => all.join('')),
  fc
    .tuple(
      pick('113', '117', '151', '191'),
      digitsOf(7).filter((seven) => /^[2-9]/.test(seven)),
    )
    .map((all) => all.join('')),
  fc
    .tuple(
      pick('20', '24', '29'),
      digitsOf(8).filter((eight) => /^[2-9]/.test(eight)),
    )
    .map((all) => all.join('')),
);
const ten = fc.oneof(mobile, landline);
const phoneShape = fc.oneof(
  ten.map((own) => `0${own}`),
  fc
    .tuple(
      ten,
      pick(
        [5, 6],
        [5, 3, 3],
        [3, 4, 4],
        [4, 3, 4],
        [3, 3, 5],
        [3, 2, 3, 3],
        [5, 2, 2, 2],
        [2, 3, 3, 3],
        [4, 4, 3],
        [2, 2, 2, 2, 2, 1],
      ),
      pick(' ', '-', '.', ' - ', '  ', '\u00a0', '/', '–'),
    )
    .map(([own, sizes, gap]) => inGroups(`0${own}`, sizes, gap)),
  fc.tuple(ten, pick(' ', '-', '.')).map(([own, gap]) => [...`0${own}`].join(gap)),
  ten.map((own) => `(0${own.slice(0, 4)}) ${own.slice(4)}`),
  ten.map((own) => `(0${own.slice(0, 4)})${own.slice(4)}`),
  fc
    .tuple(
      ten,
      pick('+44 ', '+44', '0044 ', '0044', '+44(0)', '+44 (0) ', '(+44) ', '44 ', '+ 44 ', '+44-', '+44 0'),
      pick('', ' '),
    )
    .filter(([own, code]) => code !== '44 ' || own.startsWith('7'))
    .map(([own, code, gap]) => `${code}${inGroups(own, [4, 3, 3], gap)}`),
);
const saysPhone = pick(
  'ring ',
  'mob ',
  'tel: ',
  'her number is ',
  'call her on ',
  'phone ',
  'txt ',
  '☎ ',
  'num ',
  'mobile no. ',
  'ph:',
  'on ',
);

/** Telephone numbers, mobile and fixed. */
export const phones = framed(fc.oneof(saysPhone, plainly), phoneShape);

/** Telephone numbers with letters for figures. */
export const letteredPhones = framed(
  saysPhone,
  fc
    .tuple(ten, pick([5, 6], [5, 3, 3], [4, 3, 4]), pick(' ', ''), pick('o', 'O', 'l', 'I'))
    .map(([own, sizes, gap, how]) => withLetters(inGroups(`0${own}`, sizes, gap), how)),
);

/** Telephone numbers said aloud. */
export const spokenPhones = framed(
  pick('ring ', 'her number is ', 'mobile ', 'call him on ', 'phone number '),
  spokenValue(ten.map((own) => `0${own}`)),
);

/** Mobile numbers whose first 0 was left off. */
export const phonesWithoutZero = framed(
  saysPhone,
  fc.tuple(mobile, pick('', ' ', '-')).map(([own, gap]) => inGroups(own, [4, 3, 3], gap)),
);

const besideOther = pick(' ', '  ', ' / ', '\n', ', ', ',');
const accountShape = fc
  .tuple(
    // "0800 1111" has the look of a line that is nobody's.
    digitsOf(8).filter((eight) => !eight.startsWith('0800')),
    pick([8], [4, 4], [3, 5]),
  )
  .map(([own, sizes]) => inGroups(own, sizes, ' '));
const sortCode = fc.tuple(digitsOf(6), pick('-', ' ', '')).map(([own, gap]) => inGroups(own, [2, 2, 2], gap));
const birthday = fc
  .tuple(
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1931, max: 1999 }),
    pick('/', '.', '-', ' '),
    fc.boolean(),
  )
  .map(([day, month, year, gap, whole]) =>
    [
      whole ? String(day).padStart(2, '0') : day,
      whole ? String(month).padStart(2, '0') : month,
      whole ? year : year % 100,
    ].join(gap),
  );
// 01632 960… may be a service's of the shipped knowledge.
const hers = ten.filter((own) => !own.startsWith('1632960'));
const plainPhone = fc.oneof(
  fc
    .tuple(hers, pick([11], [5, 6], [5, 3, 3], [3, 4, 4], [4, 3, 4], [4, 7]), pick(' ', '-'))
    .map(([own, sizes, gap]) => inGroups(`0${own}`, sizes, gap)),
  fc
    .tuple(hers, pick('+44 ', '+44', '0044 ', '+44 (0)'), pick('', ' '))
    .map(([own, code, gap]) => `${code}${inGroups(own, [4, 6], gap)}`),
);
const another = (says: fc.Arbitrary<string>, value: fc.Arbitrary<string>): fc.Arbitrary<Typed> =>
  fc
    .record({ before: says, first: value, gap: besideOther, second: plainPhone, after: behind })
    .map(({ before, first, gap, second, after }) => ({ before, value: first + gap + second, after }));

/** Telephone numbers right behind another number, by what that is. */
export const phonesBehind = {
  account: another(pick('account ', 'acc no ', 'account number is ', 'acct: '), accountShape),
  'NHS number': another(
    pick('nhs ', 'NHS number: ', 'pt '),
    fc.tuple(validNhs, pick(' ', '-', '')).map(([own, gap]) => inGroups(own, [3, 3, 4], gap)),
  ),
  'sort code': another(pick('sort code ', 'sort code is '), sortCode),
  'sort code and account': another(
    pick('bank ', 'sort code '),
    fc.tuple(sortCode, pick(' ', ', '), accountShape).map((all) => all.join('')),
  ),
  reference: another(
    pick('ref ', 'reference ', 'case ref: ', 'rent ref '),
    fc.oneof(
      accountShape,
      digitsOf(8).map((own) => `HB-${own.slice(0, 4)}-${own.slice(4)}`),
      digitsOf(7).map((own) => `UC${own}`),
      digitsOf(6).map((own) => `4${own}`),
    ),
  ),
  'date of birth': another(pick('dob ', 'DOB: ', 'born '), birthday),
  'telephone number': another(pick('ring ', 'mob ', 'tel: ', 'call her on ', ''), plainPhone),
} as const;

const outward = fc.oneof(
  fc
    .tuple(pick('HM', 'LS', 'BD', 'PL', 'SY', 'WF', 'NE', 'LL', 'CF', 'TR', 'DY'), fc.integer({ min: 1, max: 29 }))
    .map((all) => all.join('')),
  // CK1 to CK9 are in the shipped knowledge, whose postcodes stay readable.
  fc.integer({ min: 10, max: 29 }).map((own) => `CK${own}`),
  fc.tuple(pick('M', 'B', 'S', 'L', 'N', 'E'), fc.integer({ min: 1, max: 29 })).map((all) => all.join('')),
  pick('SW1A', 'EC2V', 'W1T', 'WC2H', 'E1W', 'N1C', 'SE1P'),
);
const inward = fc
  .tuple(
    digit,
    pick('A', 'B', 'D', 'E', 'F', 'G', 'H', 'J', 'L', 'N', 'P', 'Q', 'R', 'S', 'T', 'U', 'W', 'X', 'Y', 'Z'),
    pick('A', 'B', 'D', 'E', 'F', 'G', 'H', 'J', 'L', 'N', 'P', 'Q', 'R', 'S', 'T', 'U', 'W', 'X', 'Y', 'Z'),
  )
  .map((all) => all.join(''))
  // "M1 2nd floor", "M1 6hr": nobody can tell these from what is counted.
  .filter((own) => !/^\d(?:ST|ND|RD|TH|PT|YR|HR|FT|LB|XL)$/.test(own));
const cased = (value: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(value, pick('as', 'small', 'first'))
    .map(([own, how]) =>
      how === 'as' ? own : how === 'small' ? own.toLowerCase() : own.charAt(0) + own.slice(1).toLowerCase(),
    );
const saysPostcode = pick('postcode ', 'pc ', 'post code is ', 'Postcode: ', 'her postcode is ', 'postcode- ');

/** Whole postcodes as they are usually typed, anywhere. */
export const postcodes = framed(
  fc.oneof(plainly, saysPostcode, pick('lives in ', 'up at ')),
  cased(fc.tuple(outward, pick(' ', '', '  ', '-', '.', '\u00a0', ' - '), inward).map((all) => all.join(''))),
);

/** Postcodes with gaps where nobody expects them, after a word that says so. */
export const brokenPostcodes = framed(
  saysPostcode,
  cased(
    fc.oneof(
      fc.tuple(outward, inward).map((all) => [...all.join('')].join(' ')),
      fc.tuple(outward, inward).map(([out, back]) => `${out} ${back[0]} ${back.slice(1)}`),
      fc.tuple(outward, inward).map(([out, back]) => `${out} ${back.slice(0, 2)} ${back[2]}`),
      fc.tuple(outward, inward).map(([out, back]) => `${out.replace(/\d/, (own) => ` ${own}`)} ${back}`),
      fc.tuple(outward, inward, pick(',', '/', '_', ', ')).map(([out, back, gap]) => `${out}${gap}${back}`),
      fc
        .tuple(outward, inward, pick('o', 'O'))
        .map(([out, back, how]) => `${withLetters(out, how)} ${withLetters(back, how)}`),
      fc
        .tuple(outward, inward, pick('l', 'I'))
        .map(([out, back, how]) => `${withLetters(out, how)} ${withLetters(back, how)}`),
    ),
  ),
);

const three = fc
  .tuple(
    pick('R', 'K', 'V', 'H', 'B', 'X', 'T', 'L', 'M'),
    pick('V', 'X', 'J', 'K', 'B', 'M', 'Y', 'W'),
    pick('T', 'K', 'N', 'R', 'D', 'C', 'P'),
  )
  .map((all) => all.join(''))
  // Lewy body dementia, and a text.
  .filter((own) => own !== 'LBD' && own !== 'TXT');
const plates = fc.oneof(
  fc
    .tuple(
      pick('KX', 'YD', 'AB', 'SG', 'MF', 'LN', 'BV', 'WR'),
      pick('02', '19', '51', '68', '70', '24', '10', '60'),
      three,
    )
    .map(([one, age, last]) => [one + age, last] as const),
  fc
    .tuple(pick('P', 'R', 'T', 'V', 'K', 'M'), fc.integer({ min: 21, max: 999 }), three)
    .map(([one, own, last]) => [`${one}${own}`, last] as const),
  fc
    .tuple(three, fc.integer({ min: 21, max: 999 }), pick('P', 'R', 'T', 'V', 'K', 'M'))
    .map(([first, own, last]) => [first, `${own}${last}`] as const),
  fc
    .tuple(pick('JAZ', 'OIG', 'RIL', 'XHZ', 'BIW'), fc.integer({ min: 1000, max: 9999 }))
    .map(([first, own]) => [first, String(own)] as const),
);
const saysPlate = pick(
  'car reg ',
  'reg is ',
  'registration: ',
  'his van ',
  'number plate ',
  'reg no ',
  'drives a fiesta, ',
  'parked up in ',
  'blue corsa ',
  'plate ',
);

/** Registration marks near talk of a car. */
export const registrations = framed(
  saysPlate,
  cased(
    fc.oneof(
      fc
        .tuple(plates, pick(' ', '', '  ', '-', '.', '\u00a0'))
        // "JAZ-2098" has the look of any reference.
        .map(([[first, last], gap]) => first + (/^\d+$/.test(last) && gap === '-' ? ' ' : gap) + last),
      plates.map(([first, last]) => `${first.replace(/(?<=[A-Z])(?=\d)/, ' ')} ${last}`),
    ),
  ),
);

/** Registration marks with letters for figures or a gap between all characters, after a word that says so. */
export const brokenRegistrations = framed(
  pick('car reg ', 'reg is ', 'registration: ', 'number plate ', 'reg no ', 'plate '),
  cased(
    fc.oneof(
      fc.tuple(plates, pick(' ', '-')).map(([[first, last], gap]) => [...`${first}${last}`].join(gap)),
      fc
        .tuple(plates, pick('o', 'O', 'l', 'I'), pick(' ', ''))
        .map(([[first, last], how, gap]) => withLetters(first, how) + gap + withLetters(last, how))
        // "VMK lllR" holds no figure any more.
        .filter((own) => /\d/.test(own)),
    ),
  ),
);

const local = fc.oneof(
  fc
    .tuple(
      pick('jo', 'pia', 'k', 'dilys', 'm'),
      pick('.', '_', '-'),
      pick('varga', 'ostrow', 'penn', 'achebe', 'lowri'),
    )
    .map((all) => all.join('')),
  fc.tuple(pick('jovarga', 'dilys', 'bigkev', 'mrsp'), digitsOf(2)).map((all) => all.join('')),
  pick('jovarga', 'dilysp', 'o.brien', 'ann-marie', 'kev+home'),
);
const domain = pick(
  'mailbox.example',
  'gmail.com',
  'hill.co.uk',
  'home.example',
  'nhs.net',
  'btinternet.com',
  'post.hill.org.uk',
);
const saysEmail = pick('email ', 'e-mail: ', 'her email is ', 'mail her on ', 'send to ', '', 'email address ', 'its ');

/** E-mail addresses, typed. */
export const emails = framed(
  saysEmail,
  fc.oneof(
    fc.tuple(local, pick('@', ' @ ', '@ ', ' @'), domain).map((all) => all.join('')),
    fc.tuple(local, domain).map(([own, at]) => `${own}@${at}`.toUpperCase()),
    fc.tuple(local, domain).map(([own, at]) => `mailto:${own}@${at}`),
    fc.tuple(local, domain).map(([own, at]) => `<${own}@${at}>`),
    fc.tuple(local, pick('(at)', '[at]', ' (at) ', ' [at] ', '{at}'), domain).map((all) => all.join('')),
    fc.tuple(local, domain).map(([own, at]) => `${own}@${at.replace(/\./, ',')}`),
    fc.tuple(local, domain).map(([own, at]) => `${own}@${at.replace(/\./, ' .')}`),
    fc.tuple(local, domain).map(([own, at]) => `${own}@${at.replace(/\./, '. ')}`),
    fc.tuple(local, domain).map(([own, at]) => `${own}@${at.replaceAll('.', ' dot ')}`),
    fc.tuple(local, pick('gmail', 'hotmail', 'outlook')).map(([own, at]) => `${own}@${at}`),
  ),
);

/** E-mail addresses said aloud. */
export const spokenEmails = framed(
  pick('email ', 'her email is ', 'email address '),
  fc
    .tuple(
      local.filter((own) => !own.includes('+')),
      domain,
    )
    .chain(([own, at]) =>
      pick(
        `${own.replaceAll('.', ' dot ').replaceAll('_', ' underscore ').replaceAll('-', ' dash ')} at ${at.replaceAll('.', ' dot ')}`,
        `${own} AT ${at}`,
      ),
    ),
);
