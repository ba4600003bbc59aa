// Cues that no trained reader may take back.

/**
 * Each with how often hands that wrote after the cue was made said it (71 and later), how often a human was then needed the same day,
 * and the level that nothing may lower it under: its own where no innocent message had it, otherwise today.
 * Listed where at least 93 of 100 were right and at least eight were said; measured on 28 November 2026.
 */
export const standingCues: Readonly<
  Record<string, { readonly said: number; readonly needed: number; readonly atLeast: 'now' | 'today' }>
> = {
  'body in danger': { said: 32, needed: 31, atLeast: 'now' },
  'dependent adult left, shut in or cold': { said: 17, needed: 16, atLeast: 'now' },
  'diabetic emergency': { said: 12, needed: 12, atLeast: 'now' },
  'head injury': { said: 9, needed: 9, atLeast: 'now' },
  'head injury with a change': { said: 8, needed: 8, atLeast: 'now' },
  'health advice needed today': { said: 23, needed: 22, atLeast: 'today' },
  'strange beliefs after a birth, said otherwise': { said: 18, needed: 18, atLeast: 'now' },
  'stroke signs': { said: 19, needed: 18, atLeast: 'today' },
  'took a quantity of medicine': { said: 43, needed: 40, atLeast: 'today' },
  'used by others, said otherwise': { said: 9, needed: 9, atLeast: 'today' },
  'worker menaced now': { said: 19, needed: 18, atLeast: 'now' },
};
