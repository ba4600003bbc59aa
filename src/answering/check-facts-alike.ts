// Words that may stand for one another in a paraphrase.

/** Lines of words that may stand for one another in a paraphrase. Never pairs that differ in who, how much or whether. */
export const alike = `
ring call phone telephone dial rung rang calling number contact
tell inform notify report let know pass raise speak share mention alert hand
speak talk chat conversation discuss word say said
ask question enquire query check
write record note log document put down recording
today same-day same day straightaway immediately once now
meet meets gather gathers session sessions held run runs running takes happens group get together
start begin begins opens open starting kick
finish end ends close until till finishes
cost costs price charge pay fee priced
free nothing charge
turn up drop walk come along attend arrive just go
book reserve booking sign place space appointment
refer referral referred referrals referring signpost
wait waiting wait-list list queue
help support assist aid helps give
staff team people volunteers workers
danger emergency harm risk unsafe life-threatening threatened hurt
suicide suicidal kill killing ending die dying dead life
ill unwell poorly sick illness
medicine medicines medication tablets tablet pills meds drugs
stop stopping stopped come off halt
doctor gp clinician surgery
practice surgery
children child kids young people youngster
adult adults grown-up
woman women female lady ladies
man men male gentlemen
older elderly old people seniors pensioners
alone lonely isolated isolation company loneliness
house home property place live lives living
food meal lunch dinner eat parcel parcels groceries
tea coffee cuppa drink drinks refreshments hot biscuit
walk walks walking stroll
gentle easy slow light
exercise movement activity fitness class
water pool swimming swim
craft crafts knit knitting crochet sewing making
course programme classes sessions
group groups club class circle
chosen choose chose choice picked prefer wants
want wants wish wishes
permission consent agreement agree agrees
share sharing pass disclose
secret secrecy confidential
hide hidden conceal invisible
visible seen shown
lead leads charge responsible
decide decides decision decides judge choose choice up
reason why reasons because
exact own words verbatim precise
fact facts factual
opinion opinions view views
quickly soon fast prompt
serious grave severe
straight directly direct outright plainly openly
thought thoughts thinking idea ideas thinks
brief fleeting passing
sturdy stout strong solid
tonight night overnight
reach reached contact hold
most maximum limit more
turned dimmed low lights lighting
run led
dozen twelve
shoes boots footwear
plan plans planned
means method way
stay staying remain with leave
leave leaving left go walk
withdraw withdrawn withdraws change retract revoke
partner husband wife boyfriend girlfriend spouse ex
trained training qualified
fill complete completed completing finish
add total sum tot count tally
usual usually normally normal typically generally ordinarily often
enough sufficient suffices
apply applies applied application applying request
adviser advisor advisers advice advise
debt debts owe owed money arrears
bailiff bailiffs enforcement agent
door entrance entry
enter entry force way in
last lasts lasting length long
maximum up most limit
urgent emergency quick
slot slots appointment appointments
currently moment present now
paused suspended hold break
closed shut ceased stopped ended longer
near close nearby local
bring carry take
bag bags carrier
welcome welcomed allowed invited accepted
dog dogs pets
step steps stairs
lift elevator
ramp ramped slope
accessible access wheelchair step-free level
toilet loo toilets wc
car park parking
bus buses transport
online zoom virtual internet video
person face-to-face venue face
month monthly months
week weekly weeks
address location where located based held find found
building premises venue centre
room rooms
floor storey
form forms paperwork
system software
template templates
check checked confirm confirmed verify verified
old date stale overdue
expect expects expected anticipate due
visit visits visiting appointment see call
buddy colleague
half 30
manager managers boss
nurse sister
deputy second stand-in
household family home families
voucher vouchers token
professional professionals worker gp agency school
halal gluten-free dietary
community neighbourhood local
hall church chapel
volunteer volunteers helpers
confidential private
self themselves own
worry worries anxiety anxious worried
manage managing cope coping handle
small little
size
crisis emergency
evening evenings night nights
morning mornings am
afternoon afternoons pm
meeting meetings session conference
agency agencies organisation organisations services bodies
council local authority
court legal law
act law legislation statute
section part s42
abuse abused abusive harm neglect
protect safeguard protecting keep safe
need needs require requires needed required necessary
capacity able ability capable decide
presume presumed assumed assume taken
doubt question
crime offence criminal
serious
exclude except not excluding
include includes including included comes
offer offers provide provides giving gives supply supplies lay
everyone anyone all anybody everybody
join joins joining come sign
new newcomers beginners starter
carer carers caring caregiver
bereaved bereavement grief grieving loss lost
job work employment working
home house flat housing accommodation
homeless rough sleeping roofless
benefit benefits welfare entitlement
fuel energy heating gas electricity
grant grants fund funds funding money
language languages speak speaks spoken
interpreter interpreters translate translation
men man mens
music sing singing choir song
garden gardening allotment plants outdoors
art arts painting drawing creative
cook cooking kitchen recipe
computer digital it online internet tablet
read reading book books
young youth teenagers teens
parent parents mother mothers father mum dad
baby babies infant toddler newborn
disability disabled
memory dementia forgetful
veteran veterans forces military
refugee refugees asylum migrants
lgbt lgbtq gay lesbian trans
smoke smoking smoker quit
drink drinking alcohol
ticks tick boxes
threshold level mark cut-off line
referral refer referrals referred refers
judgement judgment view
safe safely safety
route way channel
agreed agree arranged
hear hears told tell heard
know knows aware
see look notice spot
mark marks flag flagged label
online internet web
hours time opening times
describe describes explain explains
confirm ring check
sure certain
quiet calm
listen listening hear
question questions ask asking asks
afraid scared frightened fear fearful
injured injury hurt wound wounds injuries
relative relatives family
promise promising guarantee promised
grade grading rate score rating
put plant
head mind
hand give over hands pass
leaflet leaflets flyer paper
post posting mail letter
message messages text voicemail
email e-mail emails mail
police officers
ambulance 999
hospital a&e casualty
safeguard safeguarding protection
supervisor supervision
colleague colleagues coworker
duty on-call
bypass direct staff line
line number helpline phone
extension ext
knock tap
say state tell
send sending sent
task tasks
fee charge cost
donation donations give contribution
take takes took accept accepts accepting
people person someone somebody anyone folk those
client clients patient patients
start starts starting first
session sessions time times
each every per
buy own purchase
mile miles distance
canal towpath
usually mostly
fortnight fortnightly two-weekly
shared sharing share meeting
leads leading run taught led
instructor tutor teacher facilitator leader facilitators tutors
soon shortly
happen happened occurred
likely
part parts element limbs elements limb
sort kind type
`;
