import { add, isDenied, type Reading } from './wish.ts';

/** Reads by which way a person can attend, or will not: online, by telephone, at home, in person. */
export function readMode(reading: Reading): void {
  const { text } = reading;
  // Wanting to learn the thing is not wanting to attend by it.
  const learning =
    /\b(?:get(?:ting)?|go(?:ing)?|learn(?:ing)?|teach|show|lessons?|help(?: with| getting| her get| him get)?|how to use|using|uses?|use of|safe|staying)(?: (?:it|the|her|him|them|to|get|be|on|a))* ?$/;
  const learns =
    /\b(?:learn\w*|teach\w*|show (?:him|her|them)|help (?:him|her|them) (?:to )?use|fix\w*|mend\w*|repair\w*|broken|slow|virus|hacked)\b/;
  const modes: readonly (readonly [RegExp, 'online' | 'phone' | 'home_visit' | 'venue', string])[] = [
    [
      /\b(?:on[ -]?line|zoom|virtual(?:ly)?|via video|over video|video call|(?:on|over|via|by) (?:the )?(?:internet|computer|teams|video|skype|facetime)|(?:on|from|using) (?:his|her|their|my) own (?:computer|laptop|tablet|ipad|pc|screen)|from (?:the|his|her|their|my) (?:own )?(?:sofa|settee|couch|armchair|home|phone|front room|living room|kitchen table|bed(?:room)?))\b/g,
      'online',
      'online',
    ],
    [
      /\b(?:(?:over|on|by|via) the (?:tele)?phone|by (?:tele)?phone|telephone|phone calls?|(?:tele)?phone (?:support|befriend\w*|friend|counselling|service|line)|rings? (?:her|him|them) (?:up|weekly|each week)|(?:some(?:one|body)) to (?:ring|phone|call) (?:her|him|them)?|(?:ring|phone)s? (?:her|him|them) (?:for a chat|regularly|every))\b/g,
      'phone',
      'by telephone',
    ],
    [
      /\b(?:home[ -]visit(?:s|ing|or|ors)?|(?:visits?|come|comes|coming|goes|go|sees?) (?:to |out to )?(?:(?:her|him|them|people|you|the|his|their|the person|clients?|patients?) )?(?:(?:at|to|in|round to) )?(?:(?:her|his|their|the|peoples?|your) )?(?:own )?(?:home|house|flat|door)s?|in (?:her|his|their) own home|at[ -]home (?:support|visits?|service)|(?:befriend\w*|visitor|visiting|sitt(?:er|ing)|support|care|help|lessons?|exercises?|company|foot ?care|hairdress\w*|physio) (?:(?:for|with) (?:\w+ ){1,3})?at home|pops? (?:round|in on)|visit(?:s|ing)? (?:her|him|them)|come round)\b/g,
      'home_visit',
      'home visits',
    ],
    [
      /\b(?:face[ -](?:to|2)[ -]face|f2f|in[ -]person|in the flesh|(?:sit|sits|sitting) (?:down )?(?:with|opposite) (?:someone|somebody|a person)|(?:someone|somebody|counselling|therapy|a person) in (?:a|the) (?:real |same )?room)\b/g,
      'venue',
      'in person',
    ],
  ];
  for (const [pattern, mode, label] of modes) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const before = text.slice(Math.max(0, match.index - 34), match.index);
      const denied =
        isDenied(text, match.index) ||
        /\b(?:not|no|nor|without) [^.,;]{2,24} (?:or|nor|and) $/.test(before) ||
        /\b(?:no|not got|hasn'?t got|doesn'?t (?:have|do|use)|without|can'?t use|won'?t use|never used|not good (?:on|with)|rubbish (?:on|with|at)|scared of|hates?) (?:the |any |a )?$/.test(
          before,
        );
      if (
        mode === 'online' &&
        !denied &&
        (learning.test(before.trimEnd()) || (/own \w+$/.test(match[0]) && learns.test(text)))
      )
        continue;
      if (
        mode === 'online' &&
        !denied &&
        /^ ?(?:shopping|banking|gambling|scams?|safety|forms?|abuse|bullying|dating|course materials)/.test(
          text.slice(end),
        )
      )
        continue;
      if (
        mode === 'home_visit' &&
        /\b(?:i|me|we) (?:go|can|do|should)|\bmy (?:own )?(?:home )?visit|\b(?:lone|on my own|safe|dogs?)\b/.test(text)
      )
        continue;
      if (denied)
        add(
          reading,
          { id: `not-mode:${mode}`, label: `not ${label}`, hard: true, detail: { kind: 'not-mode', mode } },
          match.index,
          end,
        );
      else
        add(
          reading,
          { id: `mode:${mode}`, label, hard: true, detail: { kind: 'mode', modes: [mode] } },
          match.index,
          end,
          0.5,
        );
    }
  }
  const away =
    /\b(?:(?:not|no|without|nor|another) (?:another |an |any |more |just an? )*(?:apps?|websites?|screens?|chat ?bots?|video calls?)|(?:doesn'?t|can'?t|won'?t|don'?t|isn'?t|not) (?:do|use|like|want|into|one for|good with|any good with) (?:apps?|screens?|computers?|the internet|the web|video calls?)|(?:real|actual|proper) (?:people|person|human)|(?:no|not got|hasn'?t got|haven'?t got|doesn'?t have|without|never had)(?: (?:a|any|the|an|home))* (?:internet|wi-?fi|broadband|smart ?phone|computer)|sit(?:ting)? (?:in a room )?with (?:people|others))\b/.exec(
      text,
    );
  if (away !== null && !learns.test(text) && !reading.wishes.some((wish) => wish.detail.kind === 'mode'))
    add(
      reading,
      { id: 'not-mode:online', label: 'not online', hard: true, detail: { kind: 'not-mode', mode: 'online' } },
      away.index,
      away.index + away[0].length,
    );
  const unrung =
    /\b(?:hates?|dislikes?|dreads?|can'?t (?:use|hear on|do)|won'?t (?:use|do|answer|pick up)|no good on|scared of|(?:doesn'?t|don'?t) (?:like|do|use)) (?:using |talking on |being on |the |a )*(?:tele)?phones?\b(?! number)/.exec(
      text,
    );
  if (unrung !== null)
    add(
      reading,
      { id: 'not-mode:phone', label: 'not by telephone', hard: true, detail: { kind: 'not-mode', mode: 'phone' } },
      unrung.index,
      unrung.index + unrung[0].length,
    );
  const unvisited =
    /\b(?:won'?t have|(?:doesn'?t|don'?t) (?:want|like)|rather not have|without|hates?|nobody|not have|no) (?:any |having )?(?:strangers?|people|anyone|someone|anybody|folk|visitors?|visits)(?: (?:coming|come|calling|going))? (?:round|in(?:to|side)? (?:the|her|his|their) (?:own )?(?:house|home|flat)|at home|to (?:the|her|his|their) (?:house|home|flat|door))\b/.exec(
      text,
    );
  if (unvisited !== null) {
    // "Won't have anyone round at home" also reads like a visit that is wished for.
    const told = reading.wishes.filter((wish) => wish.id !== 'mode:home_visit');
    reading.wishes.splice(0, reading.wishes.length, ...told);
    add(
      reading,
      {
        id: 'not-mode:home_visit',
        label: 'not home visits',
        hard: true,
        detail: { kind: 'not-mode', mode: 'home_visit' },
      },
      unvisited.index,
      unvisited.index + unvisited[0].length,
    );
  }
  const housebound =
    /\b(?:house ?bound|bed ?bound|(?:can'?t|cannot|unable to|never|doesn'?t|won'?t|not able to|too \w+ to) (?:really )?(?:leave|get out of|go out of|leaves?|get out) (?:of )?(?:the |his |her |their )?(?:house|home|flat|bed)|stuck indoors|can'?t get out(?: and about)?(?! of))\b/.exec(
      text,
    );
  if (housebound !== null && !reading.wishes.some((wish) => wish.detail.kind === 'mode')) {
    add(
      reading,
      {
        id: 'mode:from-home',
        label: 'reachable from home',
        hard: true,
        detail: { kind: 'mode', modes: ['home_visit', 'phone', 'online'] },
      },
      housebound.index,
      housebound.index + housebound[0].length,
      0.8,
    );
  }
}
