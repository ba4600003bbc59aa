// The facts that the records of services have, and by which words each is asked for.

/** A fact of a record. */
export interface RecordFact {
  /** How a card calls it, and what stands in for it where it is not recorded. */
  readonly labels: readonly string[];
  /** Words that ask for it with no question around them: "bus?", "cost". */
  readonly bare: ReadonlySet<string>;
  /** What asks for it within a question. */
  readonly asked: RegExp;
}

const table: readonly { readonly labels: readonly string[]; readonly bare: string; readonly asked: RegExp }[] = [
  {
    labels: ['Phone', 'How to refer'],
    bare: 'ring phone tel number call contact',
    asked: /\b(number|phone|tel|telephone|ring|call)\b/i,
  },
  {
    labels: ['E-mail', 'Phone'],
    bare: 'email mail',
    asked: /\be-?mail\b/i,
  },
  {
    labels: ['Website'],
    bare: 'website web site',
    asked: /\b(web ?site|web ?page|online|link)\b/i,
  },
  {
    labels: ['How to refer', 'Phone'],
    bare: 'refer refers refer referral referrals ref refs form forms book booking join signup register apply',
    asked:
      /\b(vouchers?|forms?|(?:who|gp|doctor) (?:has to |must |needs to |have to )?signs?(?! language)|refs?|refer(ral|red|ring)?|self[- ]refer|put (them|her|him|(the|his|her) \w+)? ?forward|how (far|long|much) (ahead|in advance|notice)|sign (them |her |him )?up|book(ing)?|join|turn up|drop[- ]in|get (them |her |him )?(in|on|onto))\b/i,
  },
  {
    labels: ['Cost'],
    bare: 'cost costs price prices fee fees charge charges charged pay paid money',
    asked: /\b(cost|costs|(?<!step[- ])free|price|pay|charge|charges|how much|expensive|afford)\b/i,
  },
  {
    labels: ['Access'],
    bare: 'access accessible parking park toilet toilets loo loos lift ramp steps stairs',
    asked:
      /\b(step[- ]free|steps|stairs|lift|wheelchair|accessib\w*|access|disabled|toilets?|loos?|parking|park|ramp|hearing loop|walking frame|mobility)\b/i,
  },
  {
    labels: ['Wait', 'Places'],
    bare: 'wait waits waiting list queue space spaces places full',
    asked: /\b(wait|waits|waiting|spaces?|places|full|room (for|on))\b/i,
  },
  {
    labels: ['Languages'],
    bare: 'language languages',
    asked:
      /\b(languages?|speak|interpreters?|english|urdu|polish|punjabi|bengali|arabic|welsh|romanian|somali|ukrainian)\b/i,
  },
  {
    labels: ['Getting there', 'Where'],
    bare: 'bus buses train trains tram trams transport minibus',
    asked: /\b(bus|buses|train|tram|transport|get there|getting there|lift there|minibus)\b/i,
  },
  {
    labels: ['What to bring'],
    bare: 'bring wear',
    asked: /\b(bring|wear|need to take)\b/i,
  },
  {
    labels: ['Who for', 'Not suitable for'],
    bare: 'age ages old min minimum max maximum limit eligible eligibility criteria',
    asked:
      /\b(who|age|ages|aged|old|young|men|women|man|woman|kids|children|carers?|eligib\w*|suitable|go|come|allowed|let|(have|has|need|needs|got|must) (he |she |they )?(to )?be)\b/i,
  },
  {
    labels: ['When'],
    bare: 'when time times hours day days opening opens starts start starting finish finishes end ends date dates weekly',
    asked:
      /\b(?:is|are|does|do) (?:it|they|that|those)\b.{0,12}\b(?:on|run|running)\b(?! (?:the|a)\b)|\b(when|what (day|days|time|times)|open|opens|hours|start|starts|finish|finishes|how often|mornings?|evenings?|weekends?|(mon|tues|wednes|thurs|fri|satur|sun)days?)\b/i,
  },
  {
    labels: ['Where'],
    bare: 'where address postcode venue location',
    asked: /\b(where(?:'?s)?|venue|held|address|postcode|far)\b/i,
  },
];

/** All of them, in the order in which they are told where several are asked for. */
export const recordFacts: readonly RecordFact[] = table.map((one) => ({ ...one, bare: new Set(one.bare.split(' ')) }));
