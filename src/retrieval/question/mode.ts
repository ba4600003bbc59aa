import { add, isDenied, isRefusedAfter, type Reading } from './wish.ts';

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
      /\b(?:on[ -]?line|zoom|virtual(?:ly)?|via video|(?:over|by|on|via) (?:a )?video(?: link| call)?|video (?:link|group|course|class|session)s?|video call|log(?:s|ging)? (?:in|on) from|(?:on|over|via|by) (?:the )?(?:internet|computer|teams|video|skype|facetime)|(?:on|from|using) (?:his|her|their|my) own (?:computer|laptop|tablet|ipad|pc|screen)|from (?:the|his|her|their|my) (?:own )?(?:own )?(?:sofa|settee|couch|armchair|home|phone|front room|living room|kitchen table|bed(?:room)?))\b/g,
      'online',
      'online',
    ],
    [
      /\b(?:(?:(?:over|on|by|via|down) the|over|via) (?:tele)?phone(?! (?:at|to) (?:me|us|my))|(?:tele)?phone only(?! (?:rings?|goes|works))|only by phone|on the blower|(?:ring|phone|call) (?:him|her|them) instead|give (?:her|him|them) a (?:bell|buzz|ring|call)|(?:weekly|daily|regular|nightly) (?:ring|bell|phone ?call|call)s?|by (?:tele)?phone|telephone|phone calls?|(?:tele)?phone (?:support|befriend\w*|friend|counselling|service|line)|rings? (?:her|him|them) (?:up|weekly|each week)|(?:some(?:one|body)) to (?:ring|phone|call) (?:her|him|them)?|(?:ring|phone)s? (?:her|him|them) (?:for a chat|regularly|every))\b/g,
      'phone',
      'by telephone',
    ],
    [
      /\b(?:home[ -]visit(?:s|ing|or|ors)?|(?!(?:go|goes|going|come|comes|coming) home\b)(?:visits?|come|comes|coming|goes|go|sees?) (?:to |out to )?(?:(?:her|him|them|people|you|the|his|their|the person|clients?|patients?) )?(?:(?:at|to|in|round to) )?(?:(?:her|his|their|the|peoples?|your) )?(?:own )?(?:home|house|flat|door)s?|in (?:her|his|their) own home|at[ -]home (?:support|visits?|service)|(?:befriend\w*|visitor|visiting|sitt(?:er|ing)|support|care|help|lessons?|exercises?|company|foot ?care|hairdress\w*|physio) (?:(?:for|with) (?:\w+ ){1,3})?at home|pops? (?:round|in on)|visit(?:s|ing)? (?:her|him|them)|come round|(?:some(?:one|body)|they|who|can|could|will|would) (?:to )?(?:come|comes|call|go|goes) (?:out )?(?:to|round to) (?:him|her|them|hers|theirs)|at (?:hers|theirs)\b|at (?:his|her|their) own (?:place|flat|bungalow|house)|(?<=\b(?:lessons?|exercises?|hair ?cuts?|hair|nails|feet|help|support|class|company|visits?|done|seen|forms?) )at (?:his|her|their) (?:place|flat|bungalow|house)|at (?:his|her|their) place(?=,|$)|in (?:her|his|their) own (?:front room|living room|sitting room|lounge|kitchen|four walls|bungalow|flat)|house[ -]?calls?|(?:a|volunteer|weekly|friendly) visitor\b|(?:brought|delivered|comes|come) to (?:the|his|her|their) (?:own )?door(?:step)?)\b/g,
      'home_visit',
      'home visits',
    ],
    [
      /\b(?:face[ -](?:to|2)[ -]face|eye to eye|across (?:a|the) (?:table|desk)|f2f|in[ -]person|in the flesh|(?:sit|sits|sitting) (?:down )?(?:with|opposite) (?:someone|somebody|a person)|(?:someone|somebody|counselling|therapy|a person) in (?:a|the) (?:real |same )?room)\b/g,
      'venue',
      'in person',
    ],
  ];
  for (const [pattern, mode, label] of modes) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const before = text.slice(Math.max(0, match.index - 60), match.index);
      const denied =
        isDenied(text, match.index) ||
        isRefusedAfter(text.slice(end)) ||
        /\b(?:hates? being|scunnered|sick of|fed up|had enough|bored)\b[^.,;]{0,36}$/.test(before) ||
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
    /\b(?:(?:not|no|without|nor|another) (?:another |an |any |more |just an? )*(?:apps?|websites?|screens?|chat ?bots?|video calls?)|(?:doesn'?t|can'?t|won'?t|don'?t|isn'?t|not) (?:do|use|like|want|into|one for|good with|any good with) (?:apps?|screens?|computers?|the internet|the web|video calls?)|(?:real|actual|proper) (?:people|person|human)|(?:a )?human (?:than|not|rather than|instead)|no (?:tech|technology|gadgets|screens)|technophobe|(?:old|ancient) (?:nokia|mobile)|brick phone|only (?:got )?a landline|landline only|(?:won'?t|doesn'?t|can'?t|don'?t) (?:do|use|go on|work) (?:video|zoom|teams|the computer|a computer|tablets?|laptops?|online|e-?mail)|(?:no|not got|hasn'?t got|haven'?t got|doesn'?t have|without|never had)(?: (?:a|any|the|an|home))* (?:internet|wi-?fi|broadband|smart ?phone|computer)|sit(?:ting)? (?:in a room )?with (?:people|others))\b/.exec(
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
    /\b(?:hates?|dislikes?|dreads?|can'?t (?:use|hear on|do)|won'?t (?:use|do|answer|pick up)|no good on|scared of|(?:doesn'?t|don'?t) (?:like|do|use)) (?:using |talking on |being on |the |a )*(?:tele)?phones?\b(?! number)|\b(?:tele)?phones?(?: calls?)? (?:is |are |'?s )?(?:no use|no good|useless|a no\b|out\b|hard|difficult|too hard|makes? (?:her|him|them) (?:panic|anxious|nervous|freeze)|frighten\w*|scares?|terrif\w+)|\bpanics? on the phone\b|\bphone (?:phobia|anxiety)\b|\btoo deaf (?:for|to use) the phone\b|\bno(?:t| use)? (?:by|on|over) the (?:tele)?phone\b|\bnot (?:just )?a voice\b/.exec(
      text,
    );
  if (unrung !== null) {
    // "Can't hear on the phone" also reads like a call that is wished for.
    withdraw(reading, 'mode:phone');
    add(
      reading,
      { id: 'not-mode:phone', label: 'not by telephone', hard: true, detail: { kind: 'not-mode', mode: 'phone' } },
      unrung.index,
      unrung.index + unrung[0].length,
    );
  }
  const unvisited =
    /\b(?:won'?t have|(?:doesn'?t|don'?t) (?:want|like)|rather not have|without|hates?|nobody|not have|no) (?:any |having )?(?:strangers?|people|anyone|someone|anybody|folk|visitors?|visits)(?: (?:coming|come|calling|going))? (?:round|at (?:the|her|his|their) (?:own )?(?:house|home|flat|place)|in(?:to|side)? (?:the|her|his|their) (?:own )?(?:house|home|flat)|at home|to (?:the|her|his|their) (?:house|home|flat|door))\b/.exec(
      text,
    );
  if (unvisited !== null) {
    // "Won't have anyone round at home" also reads like a visit that is wished for.
    withdraw(reading, 'mode:home_visit');
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
    /\b(?:house ?bound|bed ?bound|(?:can'?t|cannot|unable to|never|doesn'?t|won'?t|not able to|too \w+ to) (?:really )?(?:leave|get out of|go out of|leaves?|get out) (?:of )?(?:the |his |her |their )?(?:house|home|flat|bed)|stuck (?:indoors|inside|at home|in bed|in the (?:house|flat))|(?:never|not|hasn'?t) been out(?:side)? since|agoraphob\w+|(?:hasn'?t|not|never|won'?t) (?:stepped|step|ventured?|been) (?:outdoors|outside)|confined to (?:the |his |her |their )?(?:house|home|flat|bed)|(?:is|he'?s|she'?s|been|gets|feels|feeling|are) shut in\b|(?:doesn'?t|won'?t|can'?t|never|hasn'?t|not|rarely|hardly) (?:ever )?(?:go(?:es)?|been|cross(?:ed|es)?|step(?:ped|s)?|sets? foot|set a foot|got|gets?|leaves?|left|put)(?: (?:a foot|foot))? ?(?:past|over|beyond|out(?:side)?(?: of)?|across|the)? ?(?:the |his |her |their )?(?:front )?(?:gate|doorstep|front door|door|step|garden gate|house|flat|four walls)|(?:never|not|hasn'?t) (?:sets?|set) foot outside|never (?:goes|gets) out(?: of the (?:house|flat))?(?= *(?:[,.;]|$))|not been out(?:side)? (?:in|for) (?:months|weeks|years|ages|a year)|can'?t get out(?: and about)?(?! of))\b/.exec(
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

function withdraw(reading: Reading, id: string): void {
  const others = reading.wishes.filter((wish) => wish.id !== id);
  reading.wishes.splice(0, reading.wishes.length, ...others);
}
