import { readAccess } from './access.ts';
import { readCost } from './cost.ts';
import { readMode } from './mode.ts';
import { add, type Reading } from './wish.ts';

const placesFree =
  /\b(?:(?:not|isn'?t|aren'?t) (?:all )?(?:full(?: up)?(?! of)|booked up|oversubscribed)|with (?:spaces?|places?|room|vacancies)(?: left)?|(?:has|have|got|any) (?:spaces?|places?|vacancies)(?: left| now)?|(?:still )?taking (?:new )?(?:people|referrals|clients|names)(?: now| on)?|open to new (?:people|referrals|members))\b/;
const noWait =
  /\b(?:(?:no|without a|not a long|short|isn'?t a|not got a) (?:wait(?:ing)?(?:[ -]?lists?)?|queue)\b|no lists?\b(?! of)|straight ?(?:away|off)|no waiting|can'?t (?:wait|hang on) (?:for )?(?:weeks|months|ages|long|that long|any longer)|not (?:in |a )?(?:\w+ )?(?:weeks?|months?)(?:'?s?)? (?:wait|away|time)|not in (?:\w+ )?(?:weeks|months)|(?:can|could|wants? to|needs? to|has to) start (?:this|next) (?:week|month)|without (?:the|a) (?:\w+ )?wait)\b/;

function readRoom(reading: Reading): void {
  const places = placesFree.exec(reading.text);
  const wait = noWait.exec(reading.text);
  const said = wait ?? places;
  if (said === null) return;
  add(
    reading,
    {
      id: 'room',
      label: wait === null ? 'with places free' : 'without a wait',
      hard: true,
      detail: { kind: 'room', unwaited: wait !== null },
    },
    said.index,
    said.index + said[0].length,
    0,
  );
}

function readReferral(reading: Reading): void {
  const { text } = reading;
  const match =
    /\b(?:self[ -]?ref(?:er|ers|erral|errals|erred)?|refer(?:s)? (?:herself|himself|themsel(?:f|ves)|yourself)|(?:no|without|w\/o|not need(?:ing)?|doesn'?t need|don'?t need|needn'?t)(?: a| any| the)? (?:gp |drs? |doctors? |professional )?(?:referral|refferal|referal|ref\b|voucher)s?|without (?:going (?:through|via)|seeing|asking) (?:the |her |his |their |a )?(?:gp|doctor|dr|us|me)|no vouchers?|no (?:red tape|paperwork|hoops|faff|rigmarole)|without (?:going (?:through|via)|involving|asking|telling) (?:us|me|the (?:gp|doctor|surgery|practice)|anyone)|(?:doesn'?t|don'?t|won'?t) (?:want|have) (?:the |her |his |any )?(?:gp|doctor|surgery|practice) (?:involved|knowing|told)|(?<!\b(?:who|where|what|how) (?:can|could|should|does|do|would|will) )(?:he|she|they)(?:'?ll| will| can| could| wants to)? (?:ring|phone|call|contact|e-?mail|text|go|refer|book)(?: (?:to|up))? (?:(?:them|it|there|in) )?(?:him|her|them)sel(?:f|ves)|off (?:his|her|their) own bat|under (?:his|her|their) own steam|(?:isn'?t|is not|not) (?:an? |another |all |by )*(?:vouchers?|referrals?)\b(?: (?:job|thing|only|one|needed|place|jobs))?|(?:without|no|doesn'?t (?:need|want|take|involve)|needs? no|no need (?:for|of)|not (?:needing|have to have)) (?:an? |any |the )*(?:vouchers?|forms?(?: to fill(?: in| out)?| filling)?|form[- ]filling|paperwork|letters?\b(?: from)?|letter from (?:the )?(?:gp|doctor|council)|professional|gp'?s?|doctor'?s? (?:note|letter|say[- ]so))|(?:can|wants to|could) (?:go|get in|sign up|join|come|book|ring|apply) (?:him|her|them)sel(?:f|ves)\b|(?:hasn'?t|not|doesn'?t|isn'?t|no)(?: (?:got|have|registered|with|a|any|at))+ (?:gp|doctor|surgery)\b|(?:not|isn'?t) registered (?:anywhere|with anyone)|without the (?:gp|doctor)\b|(?:gp|doctor) won'?t refer|no need (?:for|of) (?:a )?(?:referral|voucher)|drop[ -]?in|walk[ -]in)\b/.exec(
      text,
    );
  if (match !== null)
    add(
      reading,
      {
        id: 'referral:self',
        label: 'no referral needed',
        hard: true,
        detail: { kind: 'self-referral', unbooked: false },
      },
      match.index,
      match.index + match[0].length,
      0.3,
    );
  const unbooked =
    /\b(?:just (?:turn|rock|show|pop|walk|drop|go) (?:up|in|along)|(?:turn|rock|show) up(?: and| on)?|(?:no|without|not) (?:having to )?(?:ring|phon|call|text|messag|e-?mail)ing (?:ahead|first|up|before)|(?:show|shows|showing) (?:his|her|their) face|no (?:appointments?|appts?|booking)|(?:without|not|no) (?:an? )?(?:appointments?|appts?|booking)|(?:no need|not need|without having|doesn'?t (?:need|have)|don'?t (?:need|have)|not have) to book|not book(?:ed|able)? (?:ahead|in advance)|unbooked)\b/.exec(
      text,
    );
  if (unbooked !== null)
    add(
      reading,
      {
        id: 'referral:unbooked',
        label: 'just turn up',
        hard: true,
        detail: { kind: 'self-referral', unbooked: true },
      },
      unbooked.index,
      unbooked.index + unbooked[0].length,
      0.3,
    );
}

/** Reads on what terms: cost, access, how one attends, and by which route one gets in. */
export function readTerms(reading: Reading): void {
  readCost(reading);
  readAccess(reading);
  readRoom(reading);
  readMode(reading);
  readReferral(reading);
}
