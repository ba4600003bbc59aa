import type { Asset } from '../knowledge/knowledge.ts';
import { breaks, type Fit, fits, unknown } from './fit.ts';
import type { AccessNeed, WishDetail } from './question/wish.ts';
import { contentStems } from './tokens.ts';

const accessWords: Readonly<Record<AccessNeed, { readonly yes: RegExp; readonly no: RegExp }>> = {
  'step-free': {
    yes: /\b(?:step[- ]?free|wheel ?chairs?|level (?:access|entrance|throughout|floor|path)|(?<=^|[,.;] ?)level(?= ?(?:$|[,.;]))|all (?:on )?(?:one |the )?(?:level|flat)|ramp(?:ed|s)?|lift|fully accessible|flat (?:path|route|access)|ground[- ]floor|accessible (?:building|venue|entrance|throughout)|no steps|disabled access)\b/i,
    no: /\b(?:no|not|isn't|without|un)[- ]?(?:a |any |yet |fully |really |very |suitable for |step[- ]free for |accessible (?:to|for|by) )*(?:wheel ?chairs?|step[- ]?free|lift|ramp|accessible|level access|disabled access)\b|\bnot suitable for wheelchairs|\b(?:\w+ )?(?:steps?|stairs?) (?:up|down|at|to|only|and)\b|\b(?:up|down|upstairs|first[- ]floor|flight of|steep|only by) ?(?:stairs|steps)?\b(?:.{0,20}no lift)?|\bstiles?\b|\bupstairs\b(?!.{0,30}\blift)|^stairs\b(?! ?(?:or|and) lift)|\bsteep\b|\b(?:rough|uneven|cobble[sd]?|shingle|soft sand|muddy|unmade)\b|\bfolding (?:chairs?|wheelchairs?) only\b|\bmust (?:be able to )?transfer\b|\bcannot (?:carry|take) wheel ?chairs?\b/i,
  },
  hoist: { yes: /\bhoists?\b|\bchanging places\b/i, no: /\b(?:no|without)(?: a)? hoist\b|\bsteps down\b/i },
  'hearing loop': { yes: /\bloop\b/i, no: /\b(?:no|without)(?: a)? (?:hearing |induction )?loop\b/i },
  quiet: {
    yes: /\b(?:quiet\w*|calm\w*|low[- ]sensory|sensory[- ]friendly|small (?:group|numbers)|relaxed|peaceful|gentle|autism[- ]friendly|soft light\w*|unhurried|slow)\b/i,
    no: /\b(?:noisy|loud|lively|busy|crowded|not quiet|boisterous|disco|rowdy)\b/i,
  },
  'accessible toilet': {
    yes: /\b(?:accessible (?:toilet|loo|wc)|disabled toilet|changing places|adapted toilet)/i,
    no: /\bno (?:accessible |disabled )?(?:toilet|loo)/i,
  },
  parking: {
    yes: /\b(?:parking|car park)\b/i,
    no: /\bno (?:on[- ]?site )?(?:parking|car park)\b|\bparking (?:is )?(?:difficult|limited|none)\b/i,
  },
  'sight loss': {
    yes: /\b(?:large[- ]print|braille|audio[- ]descri\w+|sighted guid\w+|guide dogs?|sight loss|(?:partially|partly) sighted|visual(?:ly)? impair\w*|blind(?! (?:date|spot))|low vision|macular|tactile|talking books?)\b/i,
    no: /\b(?:not suitable for (?:blind|partially sighted)|no large print)\b/i,
  },
  dogs: {
    yes: /\b(?:dogs? (?:are |is |all |always |on (?:a )?leads? |outside )*(?:welcome|friendly|allowed|ok(?:ay)?\b|fine|get|sleep|snooze)|dog[- ]friendly|(?:well[- ]behaved|assistance|guide|hearing|all|friendly) dogs?|(?:bring|with) (?:the|your|their|a) dogs?)\b/i,
    no: /\b(?:no dogs(?! except)|dogs? (?:are )?not (?:allowed|permitted|admitted)|dogs? can(?:no|')t)\b/i,
  },
  beginners: {
    yes: /\b(?:beginners?|novices?|no (?:experience|skills?|talent)|no need to (?:read music|know|be good)|all (?:abilities|levels|standards)|any (?:ability|level|standard)|(?:complete|absolute) starters?|newcomers|from scratch|shown how|never (?:done|tried|held|sung|played|picked|danced|painted)|can(?:no|')t (?:draw|sing|dance|cook|sew|paint|swim)|learn(?:ers?)? (?:welcome|at your)|no audition)\b/i,
    no: /\b(?:experienced (?:\w+ )?only|intermediate|advanced|(?:not|isn't) (?:really |suitable )?(?:for|a|an) (?:complete |total |absolute )?(?:beginners?|novices?)(?:'|\b)|no (?:complete |total |absolute )?(?:beginners|novices)|improvers only|(?:people|those|anyone) who(?:'ve| have) (?:done|made|played|danced|sung|painted) (?:it |some |a bit )?before|some experience (?:needed|wanted|required))\b/i,
  },
  outdoors: {
    yes: /\b(?:outdoors?|out of doors|open[- ]air|gardens?|gardening|allotments?|walk(?:s|ers?|ing)?(?! (?:aid|frame|stick|football|netball|cricket))|strolls?|rambl\w+|hik\w+|woods?|woodlands?|forest\w*|nature|beach|coast\w*|riverside|farms?|parks?|birdwatch\w*|green (?:gym|space)|wild swim\w*|growing)\b/i,
    no: /\b(?:indoors|online only|by (?:phone|telephone) only)\b/i,
  },
  BSL: { yes: /\b(?:bsl|sign language|signed)\b/i, no: /\bno (?:bsl|sign)/i },
};

const anywhereInTheRecord: ReadonlySet<AccessNeed> = new Set(['sight loss', 'dogs', 'beginners', 'outdoors']);

/** Whether this need of access is met. */
export function accessFit(asset: Asset, need: AccessNeed): Fit {
  const { yes, no } = accessWords[need];
  const said = asset.accessibility;
  const all =
    need === 'quiet' || need === 'BSL' || anywhereInTheRecord.has(need)
      ? `${said} . ${asset.description} . ${asset.name} . ${asset.languages.join(' ')} . ${asset.capacityNote} . ${asset.eligibility} . ${asset.categories.join(' . ')}`
      : `${said} . ${asset.notSuitableFor}`;
  // Who signs cannot be rung.
  if (need === 'BSL' && asset.attendingType.length > 0 && asset.attendingType.every((one) => one === 'phone'))
    return breaks('by telephone only');
  const homely = asset.attendingType.length > 0 && !asset.attendingType.includes('venue');
  if (homely && need !== 'quiet' && need !== 'BSL' && !anywhereInTheRecord.has(need))
    return need === 'step-free' && /\bfolding\b|\b(?:no|not)\b[\w ]{0,20}\bwheel ?chair/i.test(said)
      ? breaks(said)
      : fits;
  if (need === 'step-free') {
    if (/\bwheelchair|\bsteps|\bstairs/i.test(asset.notSuitableFor))
      return breaks(`not suitable for ${asset.notSuitableFor}`);
    // "Step-free by the side door; three steps at the front" can be got into.
    const clear = said.replace(new RegExp(no.source, 'gi'), ' ');
    if (yes.test(clear)) return fits;
    if (no.test(said)) return breaks(said);
    return yes.test(asset.description.replace(no, ' '))
      ? fits
      : no.test(asset.description) && /\b(?:wheelchair|stiles?|upstairs)\b/i.test(asset.description)
        ? breaks('not step-free')
        : unknown('step-free');
  }
  if (anywhereInTheRecord.has(need))
    return no.test(all) ? breaks(`not for ${need}`) : yes.test(all) ? fits : unknown(need);
  if (no.test(all)) return breaks(need === 'quiet' ? 'may be lively' : said === '' ? `no ${need}` : said);
  return yes.test(all) ? fits : unknown(need);
}

/** How one attends, from the columns or, where they are blank, from the words. */
export function modesOf(asset: Asset): readonly string[] {
  if (asset.attendingType.length > 0) return asset.attendingType;
  const said = `${asset.name} . ${asset.description} . ${asset.referralRoute} . ${asset.schedule.text} . ${asset.address} . ${asset.categories.join(' . ')} . ${asset.accessibility}`;
  const found: string[] = [];
  if (
    /\b(?:online|zoom|virtual|video call)\b/i.test(
      said.replace(
        /\b(?:book|sign up|register|apply|details|refer(?:ral)?(?: form)?|form|timetable|programme) online\b|\bonline (?:form|booking|referral|safety|banking|shopping)\b|\b(?:get(?:ting)?|go(?:ing)?|staying safe) online\b/gi,
        '',
      ),
    )
  )
    found.push('online');
  if (
    /\b(?:telephone|by phone|over the phone|phone (?:friend|call|befriend|support)|helpline|weekly call)\b/i.test(
      said.replace(
        /\b(?:ring|phone|telephone) (?:to|first|ahead|us|before)\b|\b(?:by|or) (?:tele)?phone\b(?= (?:to|for) (?:book|refer))/gi,
        '',
      ),
    )
  )
    found.push('phone');
  // "Phone, video or the clinic", where others write an address.
  if (!found.includes('phone') && /^(?:tele)?phone\b/i.test(asset.address)) found.push('phone');
  if (!found.includes('online') && /\bvideo\b/i.test(asset.address)) found.push('online');
  if (
    /\b(?:home visits?|visits? (?:you |people |members |them )?(?:at|in) (?:their |your |the )?(?:own )?homes?|visits? (?:people |you )?at home|in (?:your|their|people's|the person's) (?:own )?homes?|at home|comes? to (?:you|the house|your|people)|to your door|deliver\w*)\b/i.test(
      said,
    )
  )
    found.push('home_visit');
  if (
    asset.address !== '' &&
    (!/^(?:online|telephone|phone|by phone|home|various|n\/?a)\b/i.test(asset.address) ||
      (asset.postcode !== '' && /,| or /.test(asset.address))) &&
    !found.includes('home_visit')
  )
    found.push('venue');
  return found;
}

/** Whether one can attend in one of these ways. */
export function modeFit(asset: Asset, wanted: readonly string[]): Fit {
  const modes = modesOf(asset);
  if (modes.length === 0) return unknown('how one attends');
  if (wanted.some((mode) => modes.includes(mode))) return fits;
  const name: Readonly<Record<string, string>> = {
    venue: 'at a venue',
    online: 'online',
    phone: 'by telephone',
    home_visit: 'home visits',
  };
  return breaks(`${modes.map((mode) => name[mode] ?? mode).join(', ')} only`);
}

const turnUp =
  /drop[- ]?in|turn up|just come|come along|walk[- ]?in|pop in|no (?:need to )?book|no appointment|show up|knock|any ?time/;
const booked =
  /\bbook|\bappointments?\b|\bregister|\bsign ?up|\benrol|\bapply|\bassessment|\bwaiting list|\b(?:ring|phone|call|text|message|e-?mail) (?:first|ahead|before|for a|to book)|\bby arrangement/;
// A route that names nobody but professionals is theirs, whether or not it says "referral".
const professionalsOnly =
  /^(?:(?:via|by|through|your|a|any|gps?|doctors?|nurses?|physios?|physiotherapists?|link workers?|social (?:workers?|prescrib\w+|services|care)|health (?:visitors?|professionals?)|midwi(?:fe|ves)|school|professionals?|hospital|ward|consultant|practice|clinician|care (?:team|coordinator)|team|key ?worker|probation|council|form|e-?referral|referral|voucher|only|or|and|\/|,|;|&|\.)\s*)+$/;

/** Whether one gets in without anybody's referral and, where `unbooked`, without booking. */
export function referralFit(asset: Asset, unbooked: boolean): Fit {
  const route = asset.referralRoute.toLowerCase();
  if (unbooked) {
    const said = `${route} . ${asset.schedule.text.toLowerCase()} . ${asset.description.toLowerCase()}`;
    if (turnUp.test(said)) return fits;
    if (booked.test(route)) return breaks(asset.referralRoute);
  }
  if (route.trim() === '') {
    if (/\b(?:no referral|drop[- ]?in|just turn up|turn up|self[- ]refer)/i.test(asset.description)) return fits;
    return unknown('how to get in');
  }
  const open =
    /\bself\b|drop[- ]?in|turn up|just come|come along|walk[- ]?in|no referral|no voucher|not? (?:need|require)|anyone|open (?:to|access)|ring|phone|call|text|e-?mail|book|website|online|join|ask at|register|direct|contact|pop in|knock|visit|see programme|enrol|pay|message/;
  const closed =
    /\b(?:gp|doctor|professional|agency|link worker|clinician|nurse|social (?:worker|services|care)|health(?:care)?|council|school|hospital|practice)s?'? (?:or \w+(?: \w+)? )?(?:referr\w*|only|voucher|form)|\breferral (?:only|required|needed|from|by|via|through|form)|\bmust be referred|\breferred by|\bby referral|\bvia (?:gp|your gp|link worker|social|the council)|\bvoucher (?:from|needed|required|via)|\brequires? (?:a )?(?:referral|voucher)|\bneeds? (?:a )?(?:referral|voucher)|\bassessment by\b|\bprescription/;
  const also =
    /\bself\b|\bor (?:just )?(?:ring|phone|drop|turn|self|call|come|e-?mail|text)|no referral|not? (?:need|require)|drop[- ]?in|turn up|no voucher|anyone can/;
  if (closed.test(route) || professionalsOnly.test(route.trim()))
    return also.test(route) ? fits : breaks(asset.referralRoute);
  if (unbooked) return unknown('whether one has to book');
  return open.test(route) ? fits : unknown('whether a referral is needed');
}

/** Whether it is free of what was refused. */
export function unwantedFit(asset: Asset, detail: Extract<WishDetail, { kind: 'unwanted' }>): Fit {
  const focus = `${asset.name} . ${asset.organisation} . ${asset.categories.join(' . ')} . ${asset.description} . ${asset.address}`;
  // "Not a church group" and "no bingo" in a record say the same as the wish.
  const text = focus.replace(
    /\b(?:no|not|non|isn't|without|never|nor)[- ](?:an? |any |at all )?(?:[\w-]+ )?[\w-]+/gi,
    ' ',
  );
  if (detail.what === 'a group') {
    const alone =
      /\b(?:one[- ]to[- ]one|1[-: ](?:to[- ])?1|1-2-1|one-on-one|befriend\w*|individual|on your own|at your own pace|own time|by yourself)\b/i;
    if (alone.test(focus)) return fits;
    return detail.test?.test(text) ? breaks('a group') : unknown('whether it is a group');
  }
  // "Gentle fitness" is what whoever wants nothing strenuous looks for.
  if (
    detail.what === 'strenuous' &&
    /\b(?:gentle|gently|easy|seated|chair|slow|unhurried|beginners?|all abilities|own pace)\b/i.test(text)
  )
    return fits;
  if (detail.what === 'pub or alcohol') {
    // A dry bar is the very thing that was asked for.
    if (/\b(?:sober|recovery|sobriety|addiction)\b/i.test(`${asset.categories.join(' ')} ${asset.eligibility}`))
      return fits;
    const wet = `${asset.name} . ${asset.address} . ${text}`.replace(
      /\b(?:alcohol|booze|drink)[- ]free\b( bar)?|\bdry bar\b/gi,
      ' ',
    );
    return detail.test?.test(wet) ? breaks(detail.what) : fits;
  }
  if (detail.what === 'church or faith') {
    const run = `${asset.name} . ${asset.organisation} . ${asset.categories.join(' . ')} . ${asset.address} . ${text}`;
    return detail.test?.test(run) ? breaks('church or faith') : fits;
  }
  if (detail.test !== undefined) {
    // Of the ground, and how hard it is, the access column tells.
    const ground = ['rough ground', 'hills and stiles', 'strenuous'].includes(detail.what)
      ? `${asset.accessibility} . ${asset.notSuitableFor} . ${asset.eligibility}`
      : '';
    const core = `${asset.name} . ${asset.categories.join(' . ')} . ${text} . ${ground.replace(/\bno \w+/gi, ' ')}`;
    return detail.test.test(core) ? breaks(detail.what) : fits;
  }
  const stems = new Set(contentStems(`${asset.name} ${asset.categories.join(' ')} ${text}`));
  return detail.stems.some((one) => stems.has(one)) ? breaks(detail.what) : fits;
}

const waiting = /\b(?:wait\w*|queue\w*|full|list)\b/i;
const waitingStems: ReadonlySet<string> = new Set(contentStems('wait waiting list queue queues'));

/** Whether all that was told of the refused service holds of this one. */
export function isTheOne(asset: Asset, stems: readonly string[]): boolean {
  const said = [
    asset.name,
    asset.organisation,
    asset.categories.join(' '),
    asset.description,
    asset.eligibility,
    asset.referralRoute,
    asset.capacityNote,
    asset.accessibility,
    asset.schedule.text,
    asset.address,
    asset.neighbourhood,
    asset.cost.text,
  ].join(' . ');
  const held = new Set(contentStems(said));
  const isWaitedFor = asset.status === 'full' || waiting.test(asset.capacityNote);
  return stems.every((one) => held.has(one) || (isWaitedFor && waitingStems.has(one)));
}
