// What managers ask of the log: how many, how fast, what is not answered, what is stale, how well the assistant hears, and figures for others.

/** A page of the log that answers what was asked. */
export type ManagerPage = 'escalations' | 'gaps' | 'freshness' | 'quality' | 'figures';

const cases = '(?:escalations?|alerts?|hand-?overs?|cases|cards|red flags?)';
const unanswered = "(?:can(?:no|')?t|couldn'?t|could not|not|never|un|didn'?t|without|no)";
const stale =
  "(?:overdue|stale|out of date|outdated|gone off|expired|needs? (?:a )?(?:re-?)?check(?:ing|ed)?|due (?:a |for )?(?:re-?)?(?:check|review)|not (?:been )?(?:re-?)?(?:checked|rung|verified|confirmed)|(?:has|have)(?: not|n\\'?t) been (?:re-?)?(?:checked|rung|verified|confirmed|looked at)|details.{0,20}(?:old|stale|unconfirmed|unchecked)|(?:nobody|no one)(?: has|\\'s)? (?:checked|rung|verified|confirmed)|has nobody (?:checked|rung|verified|confirmed))";
const urgent = '(?:urgent|red|amber|serious|danger|crisis|now|today)';
const things = `(?:${cases}|(?:the )?${urgent} (?:ones|cases|messages|matters)|urgent)`;
const readers =
  '(?:icb|integrated care board|commissioners?|commissioning|board|funders?|trustees|pcn|steering group|annual report)';
const figures = '(?:numbers|figures|stats|statistics|data|report|totals?|counts?|activity|csv|spreadsheet|export)';
const months = 'january|february|march|april|may|june|july|august|september|october|november|december';

