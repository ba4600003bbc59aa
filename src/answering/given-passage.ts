// A passage as a model and the check are given it: the record's columns by their canonical names, the organisation's orders taken out.
import type { Asset, Contact } from '../knowledge/knowledge.ts';
import type { Passage } from '../retrieval/passage.ts';
import { siftText } from './check-facts-orders.ts';
import type { GivenPassage } from './check-facts-source.ts';
import { renderContacts } from './contact-tokens.ts';

function assetFields(asset: Asset): Readonly<Record<string, string>> {
  const { schedule } = asset;
  return {
    name: asset.name,
    organisation: asset.organisation,
    categories: asset.categories.join('; '),
    eligibility: asset.eligibility,
    min_age: asset.minAge === undefined ? '' : String(asset.minAge),
    max_age: asset.maxAge === undefined ? '' : String(asset.maxAge),
    gender_or_group: asset.genderOrGroup,
    cost: asset.cost.text,
    referral_route: asset.referralRoute,
    phone: asset.phone,
    email: asset.email,
    website: asset.website,
    address: asset.address,
    postcode: asset.postcode,
    neighbourhood: asset.neighbourhood,
    schedule_text: schedule.text,
    days: schedule.days?.join('; ') ?? '',
    start_time: schedule.start ?? '',
    end_time: schedule.end ?? '',
    accessibility: asset.accessibility,
    languages: asset.languages.join('; '),
    capacity_note: asset.capacityNote,
    typical_wait: asset.typicalWait,
    wait_checked_on: asset.waitCheckedOn ?? '',
    transport: asset.transport,
    what_to_bring: asset.whatToBring,
    not_suitable_for: asset.notSuitableFor,
    alert: asset.alert,
    last_verified: asset.lastVerified ?? '',
    status: asset.status,
  };
}

/** A column without the orders that stand in it. */
function withoutOrders(value: string): string {
  const sifted = siftText(value);
  return sifted.poison.length === 0 ? value : sifted.kept.join(' ');
}

const orderless = (fields: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, withoutOrders(value)]));

/** The columns and words of a passage, with contacts written out and orders left out. */
export function givenPassage(passage: Passage, contacts: readonly Contact[], today: string): GivenPassage {
  const text = siftText(renderContacts(passage.text, contacts, today)).kept.join(' ');
  const { asset, practice, contact } = passage;
  const fields: Readonly<Record<string, string>> =
    asset !== undefined
      ? orderless(assetFields(asset))
      : practice !== undefined
        ? { name: practice.name, checked_on: practice.checkedOn ?? '' }
        : contact !== undefined
          ? {
              name: contact.name,
              phone: contact.phone,
              text_number: contact.sms,
              website: contact.url,
              hours: contact.hoursText,
            }
          : {
              title: passage.title,
              section: passage.headingPath.at(-1) ?? '',
              nation: passage.nation,
              status: passage.status,
              owner: passage.owner,
            };
  return { ref: passage.ref, kind: passage.kind, text, fields };
}

/** Passages for a prompt, numbered, each fenced so that its words cannot end the fence. */
export function passagesForPrompt(passages: readonly GivenPassage[]): string {
  const plain = (text: string): string => text.replace(/<\/?passage[^>]*>/gi, ' ');
  return passages
    .map((one, place) => {
      const fields = Object.entries(one.fields ?? {})
        .filter(([, value]) => value !== '')
        .map(([key, value]) => `${key.replaceAll('_', ' ')}: ${String(value)}`)
        .join('\n');
      return `<passage number="${place + 1}" kind="${one.kind}">\n${plain(`${fields}\n${one.text}`)}\n</passage>`;
    })
    .join('\n');
}
