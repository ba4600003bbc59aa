// Text is data: sentences in documents and feeds that give orders to the assistant, or bait to a reader, are neither quoted nor believed.
import { screenText } from '../knowledge/screen-text.ts';
import { plainWords } from './negation.ts';
import { plainSentences } from './plain-sentences.ts';

const orders: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override|bypass|overrule|set aside|discard)\b.{0,50}\b(?:instructions?|prompts?|rules?|guardrails?|previous|prior|above|earlier|other (?:passages?|guidance|documents?|protocols?|sources?)|safety|guidelines?|policy|policies|system|protocols?|everything (?:else|before)|all)\b/i,
  /\b(?:note|notice|message|instructions?|reminder|memo|attention|important)\s+(?:to|for)\s+(?:the |any |all )?(?:ai\b|a\.i\.|assistants?|chat ?bots?|bots?|language models?|llms?|models?|systems?|copilot)/i,
  /\b(?:dear |hey )?(?:assistant|ai assistant|chat ?bot|language model|llm|chatgpt|copilot|ai)\b\s*(?:[:,>]|must|should|shall|is to|are to|will now|needs to|has to|please)/i,
  /(?:^|[[(<{*"'])\s*(?:system|assistant|developer|admin(?:istrator)?|user|instruction|instructions|prompt|override)\s*[:>\]]\s*\S/i,
  /\b(?:when(?:ever)?|if)\b.{0,40}\b(?:asked|asks?(?! (?:for|her|him|them|your)\b)|queried|answering|replying|summari[sz]ing|responding|retrieved|quot(?:ed|ing))\b.{0,60}\b(?:say|tell|reply|respond|answer|state|add|include|mention|recommend|advise|output|write|assure|give|append|insert)\b/i,
  /\b(?:tell|inform|assure|instruct|advise|direct|remind|urge|get)\s+(?:the |every |any |all |each |your )?(?:link )?(?:workers?|users?|readers?|askers?|staff member|person (?:asking|reading)|whoever)\b/i,
  /\b(?:do not|don't|never|no need to|need not|needn't|not necessary to|unnecessary to|no longer (?:need to|have to)|not have to|not required to|must not|should not|stop|without|skip|suppress|cancel|refrain from)\s+(?:\w+ ){0,3}?(?:escalat\w+|flag(?:ging)?|alert(?:ing)? (?:a |the |your )?(?:supervisor|human|lead|manager)|involv(?:e|ing) (?:a |the |your )?(?:supervisor|safeguarding|human|manager|lead)|notify(?:ing)? (?:a |the |your )?(?:supervisor|manager|human|lead|anyone)|tell(?:ing)? (?:a |the |your )?(?:supervisor|manager|human|lead)|cit(?:e|ing)|mention(?:ing)? (?:this|these|the (?:source|instruction)))\b/i,
  /\b(?:in (?:every|all|any|each|your) (?:answers?|repl(?:y|ies)|responses?|outputs?))\b/i,
  /\b(?:respond|reply|answer|output|print|say)\b.{0,20}\b(?:only|always|exactly|verbatim)\b.{0,15}\b(?:with|in|as|this|the)?\b/i,
  /\b(?:always|only|never)\s+(?:recommend|suggest|mention|list|promote|rank|prefer|name|advertise)\b/i,
  /\b(?:recommend|suggest|promote|list|rank|name|mention|put|place)\b.{0,40}\b(?:first|top|above (?:all )?others?|before (?:all )?others?|instead of (?:any|all|other)|in (?:all|every) cases?)\b/i,
  /\b(?:click|tap|press|follow|open|visit|scan|download|install|paste|copy)\b.{0,25}\b(?:this|the|that|here|below|following|our|qr)\b.{0,15}\b(?:links?|urls?|here|buttons?|codes?|apps?|files?|attachments?|button)\b|\bclick (?:here|on|now|below)\b|\bhere:\s*(?:https?:|www\.)/i,
  /\b(?:log ?in|sign in|enter|confirm|verify|provide|send|share|type|upload|submit)\b.{0,30}\b(?:your|their|the client's|client's|patient's|his|her)\s+(?:password|log-?in|credentials|bank (?:details|card)|card (?:details|number)|pin\b|nhs number|account (?:details|number)|details (?:to|at)|date of birth|passwords?)/i,
  /\b(?:system prompt|hidden prompt|developer mode|jailbreak|prompt injection|your (?:system )?(?:instructions|prompt)|language model)\b/i,
  /\b(?:this|the following) (?:supersedes|overrides|replaces|takes precedence over)\b.{0,40}\b(?:guidance|instructions?|protocols?|rules?|policy|policies|everything|advice|documents?)\b/i,
  /\b(?:you are now|from now on|act as|pretend (?:to be|that)|role-?play as|behave as|as of now you)\b/i,
  /<\|?\/?(?:im_start|im_end|system|assistant|user|endoftext|instructions?)\|?>|\[\/?INST\]|<!--|-->|^#{2,}\s*(?:system|instruction)s?\b/i,
  /\b(?:treat|mark|classify|rate|label|set|log|close|resolve|downgrade|lower)\b.{0,40}\b(?:as (?:resolved|closed|none|low|safe|no risk|not urgent|routine|handled)|response level|the level to|this (?:case|message|escalation))\b/i,
];

/** Whether a sentence of a document gives the assistant orders, or lures its reader to a link or a password. */
export function givesOrders(sentence: string): boolean {
  // "Staff do not act as referees" orders nobody to act a part.
  const plain = plainWords(sentence).replace(
    /\b(?:not|never|cannot|n't)\b[^.;]*?\bact as (?:an? |the )?(?=appointee|referee|witness|attorney|executor|guarantor|interpreter|next of kin)/gi,
    'not ',
  );
  return (
    orders.some((pattern) => pattern.test(plain)) ||
    screenText(plain).cut.some((one) => one.why === 'orders the assistant')
  );
}

const directive =
  /^(?:["'(]*)(?:please |always |never |do not |don't |you (?:must|should|can|may|need)|clients? (?:must|should|can)|patients? (?:must|should)|staff (?:must|should|no longer)|workers? (?:must|should|no longer|need)|link workers? (?:must|should|no longer|need)|tell|ring|call|click|pay|send|say|give|text|write|visit|report|answer|reply|recommend|instead|simply|just|they (?:must|should)|she (?:must|should)|he (?:must|should)|there is no need|it is (?:fine|ok|safe|not necessary|best))\b/i;

/** A passage's sentences parted into those that may be believed and quoted, and those that may not. */
export interface SiftedText {
  readonly kept: readonly string[];
  readonly poison: readonly string[];
}

/** Sifts a text: orders go, and the directives that follow an order in the same paragraph go with it. */
export function siftText(text: string): SiftedText {
  const kept: string[] = [];
  const poison: string[] = [];
  for (const paragraph of text.split(/\n\s*\n/)) {
    let tainted = 0;
    for (const sentence of plainSentences(paragraph)) {
      if (givesOrders(sentence)) {
        poison.push(sentence);
        tainted = 2;
      } else if (tainted > 0 && directive.test(plainWords(sentence))) {
        poison.push(sentence);
        tainted -= 1;
      } else {
        kept.push(sentence);
        tainted = 0;
      }
    }
  }
  return { kept, poison };
}
