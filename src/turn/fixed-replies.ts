// Every fixed sentence the assistant says by itself, in one place. Plain British English, short, never grading and never reassuring.
import type { Refusal } from './intent.ts';
import type { ManagerPage } from './manager-questions.ts';

/** What it says when it declines, why in a few words, and what to do instead. */
export const refusalWords: Readonly<Record<Refusal, { readonly first: string; readonly more: string }>> = {
  score: {
    first: 'I do not score or total questionnaires or checklists.',
    more: 'A trained person goes through the form with the client and uses professional judgement as well as ticks. If you are worried about someone, tell your safeguarding lead; you do not need a total for that.',
  },
  diagnosis: {
    first: 'I cannot say what condition somebody has.',
    more: 'Write down what you saw and heard in plain words and ask the duty clinician.',
  },
  medicine: {
    first: 'I cannot advise on medicines. Ask the pharmacist or the GP today.',
    more: 'Stopping, starting or changing a medicine needs a clinician; some are dangerous to stop suddenly. Ask the client to speak to the pharmacist or the practice before changing anything.',
  },
  legal: {
    first: 'I cannot rule on the law.',
    more: 'I can show you what your organisation’s guidance says; your manager or safeguarding lead decides.',
  },
  message_to_client: {
    first: 'I do not write messages to clients, and a text may be read by somebody else.',
    more: 'Agree a safe way and a safe time to make contact first. If someone at home may be harming them, send nothing to a shared phone and talk to your safeguarding lead.',
  },
  patient: {
    first: 'I am only for link workers, so I cannot help you directly. In an emergency ring 999.',
    more: 'Please speak to your link worker or your GP practice. For urgent health help ring 111.',
  },
};

/** Where managers find what they ask for; counts only, never what a client said. */
export const managerWords: Readonly<
  Record<ManagerPage, { readonly first: string; readonly more?: string; readonly link: string }>
> = {
  escalations: { first: 'The escalation log shows every case by state, without message text.', link: '/log' },
  gaps: { first: 'The gap list shows what was asked and not answered, like questions together.', link: '/log/gaps' },
  freshness: {
    first: 'The freshness list shows which services and documents are due a check.',
    more: 'Oldest first, with whom to ring; the whole table can be copied or printed for a ring-round.',
    link: '/log/freshness',
  },
  quality: {
    first: 'Reported misses, “not a crisis” taps and the last evaluation are on the quality page.',
    link: '/log/quality',
  },
  figures: {
    first: 'The monthly page has the figures without names or free text, small numbers hidden.',
    link: '/log/monthly',
  },
};

