// Children who have grown up and gone are no children in danger: "kids have all left home" is said of an empty house.
import type { Message } from './take-apart.ts';

const children =
  '(?:kids?|children|bairns?|weans?|boys?|girls?|lads?|lasses|sons?|daughters?|twins|family|youngest|eldest|last one)';
const grown = new RegExp(
  [
    // "Left home alone" and "left at home" are of small ones.
    String.raw`\b${children} (?:\w+ ){0,4}(?:left home|left the nest|flown the (?:nest|coop)|fled the nest|moved (?:out|away)|grown up|married|(?:gone|went|off|go|goes) (?:off )?to (?:uni|university|college)|(?:gone|went|off) to (?:work|live) (?:in|abroad))\b(?! (?:alone|on (?:his|her|their) own|by (?:him|her|them)sel\w+|again|because|after|with|cos))`,
    String.raw`\bempty nest\w*\b|\bnest (?:is|has been|feels|feel) empty\b`,
    String.raw`\bgrown (?:up )?(?:${children}|and gone|and flown)\b`,
  ].join('|'),
);
// Somebody small may still be there.
const small =
  /\b(?:baby|babies|toddlers?|little ones?|under five|nursery|school|(?:[1-9]|1[0-7]) ?(?:yrs?|years?|yo|month|months)\b|grand ?\w+|other (?:kids?|children|child|one)|rest of the (?:kids|children)|runs? away|ran away|run off|refuge|foster\w*|care|social|police|missing)\b/;

/** Whether a message tells of children who have grown up and left, and of none who may still be small. */
export function tellsOfGrownChildren({ words }: Message): boolean {
  const text = words.map((word) => word.text).join(' ');
  return grown.test(text) && !small.test(text);
}
