// The words that a slip of the thumb, a number for a letter or a star must not hide.
const words = `
suicide suicidal suicidally overdose overdosed overdosing kill killed killing murder murdered die dying dead death hang hanged hanging noose ligature
strangle strangled strangling choke choked choking stab stabbed stabbing knife razor blade bleed bleeding blood unconscious unresponsive collapse collapsed
collapsing breathing seizure seizures fitting stroke tablets pills paracetamol insulin methadone heroin petrol poison poisoned antifreeze bleach
bridge jump jumped jumping drown drowned drowning railway rope gun shotgun rifle machete hammer axe weapon threatened threatening threaten threatens
assault assaulted attack attacked attacking punch punched punching kicked kicking slapped hitting beaten beating raped rape raping sexually groomed grooming
trafficked trafficking cuckooed cuckooing exploited exploitation slavery abuse abused abusing abusive neglect neglected bruise bruises bruised bruising
burned burning burnt scalded locked trapped hostage kidnapped missing runaway hallucinating hallucinations voices paranoid psychotic psychosis delusional
manic sectioned starving starved purging vomiting anorexia selfharm harm harmed harming cutting cuts wrists goodbye funeral hopeless worthless burden
pointless fire smoke anaphylaxis anaphylactic ambulance sepsis confused drowsy wheezing swollen forced marriage stalking stalked stalker scared terrified
frightened crying sobbing radicalised extremist bomb explosive violent violence carbon monoxide withdrawal detox warfarin epilepsy epileptic hypo unwell
passed swallowed injected bleeding drowsy dementia toddler husband children strangling petrol morphine diazepam amitriptyline
sertraline codeine ibuprofen kitchen missing frightened threatens threatening screaming pregnant goodbye smothered hanging
safeguarding disclosed disclosure disclosures scammed unsafe shaking hurt hurting alone screaming shouting
`;

export const dangerWords: ReadonlySet<string> = new Set(words.split(/\s+/).filter((word) => word !== ''));

// Ordinary words one or two letters away from a danger word: never taken for a slip.
const ordinary = `
abuser abuses adjusted alarm alarms alike aloe along ambulances ambulant amounts amused anorexic assaults attach attached attaching attacker attacks
attend attended attends attract axes badge banging batting beach beading bearing beat beater beech bench betting bills bitten black bladed blades
blame blamed blaze blazer bleak bleeds blend blended blocked blocking blooding bloods bloody bloom bombed bombs booked boxes bravery breach breath
breathe breed breeding bride bridged bridges brightened bringing broke brokers brood browse bruiser brushes bumped bunch bunting burdens burgers
buried burn burner burnout burns burst cables cared carriage cartoon carving cats changing charging charm charming cheating choices chokes choose
chore chose chosen clicking clone closure closures collagen collating colleague comb confined confuse confuses conscious control cooking crown cruise
cruised cutter cuttings dding deadline deadly deaf deal dean dear dears deaths deed default delusions depth details detour detoxed died dies diet
dieter dining disclose discloses discussed diving doing downed downing dowsing drape draped drawing drawn dread drilling driving drying dump dumped
dyeing eaten elapsed enclosed enclosure ended exclusive expensive explained explicit exploit exploits exploration explored explorer explosion
explosives extensive extremely extremism fables fare farm farmed farming filling fills fires firm fitted fittings flood floods forbid force forces
forge forked formed freezing fridge frying fun funerals gloomed goodby goodbyes goodies goose grabbing grape greeting gripe groomer grooms gum guns
gut hallucinate hallucination hammered hammers hammock hand handed handing haning happy harmony harms hating head health heated heath heating herein
hero heroine hills hinge hinging hippo hissing homeless hope hopeful hospice hostages hostel hostile hummer hung hunt hunted hunting hurtful hurts hut
hyper infected inject injected insulate insulting intended invoices joke jumble jumper jumps kicker kicks kidnap killer kills kilt kissing kneel
knife's knit knits knitting labels laser lead leading learning leisure letting licked licking ligatures literature location lock locker locket lone
looked loose lump lumped lunch magic making mania manor marriages married matic mating meeting mentioned merging mills miniature mining missed mission
moaning moose mopped mossing mounted mourning murders murky music neglecting negligent noise nose overdoes overdone overdoses overdue overuse packing
panic paranoia parcel patrol paunch person petrel petroleum picked picking piles pillow pinch poised poisons poke praise preach prison prying pull
pulls pump pumped punches punchy putting quitting racing raging rail railways raining raiser raking rap rapes rapid rapping rasping rated rating rator
razors reach reading relapse relapsed riffle rifles robe rocked role roped rose safeguard safeguards sanctioned scammer scarce scare scares scarf
scored scores scouting scraped scream screamed screening seated seating section sections self selfish serving shaken shaker shaming shammed shaped
shaping shared shares sharing shaving shelf shooting shout signature silence sill sitting skill skilled slab slapper slapping slaves slipped slipping
smoked smoker smokes smokey smoking smoky snapped sneezing soaking spoke spouting spreading stable stabled stables stabs stacking staking stalk
stalling stalls standing staring starring started starters starting stating sticking stoke stoking stolen store storing stork stove strand stranded
strange strangely stranger strangers strangest strapped streaming strike stroked strokes stroll strong struggling stubbing suicidality surging swallow
swapped sweating swelling table tabled tables tablet tabletop taking talking tape tapped terrific threads threat ticked ticking tightened tire tomb
traffic trafficker traffickers treated treating trifle trying turned turning twist unpack unused unveil urging violated violently violet violin voice
voiced voicemail waking walking warmed warming wealth weapons wheeling wills withdraw withdrawals withdrawn womb worthwhile worthy wrapped wrest
wrestle wrist
`;

export const ordinaryNeighbours: ReadonlySet<string> = new Set(ordinary.split(/\s+/).filter((word) => word !== ''));