const pages: readonly (readonly [ManagerPage, RegExp])[] = [
  [
    'figures',
    new RegExp(
      `\\b(?:what|which|how) (?:percentage|per cent|share|proportion|percent)\\b.{0,60}\\b(?:${things}|taken|picked up|owned|answered|questions|in time)\\b|\\bhow (?:fast|quickly|soon|long)\\b.{0,40}\\b${things}\\b.{0,40}\\b(?:taken|owned|picked up|answered|claimed|wait\\w*|resolved|closed|sit)\\b|\\b(?:average|median|typical) (?:time|wait)\\b.{0,40}\\b(?:own|take|pick|answer|${things})|\\bhow many ${things}\\b.{0,60}\\b(?:in time|missed|late|how fast|how quickly|per practice|by practice|quarter|year)\\b|\\bwhich (?:practice|surgery|site|team)s?\\b.{0,40}\\b(?:most|least|fewest|more|highest)\\b.{0,30}\\b(?:${cases}|questions|alarms)\\b|\\bwhich (?:practice|surgery|site|team)s? (?:asked|asks|raised|raises|escalated|escalates)\\b.{0,20}\\bmost\\b|\\b(?:thumbs?|feedback)\\b.{0,30}\\b(?:down|up|numbers?|figures?|score|helpful)\\b|\\bhow (?:many|much) (?:questions|people|workers|staff)?\\b.{0,25}\\b(?:asked|used|using|use) (?:the |this )?(?:bot|assistant|system|chat ?bot)\\b|\\b(?:log|escalation|our|the|these|all) ${figures}\\b.{0,40}\\b(?:excel|csv|spreadsheet|download|export|file)\\b|\\b(?:download|export)\\b.{0,30}\\b(?:figures|log|numbers|escalations|data)\\b`,
      'i',
    ),
  ],
  [
    'escalations',
    new RegExp(
      `\\b(?:show|list|which|what|how many|see|any|pull up|bring up)\\b.{0,30}\\b${cases}\\b.{0,60}\\b(?:not|un\\w+|nobody|no one|no owner|open|owned|owner|acknowledged|picked up|claimed|waiting|outstanding|took|this (?:week|month)|last (?:week|month|night)|yesterday|since|today|overdue|so far|by (?:mon|tues|wednes|thurs|fri)day)\\b|\\b(?:show|list|see) (?:me )?(?:the |all )?escalations\\b|\\bhow many\\b.{0,40}\\b(?:${cases}|concerns|referrals to safeguarding)\\b.{0,40}\\b(?:did we|have we|were|came in|raise[ds]?|in (?:${months})|last|this)\\b`,
      'i',
    ),
  ],
  [
    'gaps',
    new RegExp(
      `\\b(?:questions?|asking|asked|ask|asks)\\b.{0,50}\\b${unanswered}\\b.{0,20}\\b(?:answer\\w*|know|found)\\b|\\b(?:questions?|asking|asked|asks?|typed?|types)\\b.{0,50}\\b(?:get|gets|got|come|comes|came|draw|draws|drew) (?:back )?(?:nothing|no answer|a blank|blanks|empty)\\b|\\bwhat (?:do|does|don'?t|can'?t|couldn'?t) (?:it|the (?:bot|assistant)|we) (?:not )?(?:know|answer)\\b|\\b(?:topics?|questions?|themes?|things)\\b.{0,40}\\b(?:no|nothing|not|without)\\b.{0,20}\\b(?:useful|good|proper|helpful|decent)?\\s?(?:answers?|repl(?:y|ies)|help)\\b|\\bunanswered questions?\\b|\\b(?:topics?|questions?|themes?|things|subjects?)\\b.{0,30}\\b(?:are|do|did|have|were) (?:we|it|the (?:bot|assistant))\\b.{0,30}\\b(?:fail\\w*|unable|short|stuck|missing)\\b|\\bgap (?:list|report)\\b|\\bshow (?:me )?(?:the )?gaps\\b`,
      'i',
    ),
  ],
  [
    'freshness',
    new RegExp(
      `\\b(?:services?|assets?|documents?|contacts?|groups?|listings?|entries|records?|protocols?|directory)\\b.{0,40}\\b${stale}|\\b(?:what|which|list|show)\\b.{0,20}\\b${stale}.{0,40}\\b(?:directory|list|listings?|services?|groups?|this (?:week|month))\\b|\\boverdue (?:a )?check\\b|\\bring-?round list\\b`,
      'i',
    ),
  ],
  [
    'quality',
    /\b(did|has|have|does|how (often|many)|ever|was|were)\b.{0,50}\b(bot|assistant|system|software|chat ?bot|app)\b.{0,30}\b(miss(ed|es)?|wrong|overlook\w*|fail\w*|slip\w*|not (spot|notice|catch|flag|raise|hear))\b|\b(bot|assistant|system|software|chat ?bot)\b.{0,20}\b(should have|should've|ought to have)\b.{0,20}\b(flag\w*|rais\w*|spot\w*|caught|noticed|heard|told)\b|\bhow (good|accurate|reliable|safe) is (the |this )?(bot|assistant|system|software|chat ?bot)\b|\b(miss(ed|es)?|false alarms?)\b.{0,30}\b(by|from) (the |this )?(bot|assistant|system)\b|\b(are|is|were|was|did) (we|it) (ever )?miss(ing|ed)? (any )?(cris[ie]s|emergenc(y|ies)|dangers?)\b|\bmissed (a )?(cris[ie]s|emergenc(y|ies))\b.{0,30}\b(bot|assistant|report)\b/i,
  ],
  [
    'figures',
    new RegExp(
      `\\b${figures}\\b.{0,50}\\b${readers}\\b|\\b${readers}\\b.{0,40}\\b${figures}\\b|\\b(?:monthly|quarterly|quarter'?s|yearly|annual) (?:activity )?${figures}\\b`,
      'i',
    ),
  ],
];

/** The page of the log that a question is answered by; undefined where it asks for something else. */
export function managerPageAsked(words: string): ManagerPage | undefined {
  return pages.find(([, pattern]) => pattern.test(words))?.[0];
}

/** Whether figures are wanted for somebody outside the service, where no small number may stand. */
export function isForOutside(words: string): boolean {
  return new RegExp(`\\b${readers}\\b`, 'i').test(words);
}
