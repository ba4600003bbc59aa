const rows: readonly (readonly [string, string])[] = [
  ['a', 'аαɑａ∂ⲁᴀ'], ['b', 'ьвβЬʙ'], ['c', 'сϲⅽᴄ¢'], ['d', 'ԁⅾᴅđ'], ['e', 'еєεҽᴇ℮€'], ['f', 'ƒғꜰ'], ['g', 'ɡցɢ'], ['h', 'һнհʜ'],
  ['i', 'іιıɪӏⅰ¡'], ['j', 'јʝᴊ'], ['k', 'кκᴋ'], ['l', 'ⅼʟłⲓ'], ['m', 'мⅿᴍ'], ['n', 'пηոɴ'], ['o', 'оοօᴏσøө'], ['p', 'рρᴘ'], ['q', 'ԛ'],
  ['r', 'гʀ'], ['s', 'ѕꜱʂ'], ['t', 'тτᴛ'], ['u', 'υսᴜц'], ['v', 'ѵνⅴᴠ'], ['w', 'ѡԝωᴡш'], ['x', 'хχⅹ'], ['y', 'уүγʏ'], ['z', 'ᴢ'],
  ["'", '’‘ʼ`´′ʹ'], ['"', '“”„«»'], ['-', '‐‑‒−'],
];

/** Letters of other scripts that look like ours, and marks that stand for an apostrophe, a quotation mark or a hyphen. */
export const lookalikes: ReadonlyMap<string, string> = new Map(rows.flatMap(([plain, others]) => [...others].map((other) => [other, plain] as const)));
