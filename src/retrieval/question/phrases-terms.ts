// Plain ways of saying with whom, for how much and by which route.
import { type Phrase, wish } from './phrase.ts';

const noGroup = wish('not:a-group', 'not a group', {
  kind: 'unwanted',
  what: 'a group',
  stems: ['group'],
  test: /\b(?:group|groups|club|class|classes|choir|circle|café|cafe|lunch|coffee morning|sessions? for|meet[- ]?up|get[- ]together|drop-in|team|band)\b/i,
});

/** Asked in this order; what is read already is not asked again. */
export const termsPhrases: readonly Phrase[] = [
  {
    wish: noGroup,
    said: new RegExp(
      String.raw`\b(?:${[
        '(?:one|1|121)[- ]?(?:to|2|on|:)[- ]?(?:one|1)\\b|121\\b|1:1|one[- ](?:on|to)[- ]one|individual (?:session|support|therap|counsel|help|lesson|tuition)\\w*|individually',
        "(?:won'?t|wont|not|can'?t|cant|isn'?t|refuses to|doesn'?t want to|hates?|no) (?:\\w+ ){0,2}(?:sit(?:ting)? in (?:a )?circles?|circles? of|in front of (?:others|people|folk|strangers|a group|anyone)|with a load of|open (?:his |her |up )?(?:mouth )?in)",
        '(?:groups?) (?:\\w+ )?(?:makes?|sends?|frightens?|scares?|terrif\\w+|panics?|puts?) (?:him|her|them|\\w+ )',
        '(?:only|just) (?:one|a single) (?:person|other person|worker|lady|man|woman)\\b',
        'by (?:him|her)self with (?:a|one|the) \\w+',
        "(?:just|only) (?:him|her|them|he|she) and (?:a|the|one|his|her) (?:tutor|therapist|worker|counsell?or|teacher|nurse|person)|(?:one|single) (?:worker|human|nice person|desk|friendly visitor)\\b|(?:no|not|without) (?:a |an )?(?:audience|room full|roomful|room of|whole room)|not (?:one|a one) for joining|(?:can'?t|cant|won'?t|doesn'?t) do (?:the )?groups?|go round the room",
      ].join('|')})`,
    ),
    unless:
      /\b(?:one to one (?:or|and) groups?|groups? or one to one|either|(?:my|our) (?:one|1) ?(?:to|2|:)? ?(?:one|1)(?:'?s)?)\b/,
    read: /^not:a-group$/,
    weight: 0.4,
  },
  {
    wish: wish('only:women', 'women only', { kind: 'only', sex: 'women' }),
    said: /\b(?:(?:only|just|has to be|must be|prefers?|wants?|needs?) (?:\w+ ){0,2}(?:talk|speak|see|go|swim|be|deal) (?:\w+ )?(?:to |with |by |if )(?:a |another |other |lifeguard is )?(?:woman|women|lady|ladies|female)|(?:female|woman|lady|women) (?:only|counsell?or|instructor|therapist|worker|doctor|nurse|teacher|tutor|staff|space|to (?:speak|talk)|lifeguard)|no (?:dads|fellas?|fellers?|brothers?|males?|blokes?|lads)(?= ?(?:$|[,.;]|in\b|there|please|pls|around|about|at all|watching|allowed))|(?:(?:with|amongst|among|only|just)(?: other)?|only other) (?:mums|mams|women|ladies|sisters|females|lasses)\b(?! (?:and|n|&) (?:men|dads|blokes|gents))|(?:men|fellas?|fellers?|blokes?|a man|lads) (?:seeing|saw|see|watching|looking|staring) (?:at )?her|(?:wom[ae]n|ladies|girls)(?: swim| gym)? (?:time|hour|gym|section|pool))\b/,
    unless:
      /\b(?:he|him|his|bloke|chap|lads? (?:wants?|who)|mixed|either|men and women|women and men|man who|for a (?:man|lad|bloke))\b/,
    read: /^(?:only:|mixed)/,
    weight: 0.6,
  },
  {
    wish: wish('only:men', 'men only', { kind: 'only', sex: 'men' }),
    said: /\b(?:(?:with|amongst|among|just|only)(?: some| other)? (?:lads|blokes|fellas|men|dads|guys|gents)(?= ?(?:$|[,.;]|only|of|his|her age|please|pls|in\b|who|like))|wants? (?:a )?(?:blokes?|lads|men)(?= ?(?:$|[,.;]|only|club|shed|group))|no women|not (?:with |any )?(?:women|ladies|lasses)(?= ?(?:$|[,.;]))|(?:blokes?|mens|men's|lads)[ -](?:only|space|side))\b/,
    unless: /\b(?:she|her|hers|woman|lady|mixed|not just|women welcome|women and men|men and women|wom[ae]n too)\b/,
    read: /^(?:only:|mixed)/,
    weight: 0.6,
  },
  {
    wish: wish('referral:unbooked', 'just turn up', { kind: 'self-referral', unbooked: true }),
    said: /\b(?:(?:wanders?|strolls?) (?:in|along)\b(?! (?:on|the))|(?:pops?|drops?) (?:in|along) (?:when|any|if|as)\b|walk into\b|(?:place|somewhere|anywhere|one|that|which|where) (?:that |where )?(?:he|she|they|you)?(?: can| just|'?ll)* ?(?:turns? up|walk in|walk into|drop in|rock up|pop in|wander in)|turns? up (?:at|when|if|the same|on the)|turn up at\b|shows? (?:when|if) (?:he|she|they) shows?|nothing (?:he|she|they|you|that needs)?(?:'?s| has| have| got)? ?(?:to |be )*(?:book|booked|booking|committing|arranged?)|(?:can'?t|cant|cannot|won'?t|hasn'?t to|doesn'?t|not|without|no) (?:\w+ ){0,2}(?:do booking|plan (?:a day |a week )?ahead|book(?:ing)?(?: ahead| in advance| in)?|ring(?:ing)? ahead|arranging)(?= ?(?:$|[,.;]|ahead|or|nor|and)))/,
    unless:
      /\b(?:walk\w* into (?:a |the )?(?:door|wall|traffic|road|sea|river)|walk in (?:the|a) (?:park|wood)|facebook|book (?:club|group)|read\w*|booked up|fully booked|used to|how do i|can i|should i|posters?)\b|\bwalks? in (?:the|a|on)\b|\bpop up\b/,
    read: /^referral:unbooked$/,
    weight: 0.3,
  },
  {
    wish: wish('referral:self', 'no referral needed', { kind: 'self-referral', unbooked: false }),
    said: /\b(?:(?<!\b(?:who|where|what|how) )(?:can|could|so|will|lets?) (?:he|she|they|him|her) (?:ring|bell|phone|call|text|email|contact|book|refer|sign up|join|apply|do it|go) (?:(?:'?em|them|it|up|in|there|direct) )*(?:(?:him|her|them)sel(?:f|ves)|direct(?:ly)?|straight)|put (?:him|her|them)sel(?:f|ves) forward|(?:hasn'?t|hasnt|not|without|no|rather than|doesn'?t have|won'?t|isn'?t) (?:\w+ ){0,2}(?:be(?:ing)? referred|need(?:ing)? (?:a )?referr\w+|filling (?:in )?(?:owt|forms?|anything|a form)|a letter from|letter from)|(?:gp|doctor|doc|surgery|practice) (?:not |doesn'?t |won'?t |without )(?:\w+ )?(?:know\w*|involved|needed|write another)|without (?:the )?(?:gp|doc|doctor|surgery|us) (?:knowing|finding out|involved)|no (?:letters?|forms?|questions)(?: \w+)? (?:asked|needed|from)|no (?:\w+ )?(?:letters?|vouchers?)(?= ?(?:$|[,.;]))|where nobody asks|if it needs a (?:gp |doctors? )?(?:letter|form|referral))\b/,
    unless: /\b(?:can i|do i|should i|how do i|fit note|sick note|pip|esa|benefit|council tax|universal credit)\b/,
    read: /^referral:/,
    weight: 0.3,
  },
  {
    wish: wish('cost:0', 'free', { kind: 'cost', most: 0 }),
    said: /\b(?:no (?:fees?|charges?|subs)\b|(?:not|hasn'?t|hasnt|without|no) (?:got )?a (?:penny|bean|brass farthing|pot) (?:spare|to (?:spend|spare|his name|her name|pay))|(?:purse|wallet|pocket|pockets)(?:'?s| is| are)? (?:\w+ )?(?:empty|bare|flat|got moths|has moths)|penniless|potless|(?:budget|money):? (?:is )?(?:nowt|nil|nothing|zero|none)\b|(?:nowt|nothing|owt free) to (?:pay|fork out|shell out)|(?:has|have|got|'?s|with) (?:no|nae|nee) (?:spare )?(?:money|cash|brass|dosh)(?: for|$|[,.;]))/,
    unless:
      /\b(?:owes?|arrears|debts?|rent|bills?|bailiffs?|loans?|council tax|fines?|food|eat\w*|gas|electric\w*|meter|heating|meals?)\b/,
    read: /^cost:/,
  },
  {
    wish: wish('cost:cheap', 'low cost', { kind: 'cost', most: 5 }, false),
    said: /\b(?:(?:pennies|coppers|peanuts|pocket money|dinner money|small change) (?:only|not)\b|(?:two|three|four|few|couple) (?:or \w+ )?bob\b|(?:can'?t|cant|cannot|canny|doesn'?t|won'?t) (?:\w+ )?(?:spend|pay|afford|run to) (?:\w+ )?(?:much|a lot|loads)|not (?:much|a lot) (?:spare|to spend|of money)|(?:not too|isn'?t too|not so|nothing too) (?:dear|pricey|expensive)|low wage|minimum wage|min wage)/,
    unless: /\b(?:owes?|arrears|debts?|rent|bills?|bailiffs?|loans?|council tax|fines?|gambl\w*)\b/,
    read: /^cost:/,
  },
  {
    wish: wish('not:pub-or-alcohol', 'not pub or alcohol', {
      kind: 'unwanted',
      what: 'pub or alcohol',
      stems: ['alcohol'],
      test: /\b(?:pub|inn|bar|alcohol|arms|tavern|brewery|social club)\b/i,
    }),
    said: /\b(?:(?:has to be|got to be|must be|keep it) (?:dry|sober)\b(?! (?:skin|and warm|out|ice|run|place))|(?:somewhere|anywhere|something|summat) sober\b|(?:dry|sober) (?:place|venue|bar|social|space|crowd|company|pub|do|event)s?\b|(?:nobody|no ?one|no|not) (?:\w+ ){0,2}(?:drinking|boozing|serv\w+ (?:drink|alcohol|booze))|pubs? (?:is|are|'?s) (?:out|no good|a no|off)|(?:alcohol|booze)[- ]free\b(?! (?:since|for))|no (?:booze|drink|alcohol|ale) (?:there|on sale|served|involved|allowed|please|pls)\b|off (?:the )?(?:drink|booze|sauce) (?:so|and)\b)/,
    unless:
      /\b(?:stop|give up|giving up|cut down|cutting down|quit\w*) (?:\w+ )?(?:drink\w*|booze|alcohol)\b|\bdry (?:skin|mouth|eyes?|january|cough|clean\w*|rot|store)\b/,
    read: /^not:pub/,
  },
  {
    wish: wish('not:church-or-faith', 'not church or faith', {
      kind: 'unwanted',
      what: 'church or faith',
      stems: ['church'],
      test: /\b(?:church|chapel|faith|christian|worship|prayer|parish|mosque|gurdwara|methodist|baptist|salvation army|bible|minister|vicar|st\.? [A-Z]\w+'?s?)\b/i,
    }),
    said: /\b(?:secular|humanist|non[- ]?(?:religious|faith|church)|(?:if|where|when|with) (?:there'?s|theres|there is|they'?ve got) (?:a |any )?(?:vicar|priest|hymns?|prayers?|praying|god)|(?:won'?t|wont|wouldn'?t|wouldnt|never|not|refuses to) (?:\w+ ){0,2}(?:set foot in|go in|enter|go to|be seen in) (?:a |the |any )?(?:church|chapel|sally army|salvation army|mosque|temple)|(?:prayer|church|bible|faith|god|religion|mosque|chapel)(?: (?:group|hall|stuff|lot|thing))?,? (?:no\b|is out|are out|a no\b)|(?:nobody|no one|not|nowt|nothing) (?:\w+ ){0,2}(?:from|to do with|in|run by) (?:a |the )?(?:church|chapel|mosque|vicar|religion)|(?:make|makes) (?:him|her|them|you|people|folk) (?:pray|say grace|sing hymns))\b/,
    read: /^not:church/,
  },
];
