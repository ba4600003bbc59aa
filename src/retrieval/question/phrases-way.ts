// Plain ways of saying how a person can attend, or will not.
import { type Phrase, wish } from './phrase.ts';

/** Asked in this order; what is read already is not asked again. */
export const wayPhrases: readonly Phrase[] = [
  {
    wish: wish('mode:online', 'online', { kind: 'mode', modes: ['online'] }),
    said: /\b(?:(?:would|will|could|can|prefers?|rather|wants?|do it|fine|ok|suits (?:him|her)) (?:\w+ ){0,4}(?:on|over|via|through|by) (?:the |a |his |her |their )?(?:laptop|whats ?app(?: video)?|skype|ipad|web ?chat)|(?:on|over|via|by) whats ?app video|(?:web|live|typed) ?chat\b|(?:will|would|could|can) (?:log|dial) (?:on|in)\b)\b/,
    unless:
      /\b(?:learn\w*|teach\w*|lessons?|show (?:him|her|them)|how to|use (?:his|her|the|a)|using|scam\w*|gambl\w*|banking|shopping|broken|fix\w*|repair\w*|groom\w*|bull\w+|sold|selling|bought|threat\w*|sends?|sent|messag\w+ (?:him|her))\b/,
    read: /^(?:mode:|not-mode:online)/,
    weight: 0.5,
  },
  {
    wish: wish('mode:phone', 'by telephone', { kind: 'mode', modes: ['phone'] }),
    said: /\b(?:(?:somebody|someone|just|only|sooner|rather|prefers?|wants?|likes?|weekly|happier|better)(?: \w+){0,2} (?:(?:to )?be (?:rung|phoned|called)(?! (?:a|the|mum|dad|by his|names))|a (?:ring|phone ?call|call)\b(?! (?:out|about|to))|to (?:ring|phone) (?:him|her|them))|somebody ring (?:him|her|them)|(?:ring|phone|call) (?:him|her|them) (?:don'?t|dont|not|of a night|of an evening|at home|weekly|instead|rather)|a call from (?:someone|somebody)|(?:by|over the|on the|via) ?phone (?:ok|is fine|fine|only|suits|best)|phone (?:ok|is fine|fine|suits|best)\b)/,
    unless:
      /\b(?:don'?t|dont|not|no|never|won'?t|wont|hates?) (?:\w+ ){0,2}(?:be (?:rung|phoned|called)|ring|phone|call)\b|\b(?:police|gp|doctor|ambulance|999|111|council|dwp|back)\b/,
    read: /^(?:mode:|not-mode:phone)/,
    weight: 0.5,
  },
  {
    wish: wish('not-mode:phone', 'not by telephone', { kind: 'not-mode', mode: 'phone' }),
    said: /\b(?:(?:won'?t|wont|can'?t|cant|cannot|will not|doesn'?t|doesnt|don'?t|dont|canna) (?:\w+ ){0,2}(?:be (?:rung|phoned)|ring (?:people|folk)|answer (?:the |his |her )?(?:phone|landline)|do (?:phones?|phone ?calls|calls|landlines?)|use (?:the |a )?(?:phone|landline))|(?:no|not|nor|never|without) (?:a |by |on the |over the |another )?(?:phone(?:s| ?calls?)?|help ?lines?|telephone|calls)(?= ?(?:$|[,.;!]|and|or|nor|please|pls))|no good (?:ringing|phoning|on (?:the )?phones?)|(?:rather|sooner|instead of|not|than) (?:\w+ ){0,2}(?:a )?voice (?:on|down) (?:the|a) (?:line|phone)|can'?t hear on (?:the )?phones?)/,
    unless:
      /\b(?:no|not got a|hasn'?t a|lost (?:his|her)) (?:phone|mobile)\b(?! ?calls?)(?=[^.,;]{0,30}\b(?:need|wants?|get|help|buy)\b)/,
    read: /^(?:mode:phone|not-mode:phone)$/,
  },
  {
    wish: wish('not-mode:online', 'not online', { kind: 'not-mode', mode: 'online' }),
    said: /\b(?:no (?:broadband|wi-?fi|data|laptop|computer|video|zoom|teams|skype)\b|not (?:on |by |over |via |another |an? )?(?:zoom|teams|skype|video|online|app|apps|screens?|laptop|computer)\b|(?:nowt|nothing|not) on (?:the |a )?(?:computer|internet|laptop|screen)|(?:wants?|needs?|only|prefers?|rather) (?:a |an |to see a |see a )?(?:real|actual|proper|physical|live)? ?(?:human|face)(?: being)? (?:to|sat|sitting|opposite|across|not|in the room|in front)|letters or (?:nowt|nothing))/,
    unless:
      /\b(?:scam\w*|gambl\w*|learn\w*|lessons?|porn|groom\w*|get online|get (?:him|her) online|job (?:search|club)|(?:computer|video) games?)\b/,
    read: /^(?:mode:(?:online|venue)|not-mode:online)$/,
  },
  {
    wish: wish('mode:home_visit', 'home visits', { kind: 'mode', modes: ['home_visit'] }),
    said: new RegExp(
      String.raw`\b(?:${[
        '(?:come|comes|coming|go|goes|going) out (?:to|and see|n see) (?:him|her|them|hers|the (?:house|farm|bungalow|flat|van|caravan))',
        '(?:come|comes|coming|go|goes|going|visit|visits) (?:\\w+ ){0,2}(?:to |at )(?:hers|his place|her place|theirs|the (?:house|bungalow|farm|flat|caravan))\\b',
        "(?:who'?d|who would|who will|who can|someone|somebody|anyone|anybody|they) (?:\\w+ )?(?:come|go|visit)s? (?:out )?(?:in|to|and) (?:sit|see|do|cut|help|to (?:him|her))",
        "(?:won'?t|wont|can'?t|cant|cannot|not|isn'?t|doesn'?t|doesnt|never|no) (?:be )?(?:leav(?:e|es|ing)|come out|get out of|go out of|past) (?:the |his |her |that |their )?(?:own )?(?:bed|chair|house|flat|home|door|front step|doorstep|bungalow)",
        '(?:in|at|from) (?:his|her|their) own (?:kitchen|sofa|settee|armchair|front room|lounge|bedside)',
        '(?:cut|done|seen|hair ?cut|nails|toenails|foot ?care|lessons?|physio|hairdresser|befriender|visitor)(?: \\w+){0,2} (?:at|in) (?:the |his |her )(?:house|home|flat|bungalow|own home)',
        'bed ?bound|not left the (?:house|flat)',
      ].join('|')})\b`,
    ),
    unless:
      /\b(?:want(?:s|ed)? to (?:get|go) out|go(?:ing|es)? out to (?:work|the shops)|should i|do i|can i|my (?:own )?home visit|used to (?:come|visit|go)|home from hospital|neighbours?|police|bailiffs?)\b/,
    read: /^(?:mode:|not-mode:home_visit)/,
    weight: 0.5,
  },
  {
    wish: wish('not-mode:home_visit', 'not home visits', { kind: 'not-mode', mode: 'home_visit' }),
    said: /\b(?:home visits?,? (?:are |is |'?s )?(?:no\b|out\b|not (?:possible|safe|wanted)|a no)|(?:anywhere but|not|nobody|no ?one|no strangers?|no people) (?:in|at) (?:the|his|her) (?:house|home|flat)(?= ?(?:$|[,.;!]|please|pls))|(?:don'?t|dont) (?:visit|knock)|no(?:body)? knocking|no strangers in (?:the )?(?:house|home|flat)|(?:he|she|they)(?:'?ll| will) come to (?:you|us)|(?:he|she|they) comes? to us)\b/,
    unless:
      /\b(?:nobody|no ?one) (?:\w+ )?(?:visits|comes|knocks)\b|\b(?:trouble|problem|heat\w*|food|safe) (?:\w+ ){0,2}(?:in|at) (?:the|his|her)|\bfeel\w* safe\b/,
    read: /^(?:mode:(?:home_visit|from-home)|not-mode:home_visit)$/,
  },
];
