// People and opposites that are always compared with the source by themselves.
import type { Claim } from './check-facts-claims.ts';

/** Who does what: a role said must stand in the source. `same` roles may stand for one another. */
export const roles: readonly Claim[] = [
  {
    name: 'safeguarding lead',
    pattern: /\b(?:safeguarding|named|adult|children'?s?) lead\b|\bsg lead\b|\bthe lead\b/i,
    borneOutBy: /\blead\b/i,
  },
  { name: 'supervisor', pattern: /\bsupervisors?\b/i, borneOutBy: /\bsupervis\w+/i },
  { name: 'manager', pattern: /\bmanagers?\b/i },
  { name: 'duty clinician', pattern: /\bduty (?:clinician|doctor|gp|dr|team|nurse)\b/i, borneOutBy: /\bduty\b/i },
  {
    name: 'GP',
    pattern: /\b(?:gps?|general practitioners?)\b/i,
    borneOutBy: /\b(?:gps?|doctors?|general practi\w+|clinicians?|dr)\b/i,
  },
  { name: 'pharmacist', pattern: /\b(?:pharmacists?|pharmacy|chemist)\b/i },
  { name: 'police', pattern: /\bpolice\b/i, borneOutBy: /\bpolice|\b999\b|\b101\b/i },
  { name: 'ambulance', pattern: /\bambulance\b/i, borneOutBy: /\bambulance|\b999\b/i },
  { name: 'receptionist', pattern: /\breception(?:ist)?s?\b/i },
  {
    name: 'social worker',
    pattern: /\b(?:social workers?|adult social care|social services|children'?s services|children'?s social care)\b/i,
  },
  { name: 'council', pattern: /\b(?:council|local authority)\b/i },
  {
    name: 'relative',
    pattern:
      /\b(?:(?:her|his|their|the|your|a) (?:husband|wife|partner|boyfriend|girlfriend|spouse|mother|father|mum|dad|son|daughter|brother|sister|family|relatives?|parents?|uncle|aunt|friends?|neighbours?)|next of kin)\b/i,
    borneOutBy:
      /\b(?:husband|wife|partner|boyfriend|girlfriend|spouse|mother|father|mum|dad|son|daughter|brother|sister|famil\w+|relatives?|parents?|friends?|neighbours?|next of kin|person (?:who|causing|harming|she|he|they))\b/i,
  },
  { name: 'link worker', pattern: /\blink workers?\b/i },
  { name: 'volunteer', pattern: /\bvolunteers?\b/i },
  { name: 'school', pattern: /\b(?:schools?|teachers?|headteacher)\b/i },
  { name: 'landlord', pattern: /\b(?:landlords?|housing officers?|employers?)\b/i },
  { name: 'buddy', pattern: /\bbudd(?:y|ies)\b/i },
  { name: 'debt adviser', pattern: /\b(?:debt )?advis[eo]rs?\b/i, borneOutBy: /\badvi[sc]e?\w*/i },
  { name: 'crisis team', pattern: /\b(?:crisis team|mental health team|cmht|community mental health)\b/i },
  { name: 'line manager', pattern: /\bline manager\b/i },
  {
    name: 'colleague',
    pattern: /\bcolleagues?\b/i,
    borneOutBy: /\b(?:colleagues?|staff|team|buddy|supervisor|someone)\b/i,
  },
  { name: 'solicitor', pattern: /\b(?:solicitors?|lawyers?)\b/i },
  { name: 'fire service', pattern: /\bfire (?:service|brigade)\b/i },
];

/** Pairs that cannot both be meant: a sentence with one against a source with only the other is wrong. */
export const opposites: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:everything|all you know|in full|every detail)\b/i, /\b(?:minimum|no more than|only what)\b/i],
  [
    /\b(?:presumed|assumed|taken) (?:to lack|not to have|incapable|unable)|\black of capacity is (?:presumed|assumed)\b/i,
    /\b(?:presumed to have|able to decide is presumed|(?<!lack of )capacity is (?:presumed|assumed))\b/i,
  ],
  [/\b(?:visible|in view|viewable|showing|open to (?:online|public|view))\b/i, /\b(?:hidden|hide|invisible)\b/i],
  [/\bindoors?\b/i, /\boutdoors?|outside\b/i],
  [/\bupstairs\b/i, /\b(?:downstairs|ground floor)\b/i],
  [/\b(?:in person|face[- ]to[- ]face)\b/i, /\b(?:online only|by (?:phone|telephone) only)\b/i],
  [
    /\b(?:after|following) (?:you (?:have |'ve )?)?(?:left|leaving|you leave|going home|you go)\b/i,
    /\bbefore (?:you )?(?:leave|leaving|left|go)\b/i,
  ],
  [/\b(?:optional|voluntary|if you (?:like|wish|want))\b/i, /\b(?:must|always|never|required|mandatory|compulsory)\b/i],
  [/\b(?:women only|only (?:for )?women|women-only)\b/i, /\b(?:men and women|mixed|everyone|anyone|all genders)\b/i],
  [
    /\bwith (?:the |her |his |their |your )?[a-z]+ (?:present|there|in the room|beside (?:her|him|them))\b/i,
    /\b(?:alone|on (?:her|his|their) own|by (?:her|him|them)sel(?:f|ves))\b/i,
  ],
  [/\b(?:large|big) group/i, /\bsmall group/i],
  [/\bfast|brisk|vigorous|strenuous\b/i, /\b(?:gentle|slow|easy|light)\b/i],
  [
    /\b(?:by yourself|on your own|alone|single-handed)\b/i,
    /\b(?:never|not|do not) (?:go |be |visit )?(?:alone|on your own)\b|\bin pairs\b|\btwo people\b/i,
  ],
];
