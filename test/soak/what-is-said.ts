// What workers type in the soak runs. Each message of danger is told apart from every other, so that none counts as said twice.
let said = 0;

const danger = [
  (who: string) => `${who} has just taken an overdose and is still with me`,
  (who: string) => `${who} says they are going to kill themselves tonight`,
  (who: string) => `${who} has stopped breathing and gone blue`,
  (who: string) => `${who} told me he has a knife and will stab his brother today`,
];
const today = [
  (who: string) => `${who} says her husband hits her and she is frightened to go home`,
  (who: string) => `${who} is being neglected by their carer, there is no food and they are covered in sores`,
];
const calm = [
  'walking group for bad knees, not Mondays',
  'who signs off my home visits',
  'how do I record a consent that was given by phone',
  'quiet craft group a wheelchair can get into, under a fiver',
  'what is the difference between social prescribing and care coordination',
  'food bank open on Thursdays',
  'how long is an appointment supposed to be',
  'somewhere for a carer to have a break',
  'debt advice near the surgery',
  'what do I do when somebody does not turn up',
];

/** A message of danger to life. */
export const dangerMessage = (): string => pick(danger)(`client ${nextName()}`);
/** A message that somebody must hear of today. */
export const todayMessage = (): string => pick(today)(`client ${nextName()}`);
/** Whether a message is one of the two above. */
export const isDangerous = (text: string): boolean => /number \d+/.test(text);
/** An ordinary question. */
export const calmMessage = (): string => pick(calm);
/** Words that nobody else has used, and that masking leaves: a number of four digits would be taken for an account's, and nought for a house's. */
export const nextName = (): string => {
  said += 1;
  return `number ${(said % 99) + 1} on list ${Math.floor(said / 99) + 1}`;
};

function pick<T>(from: readonly T[]): T {
  return from[Math.floor(Math.random() * from.length)]!;
}
