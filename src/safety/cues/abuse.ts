import { type Cue, ways } from './cue.ts';

const care = 'Care Act 2014 s.42; Making Safeguarding Personal';
const working = 'Working Together to Safeguard Children (2023)';
const stale = ways(`
  years ago; NUM years back/since/behind/clean/sober; @fiction; training; as a child; when HE was a child; when HE was little; in the past; used to;
  leaflet; course; awareness; policy; module; webinar; form; toolkit; talk on
`);

/** Abuse, neglect, children, exploitation. */
export const abuseCues: readonly Cue[] = [
  {
    name: 'child in danger now',
    certain: true,
    level: 'now',
    categories: ['safeguarding_child', 'immediate_danger'],
    reason: 'A child left alone, locked in, being hurt, or going home to the person who hurts them.',
    source: working,
    when: ways(`
      kids are NUM & nobody; nobody in there with them; nobody with them & kids; no adult in; no one in there with; kids & mum went to;
      children & nobody with them; left with the NUM year old; toddler & in there alone; children left alone; kids left alone; baby left
      alone; child left alone; toddler left alone; toddler & alone; baby & alone & in; kids & home alone; children & home alone; child &
      home alone; @child_age & home alone; @child_age & left alone; @child_age & on HIS own & mum; @child_age & looking after &
      (baby/toddler/brother/sister/siblings); @child_age & alone & tonight; kids & on their own; children & on their own; kids alone in;
      left the kids alone; left the baby; left HIS kids alone; left HIS baby alone; left the children; baby & locked in; child & locked
      in; kids & locked in; children & locked in; toddler & locked in; child locked in; baby & in the car & alone; baby & crying &
      nobody; baby & not waking; mum & passed out & baby; mum & passed out & kids; mum & passed out & children; mum & unconscious &
      @child; mum & drunk & baby; mum & off HIS face & kids; dad & drunk & baby; hitting the baby; hitting the child; shaking the baby;
      shook the baby; shaken the baby; hitting the kids & now; child & being hit; scared to go home; afraid to go home; frightened to go
      home; terrified to go home; does not want to go home & hit; going home to HIM today; scared to go home tonight; hurt HIM & going
      home; bruises & baby & NUM; bruise & baby & weeks old; baby & bruises; bruise & not mobile; bruises & does not crawl;
      (no contact order/non molestation/contact order/prohibited steps/not allowed near the children/not allowed near the kids) & (outside/waiting/gate/turned up/come to collect/here to collect/picking/suitcase) & (school/nursery/gate/playgroup/childminder);
      (father/dad/mother/mum/ex) & (suitcase/passport/passports/ferry/flight) & (taking/taken/snatched/grabbed) & (kids/children/baby/son/daughter/boy/girl) & not +(allowed/agreed/supposed)
    `),
    unless: [...stale, 'cinema', 'film', ...ways('feel left out')],
    reach: 'near',
  },
  {
    name: 'taken abroad or forced to marry soon',
    certain: true,
    level: 'now',
    categories: ['domestic_abuse', 'safeguarding_child', 'immediate_danger'],
    reason: 'There may be one chance to act before the person is taken.',
    source: 'Forced Marriage Unit, Multi-agency guidance (2023); FGM guidance',
    when: ways(`
      conversion & fly; fly & passport & @family; passport & handbag & fly; flight & not coming back; forced to marry; forced marriage &
      @tonight; forced marriage & flight; forced marriage & @tomorrow_soon; flights booked & marry; flight & marry; ticket & marry;
      taking HIM to (pakistan/bangladesh/somalia/sudan/egypt/gambia/nigeria/kenya/india/guinea/eritrea/iraq/iran/afghanistan/kurdistan)
      & @honour_forced; flying to ... & wedding & not want; flying & to be cut; being cut & flight; fgm & flight; fgm & @tomorrow_soon;
      fgm & holiday; cutter & coming; cut & ceremony & girl; circumcision & girl; circumcised & girl; special ceremony; become a woman &
      flight; passport & taken & marry; taken abroad & marry; sent abroad & marry; sent back home & marry; honour killing; honour & kill;
      (gambia/somalia/somaliland/mogadishu/hargeisa/sudan/egypt/guinea/mali/freetown/kenya/nigeria/ethiopia/eritrea) & (celebration/ceremony/turn/bondo/sunna/clean/woman) & (girl/girls/daughter/daughters/niece/little/aunties/gran/grandmother);
      (bondo/sunna/gudniin/circumciser/cutter) & (girl/girls/daughter/flight/flew/flies/coming/arrives/here/summer);
      (wedding/nikah) & not met HIM & @tomorrow_soon; (wedding/nikah/marry/husband) & (does not want/not want/begging/crying/terrified/scared) & @tomorrow_soon; husband for HIM & (fly/flies/flying/flight/weekend/half term);
      found HIM a husband & (fly/flies/flying/flight/weekend/half term); (flies/flying/flight/airport/ferry/plane) & (does not want to go/not want to go/begging/passport) & @tomorrow_soon & (marry/wedding/husband/family/brothers/uncle/father/dad/cousin);
      not be back after & (husband/marry/engaged)
    `),
    unless: stale,
    reach: 'near',
  },
  {
    name: 'forced marriage, honour or FGM',
    level: 'today',
    categories: ['domestic_abuse'],
    reason:
      'Forced marriage, honour-based abuse and FGM: tell a safeguarding lead the same day, do not speak to the family.',
    source: 'Forced Marriage Unit, Multi-agency guidance (2023)',
    when: ways(`
      forced marriage; forced to marry; force HIM to marry; made to marry; making HIM marry; being made to marry; marry HIS cousin;
      marry a cousin; marry someone HE; marry a man HE; does not want to marry; not want to marry; honour based; brought shame; bring
      shame; shame on the family; family honour; genital mutilation; female circumcision; going to be cut; has been cut; fgm & HE; fgm &
      daughter; fgm & girl; exorcism; beat the devil out; witch & child; witchcraft & child; possessed & child; accused of being a witch
    `),
    unless: stale,
  },
  {
    name: 'child hurt or at risk',
    certain: true,
    level: 'today',
    categories: ['safeguarding_child'],
    reason: 'Signs of abuse or neglect of a child.',
    source: working,
    when: ways(`
      handmarks; hand marks & toddler; hand shaped; handprint; sleep in shoes; sleep in their shoes; newborn & no heating; newborn &
      heating off; baby & heating off; baby & no heating; baby & snow; baby & no oil; children & nowhere tonight; children & nowhere
      after tonight; children & church hall floor; circumcised & daughter; fridge & beer & toddler; grandson & train ticket; NUM & four
      hundred pound; takes packages for; taking packages for; takes parcels for; find a husband for; found a husband for; conversion
      therapy; @bruise & @child & not @past; bruises & child; bruises & kid; bruise & (boy/girl/toddler/son/daughter/lad/child); bruises
      & (boy/girl/toddler/son/daughter/lad/children/kids/school); burns & (boy/girl/toddler/child/baby); belt marks; mum hits; dad hits;
      stepdad hits; mum hit; dad hit; stepdad hit; hits the kids; hit the kids; hitting the kids; hitting HIS kids; hits the children;
      hits HIS son; hits HIS daughter; smacks & belt; kids & filthy; children & filthy; kids & hungry; child & hungry; children &
      hungry; child & not fed; kids & not fed; kids & no food; baby & not fed; baby & losing weight; baby & not gaining; child &
      starving; touched HIM & @child_age; touches HIM & uncle; uncle touches; (dad/father/stepdad/stepfather/grandad/grandfather/brother/cousin/coach/priest) (touches/touching) HIM; touched HIS private; touches HIS private; touches HIS
      bits; touching HIM & stepdad; touching HIS daughter; touching HIS son; sexual & child; sexually abused & child; sexually abused by
      & (dad/stepdad/uncle/brother/grandad) & @child_age; secret & uncle; comes into HIS room at night; comes in HIS bedroom at night;
      kids & domestic abuse; children & domestic abuse; in front of the kids; in front of the children; kids see; kids saw; kids are
      scared of; children are scared of; kids watch; children & drug dealing; kids & needles; baby & needles; nudes & @child_age; older
      boyfriend & @child_age; older man & @child_age; @child_age & pregnant; grooming & HE & @child_age; being groomed; met online &
      @child_age; @child_age & boyfriend & NUM; carrying drugs & @child_age; @child_age & county lines; @child_age & dealing; @child_age
      & two phones; child & scared of; child & afraid of; flinches & child; child & wets
    `),
    unless: [...stale, 'rugby', 'learning to ride', 'grazed'],
    reach: 'near',
  },
  {
    name: 'dependent adult in danger now',
    certain: true,
    level: 'now',
    categories: ['safeguarding_adult', 'immediate_danger'],
    reason: 'An adult who cannot leave or call is shut in, left without care or being hurt.',
    source: care,
    when: ways(`
      locked HIM in & @vulnerable; locked in & dementia; locked in & @vulnerable & now; locked in HIS room; locked in the
      (flat/house/room/bedroom/shed/garage); locks HIM in & @vulnerable; tied to the (bed/chair); tied to HIS (bed/chair); tied HIM to;
      carer & hitting; carer & slapped & now; left without food; no food or water; bedbound & alone; bed bound & no carers; carers not
      come & @time_now; carers not turned up & @vulnerable; carer not turned up & @vulnerable; not been fed & @vulnerable & now; lying
      in HIS own; lying in urine; lying in faeces; sat in HIS own; can not get up & no one; stuck in the bath; stuck on the floor; stuck
      on the toilet; no carers & can not
    `),
    unless: stale,
    reach: 'near',
  },
  {
    name: 'adult abused or neglected',
    level: 'today',
    categories: ['safeguarding_adult'],
    reason: 'Suspected abuse, neglect or exploitation of an adult with care needs.',
    source: care,
    when: ways(`
      sitting in wet; sat in wet; carer nips; nips her; nips him; pinches her; buzzer unplugged; buzzer & out of reach; call bell & out
      of reach; lips dry; signing the book and not; has HIS cheque book; has HIS chequebook; guided HIS hand; in one room & cheque;
      bruises on HIS; bruise on HIS (arm/face/neck/back/leg); bruising on HIS; covered in bruises; black eye; unexplained bruises; unexplained bruising; marks on
      HIS arms; handles HIM roughly; shouts at HIM & carer; carer shouts; carer hits; carer hit; son hits; son hit; daughter hits;
      daughter hit; hit by HIS son; hit by HIS daughter; hit by HIS carer; not being fed; not feeding HIM; not been fed; neglecting HIM;
      being neglected; is neglected; neglected by; left in HIS own; left in bed all; left wet; soaked in urine; smells of urine; not
      changed; not been washed; keeps HIM in; not let HIM out; does not let HIM out; will not let HIM see; not allowed out; scared of
      HIS son; scared of HIS daughter; scared of HIS carer; frightened of HIS son; frightened of HIS daughter; frightened of HIS carer;
      afraid of HIS son; afraid of HIS carer; being abused; abusing HIM; abuses HIM; abused by +HIS; taking HIS money; takes HIS money; took
      HIS money; taking money from +WHOM; stealing from HIM; steals from HIM; stealing HIS; stealing money; stole HIS; money going missing;
      money is missing; money missing; money keeps going; emptied HIS account; emptying HIS account; takes HIS pension; taking HIS
      pension; took HIS pension; has HIS bank card; took HIS bank card; taken HIS bank card; keeps HIS bank card; uses HIS bank card;
      using HIS bank card; has HIS pin; knows HIS pin; made HIM sign; making HIM sign; signed over HIS; sign over HIS; pressuring HIM
      to; scammed; being scammed; scam & sent; scammers; sent money to & met online; sent NUM & never met; never met & money; online
      boyfriend & money; gift cards; conned HIM; conned out of; been conned; loan shark
    `),
    unless: [...stale, 'awareness', 'stand', 'blood thinners test', 'knows where', 'how to avoid', 'leaflet'],
  },
  {
    name: 'serious self-neglect',
    level: 'today',
    categories: ['safeguarding_adult'],
    reason: 'Living conditions or refusal of care that endanger health.',
    source: 'Care Act 2014 guidance 14.17',
    when: ways(`
      self neglect & @time_now; self neglecting; squalor; living in filth; maggots; rats in; rats & kitchen; faeces &
      (floor/walls/bed/house); human waste; bottles of urine; rotting food; rotten food; mouldy food & not; no heating & frail; no
      heating & elderly; no electric & freezing; refusing all care; refusing care; refuses care; refuses all help; refusing food;
      refuses to eat; stopped eating; not eating; not washed for; not washed in; not left HIS bed; not got out of bed; hoarding & can
      not; hoarding & fire; hoarding & cooker; legs weeping; legs are weeping; weeping legs; flies & wound
    `),
    unless: [...stale, 'group', 'eating out', 'fussy'],
  },
  {
    name: 'domestic abuse',
    level: 'today',
    categories: ['domestic_abuse'],
    reason: 'Abuse or control by a partner, former partner or family member.',
    source: 'Domestic Abuse Act 2021; SafeLives',
    when: ways(`
      weighs her; weighs him; send him a photo; send HIM a photo of where; photo of where HE is; asks him for bus fare; has to ask & bus
      fare; box her; boxes her; when him drink; children sleep in shoes; slaps HIM about; opens all HIS post; @partner ... @struck +WHOM;
      @struck ... by HIS (husband/wife/partner/boyfriend/girlfriend/ex); @partner & threatened; @partner & threatening; @partner &
      controls; @partner & controlling; @partner & violent; @partner & abusive; @partner & hits; @partner & not allowed; @partner & will
      not let; @partner & does not let; @partner takes +HIS (money/wages/card/phone/keys/pension); @partner & checks HIS phone; @partner & tracks; (he/husband/boyfriend/partner/fella/bloke/man/ex) & (checks/reads/counts) (the/her/his) mileage;
      (he/husband/boyfriend/partner/fella/bloke/man/ex) & does not like HIM (coming/going/seeing/talking/having); @partner & tracking;
      @partner & scared of; @partner & frightened of; @partner & afraid of; @partner & terrified; @partner & rapes; @partner & raped;
      @partner & forces HIM; @partner & forced HIM;  @partner & smashed; @partner & smashes; @partner & stalking;
      @partner & follows; @partner & following HIM; @partner & outside HIS; @partner & turning up; @partner & keeps turning; @partner &
      found out where; @partner & released & prison; scared of HIS (husband/wife/partner/boyfriend/girlfriend/ex); frightened of HIS
      (husband/wife/partner/boyfriend/girlfriend/ex); afraid of HIS (husband/wife/partner/boyfriend/girlfriend/ex); domestic abuse & (she/he/her/him/client);
      domestic violence & (she/he/her/him/client); abusive relationship; abusive partner; abusive husband; abusive ex; violent relationship; coercive control & (she/he/her/him/client); being stalked; stalking HIM; stalker & (outside/again/back/her/still); wants to flee; needs to flee; fleeing her; fleeing his; fleeing domestic; fleeing violence; needs a refuge; needs refuge; needs a
      refuge place; walking on eggshells; goes through HIS phone; checks HIS phone; reads HIS messages; tracker on HIS; cameras in the
      house & @partner; gives HIM pocket money; has to ask permission; has to ask HIM for money
    `),
    unless: [
      ...stale,
      'left HIM NUM',
      'group for survivors',
      'finished the freedom',
      'mileage (claim/claims/form/forms/sheet/sheets/rate)',
      '@idiom',
    ],
  },
  {
    name: 'cuckooing, slavery or exploitation',
    level: 'today',
    categories: ['exploitation', 'safeguarding_adult'],
    reason: 'Home, body or labour used by others.',
    source: 'Home Office, County lines guidance (2023); Modern slavery statutory guidance',
    when: ways(`
      for HIS keep; never been paid; never gets paid; no wages; none of them knows what wage; never out alone; answers for all of them; takes
      HIS phone & boss; gangmaster; second room & smell; must never enter; never enter the; forty years for; no money ever; given a
      penny; break HIS legs; cuckooed; being cuckooed; cuckooing & (she/he/her/him); taken over HIS (flat/house/home); took over HIS
      (flat/house/home); moved into HIS flat & dealing; dealers & HIS (flat/house); dealing from HIS; dealing drugs from; drug dealers &
      HIS; using HIS flat; using HIS house to; gang & HIS flat; strangers & HIS flat; young lads & HIS flat; men & HIS flat & drugs;
      county lines & (he/him/she/her/lad/boy/girl/son); running drugs; carrying drugs; selling drugs for; made to sell; made to carry; modern slavery & (he/she/him/her); trafficked;
      being trafficked; forced to work; made to work; works & not paid; works & does not get paid; working & no pay; not being paid &
      sleeps; boss & (boss/employer/husband/agent/family/dad/he/they) has/have +HIS passport; employer & passport; passport & taken off; took HIS passport; (boss/employer/husband/agent/family/dad/he/they) has/have +HIS passport; holds HIS
      passport; keeps HIS passport; debt bondage; works to pay off; sleeping at the car wash; sleeps at work; nail bar & not; brothel;
      made to have sex; forced to have sex; sex for; sex with men & made; being exploited; sexually exploited; exploiting HIM;
      radicalised; being radicalised; extremist & videos; extremist & views; isis; going to syria; join isis; white power; neo nazi;
      build a bomb; making a bomb; bomb & make; manifesto & kill; race war; jihad
    `),
    unless: [...stale, 'bath bomb'],
  },
  {
    name: 'past abuse, abuser still near others',
    certain: true,
    level: 'today',
    categories: ['safeguarding_child'],
    reason: 'Someone who abused long ago may still reach children or adults at risk.',
    source: 'Care Act 2014 s.42; Working Together (2023)',
    when: ways(`
      abused & @past & still & @child; abused & @past & now & (teaches/coaches/volunteers/works/lives); abused HIM & still works; abused
      HIM & now runs; abused HIM & still a; abused HIM & has grandchildren; abused HIM & grandkids; abuser & still; raped HIM & still;
      touched HIM & still & kids; touched HIM & coach; abused & coach & still; abused & priest & still; abused & teacher & still; abused
      & uncle & grandchildren; abused & stepdad & children; the same man & now & @child
    `),
    unless: ['@fiction', 'dead', 'died', 'training', 'passed away'],
    reach: 'near',
  },
  {
    name: 'old abuse told',
    level: 'supervision',
    categories: ['safeguarding_adult'],
    reason: 'Abuse long past with safety clear now: a person should know.',
    source: 'LEVELS, supervision row',
    when: ways(`
      abused & as a child; abused & when HE was; abused & years ago; raped & years ago; raped & when HE was; molested & when HE was;
      beaten & as a child; hit HIM & when HE was little; abusive & NUM years ago; first husband & hit; first husband & beat; childhood
      abuse; abused in childhood; historic abuse; historical abuse
    `),
    unless: ['@fiction', 'training', 'leaflet'],
    reach: 'near',
  },
];