export const words = {
  greeting: 'Hello. Ask me about guidance, a practice, or a local group. Danger first: 999.',
  greetingMore: [
    'Type it as you would say it: “better off dead but no plan, what do I do”, “quiet craft group a wheelchair can get into”.',
    'Tell me where you are: “I’m at … today”.',
    '“Ask my supervisor” works at any time.',
    'Please leave out names, dates of birth and addresses. I mask what I recognise.',
  ],
  thanked: 'You are welcome. What was shown before can still be asked about.',
  noWords: 'No words came with that, so nothing was changed or sent. Please write them again.',
  toldBefore: (at: string): string =>
    `You told me this in the same words at ${at}, so I take it for the same: it is one case, and its record says that you said it again. If it is about somebody else, tap “${words.somebodyElse}”.`,
  somebodyElse: 'It is somebody else',
  ownCase: 'This is a case of its own now.',
  ownCaseNow: 'Ring 999 now if a life is in danger. This is a case of its own now.',
  onlyTyped: 'I can read only typed words, so nobody has been told. If somebody is in danger ring 999 now.',
  onlyTypedMore: (line: string, phone: string): string =>
    `I did not open the picture, file or recording you sent. Type what you need in a few words${phone === '' ? '' : `, or ring the ${line}: ${phone}`}.`,
  askFor: 'Tell me in a few words what you would like to pass on, starting with “ask my supervisor”.',
  forgot:
    'Forgotten. I no longer use what you said before in this chat, nor where you are today. A case already sent stays on the record.',
  champion: (name: string, champion: string): string => `Champion at ${name}: ${champion}`,
  championUnknown: 'No champion is recorded for this practice.',
  figuresFor: 'The figures themselves I show to managers and the safety owner who are signed in.',
  workload: 'That is a lot at once. How much you carry is your supervisor’s to sort out with you, not yours alone.',
  workloadMore: [
    'Nobody has been told. “Ask my supervisor” puts your words on their desk; “Add to my supervision” keeps them for next time.',
    'If it is more than the work, the wellbeing contact listens and your manager is not told.',
  ],
  dutyClinician:
    'About a patient who cannot wait: the duty clinician of the practice. Say which practice you are at and I show how to reach them.',
  championHow:
    'I cannot reach the champion in this chat and nothing has been sent. Say it to them, without the client’s name, or let your supervisor take it up.',
  championHears: (name: string): string =>
    `Nothing has been sent yet. It goes to ${name} when you send it; leave the client’s name out.`,
  whatBefore: 'I have nothing before this to go on. Please ask the whole question.',
  whatBeforeMore: 'For example: “lunch club on a Saturday”, “who do I ring about rent arrears”.',
  whatKind: 'What kind of help or group do you have in mind?',
  whatKindMore: 'Tap one, or type it in your own words with the place or the day.',
  hiddenNow: 'Hidden, here and in what is kept.',
  hiddenHere: 'Hidden here and in what is kept of this chat.',
  hiddenButSent:
    'Your words had already gone to a colleague, and that word with them. The record of the case keeps it until its text is removed.',
  notHidden: 'I could not hide that.',
  notAWord: 'It is too short, too long, or hidden already.',
  notHiddenMore: 'The store did not take it. Try again in a moment.',
  practiceLeads: 'Each practice has its own safeguarding lead as well: tap the practice you are at.',
  whichPractice: 'Which practice are you at today?',
  notInTable: 'Your service’s table of who decides says nothing of this. Ask your supervisor before you do it.',
  notRecorded: 'I could not store or send this.',
  neverRecorded: (at: string, line: string, phone: string): string =>
    `What you told me at ${at} was recorded nowhere, and I try no more. Nobody has been told. ${phone === '' ? 'Ring your supervisor' : `Ring the ${line} on ${phone}`} yourself if nobody has it.`,
  keepTrying: 'I keep trying, and say so here if it can be recorded later.',
  practiceSet: (name: string): string => `You are at ${name} today. I will put what is near there first.`,
  // What was masked is said every time, the reminder once in a while.
  masked: (kinds: readonly string[], isReminded = false): string =>
    `I masked what I recognised: ${kinds.join(', ')}.${isReminded ? '' : ' You do not need to type it.'}`,
  because: (quotes: readonly string[]): string =>
    `I read this as needing a person because you wrote ${quotes.map((quote) => `“${quote}”`).join(' and ')}.`,
  byModel:
    'A language model read this as needing a person; the fixed rules read it as less urgent. You know more than it does.',
  quietQuestion: 'Is somebody in danger, or do you mean something else? If I hear nothing I will treat it as danger.',
  notCrisisReasons: [
    'It was a figure of speech',
    'Somebody already has it',
    'It was a general question',
    'You read it wrongly',
  ],
  offer: (button: string, to: string | undefined, said: readonly string[]): string =>
    `Nobody has been told. “${button}” puts these words, masked, on the desk of ${to ?? 'whoever is on duty next'}: ${said.map((one) => `“${one}”`).join(' and ')}.`,
  chooseWho: 'Who should hear of this? Nobody else is told.',
  chooseWhoSent: 'Who should hear of this? Whoever has it on their desk already can still read it.',
  relayed: (name: string): string => `Passed to ${name}, who owns this.`,
  notRelayed: (name: string): string => `This could not be passed to ${name}: nothing was recorded.`,
  relayToWhom: 'Who is this for? Several colleagues wait for your answer.',
  notRelayedYet: 'Nobody has been told yet. Tap one.',
} as const;

/** How a service is hosted changes whose supervisor and whose records are meant; nothing of what is safe. */
export function hostWords(service: { readonly host: 'practice network' | 'charity'; readonly hostName: string }): {
  readonly at: string;
  /** Where it is recorded, where that is not the practice's to say. */
  readonly record: string | undefined;
} {
  const host =
    service.hostName === '' ? `your ${service.host === 'charity' ? 'charity' : 'network'}` : service.hostName;
  return service.host === 'charity'
    ? {
        at: `You are a guest there. Record in the system of ${host}, and in the practice’s only as your agreement with it says. Your supervisor is with ${host}, not the practice.`,
        record: `Record in the system of ${host}, and in the practice’s only as your agreement with it says.`,
      }
    : { at: `Record in the practice’s system. Your supervisor is with ${host}.`, record: undefined };
}

/** The masked kinds in words a worker uses. */
export const kindWords: Readonly<Record<string, string>> = {
  name: 'a name',
  nhs_number: 'an NHS number',
  dob: 'a date of birth',
  age_over_89: 'an age over 89',
  address: 'an address',
  postcode: 'a postcode',
  phone: 'a phone number',
  email: 'an e-mail address',
  username_or_social: 'a username',
  vehicle_registration: 'a registration number',
  account_number: 'an account or reference number',
};
