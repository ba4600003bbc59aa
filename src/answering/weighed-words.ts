// The words that are looked for on both sides when a sentence is weighed: those that turn what is said, and those for people.

/** Kinds of small words that turn a sentence: each is looked for in the sentence and in what the source says nearest to it. */
export const turns: readonly (readonly [string, RegExp])[] = [
  ['denial', /\b(?:not|never|no|nobody|none|nothing|neither|nor|cannot|without|avoid)\b|n't\b/i],
  ['never', /\bnever\b/i],
  ['only', /\b(?:only|solely|nothing but|nobody but|just)\b/i],
  ['unless', /\b(?:unless|except|apart from|other than|excluding)\b/i],
  ['until', /\b(?:until|till)\b/i],
  ['before', /\b(?:before|prior to|ahead of|in advance|beforehand)\b/i],
  ['after', /\b(?:after|afterwards|once|following|then|later)\b/i],
  ['within', /\b(?:within|by the end|no later than|inside)\b/i],
  [
    'now',
    /\b(?:at once|immediately|straight ?away|right away|now|same[- ]day|today|without delay|urgent\w*|as soon as|promptly)\b/i,
  ],
  [
    'wait',
    /\b(?:wait|tomorrow|next (?:day|week|visit|session|time)|later|leave it|hold off|put off|delay|eventually|in due course|sleep on|settle|few days|a day or two|see how)\b/i,
  ],
  [
    'may',
    /\b(?:may|might|could|can|able to|free to|welcome to|allowed|permitted|optional|up to (?:you|her|him|them)|if (?:you|she|he|they) (?:like|wish|want|prefer)s?|fine to|ok(?:ay)? to)\b/i,
  ],
  ['must', /\b(?:must|have to|has to|needs? to|required?|requires|duty|obliged|mandatory|compulsory|always|shall)\b/i],
  ['should', /\b(?:should|ought|best to|advised|recommended)\b/i],
  [
    'every',
    /\b(?:every|all|always|each|any|everyone|everybody|anyone|anybody|whole|whatever|whenever|in every case)\b/i,
  ],
  ['some', /\b(?:some|sometimes|usually|often|most|mostly|normally|generally|typically|tend|tends|rarely)\b/i],
  ['if', /\b(?:if|when|where|whenever|provided|as long as|in case)\b/i],
  ['or', /\b(?:or|either)\b/i],
  ['and', /\b(?:and|both|as well|also|too|plus)\b/i],
  ['rather', /\b(?:rather than|instead|not just)\b/i],
  ['first', /\b(?:first|before anything|start with|begin with)\b/i],
  ['last', /\b(?:last|final|finally)\b/i],
  ['most', /\b(?:up to|at most|no more than|maximum|under|less than|fewer|limit\w*)\b/i],
  ['least', /\b(?:at least|minimum|over|more than|or more|and over|from age|older)\b/i],
  [
    'will',
    /\b(?:will|going to|'ll|bound to|sure to|certain(?:ly)?|definitely|guarantee\w*|promise\w*|likely|probably)\b/i,
  ],
  ['hedge', /\b(?:may|might|perhaps|possibly|seems?|appears?|sounds?|looks?|probably|maybe)\b/i],
  ['done', /\b(?:has|have|had|been|i've|we've) (?:\w+ )?\w+(?:ed|en|nt|ld)\b/i],
  ['because', /\b(?:because|so that|since|as it|therefore|which means|so)\b/i],
  ['free', /\b(?:free|no charge|nothing to pay|no cost)\b/i],
  ['cost', /£|\b(?:pay|pays|paid|charge|fee|cost|costs|price)\b/i],
  [
    'how often',
    /\b(?:daily|weekly|fortnightly|monthly|yearly|annual\w*|twice|once (?:a|an|every)|every (?:\w+ )?(?:day|week|month|year)|a (?:day|week|month|year))\b/i,
  ],
  ['alone', /\b(?:alone|on (?:her|his|their|your) own|by (?:her|him|your|them)sel\w+|private(?:ly)?|separately)\b/i],
  ['together', /\b(?:together|with (?:her|him|them|you)|joint\w*|present|in the room|alongside|accompan\w+)\b/i],
  ['self', /\b(?:themsel\w+|herself|himself|yourself|self)\b/i],
  ['more', /\b(?:more|extra|additional|longer|increase\w*|further)\b/i],
  ['less', /\b(?:less|fewer|shorter|reduce\w*|lower)\b/i],
  [
    'stop',
    /\b(?:stop\w*|end|ends|ended|cancel\w*|close[sd]?|closing|called off|pause[sd]?|suspend\w*|break|shut\w*)\b/i,
  ],
  ['go on', /\b(?:continue\w*|carr(?:y|ies) on|go(?:es)? ahead|keep\w*|still|all year|remain\w*|runs? on)\b/i],
  ['secret', /\b(?:secret\w*|confidential\w*|private(?:ly)?|off the record|between (?:us|you)|anonymous\w*)\b/i],
  ['consent', /\b(?:consent|permission|agree[sd]?|agreement|ask(?:s|ed|ing)?)\b/i],
  [
    'wider',
    /\b(?:however|whatever|whoever|no matter|regardless|or not|even (?:if|after|when|though)|as long as (?:she|he|they|you)|nothing else|no (?:set )?limit|any ?time|straight after|in any case|at all times|every time|too|as well|indefinitely)\b/i,
  ],
  [
    'certain',
    /\b(?:no question|no doubt|plainly|clearly|certainly|definitely|must be|obviously|for sure|legal(?:ly)?|lawful\w*|by law|the law|right to|entitled|bound to|will be)\b/i,
  ],
  [
    'counting',
    /\b(?:scor\w+|tot(?:al|als|alled)|add(?:s|ed|ing)? (?:it |them )?up|count(?:s|ed|ing)?|ticks?|points?|out of)\b/i,
  ],
  [
    'illness',
    /\b(?:diagnos\w+|symptoms?|psychosis|psychotic|depress\w+|disorder|dementia|withdrawal|reaction|caus(?:e|es|ed|ing)|victim of|suffering)\b/i,
  ],
  [
    'telling',
    /\b(?:text|texts|message|messages|e-?mail|letter|voicemail|leaflet|write to|ring (?:her|him|them)|call (?:her|him|them))\b/i,
  ],
  [
    'no need',
    /\b(?:no need|need not|needn't|(?:don't|do not|doesn't) (?:have|need) to|without|not necessary|up to you|if you (?:have time|like|wish|want)|optional)\b/i,
  ],
  ['danger', /\b(?:risk|danger\w*|safe|unsafe|harm\w*|emergenc\w+|serious\w*)\b/i],
  ['well', /\b(?:fine|ok|okay|better|well|calm\w*|stable|settled?|normal|pass|recover\w*|improve\w*)\b/i],
];

/** People who may do or be told something. */
export const people: readonly (readonly [string, RegExp])[] = [
  ['worker', /\b(?:you|your|yourself|link workers?|workers?|staff)\b/i],
  [
    'client',
    /\b(?:she|her|he|him|his|they|them|their|clients?|patients?|person|people|adults?|woman|man|herself|himself|themselves|anyone|someone)\b/i,
  ],
  ['supervisor', /\b(?:supervisors?|supervision)\b/i],
  ['lead', /\b(?:safeguarding lead|lead)\b/i],
  ['manager', /\bmanagers?\b/i],
  ['clinician', /\b(?:gps?|doctors?|clinicians?|nurses?|duty (?:doctor|gp|clinician)|surgery)\b/i],
  ['pharmacist', /\bpharmacists?\b/i],
  ['council', /\b(?:council|local authority|social (?:care|services|workers?))\b/i],
  ['police', /\bpolice\b/i],
  ['emergency', /\b(?:999|ambulance|a&e|crisis team)\b/i],
  ['helpline', /\b(?:111|helpline|line)\b/i],
  [
    'family',
    /\b(?:family|partner|husband|wife|son|daughter|mother|father|mum|dad|parents?|carers?|relatives?|brother|sister|children|child|friends?|neighbours?)\b/i,
  ],
  ['volunteer', /\b(?:volunteers?|befrienders?|budd(?:y|ies)|champions?)\b/i],
  ['reception', /\breception\w*\b/i],
  ['specialist', /\b(?:specialists?|idvas?|advocates?|advisers?|advisors?|trained|therapists?|counsellors?)\b/i],
  ['we', /\b(?:we|us|our|i|i've|we've|we'll|i'll|my)\b/i],
];
