/** How often a theme of training was asked about, and how often nothing was found. */
export interface ThemeFigures {
  readonly theme: string;
  readonly asked: number;
  readonly notAnswered: number;
}

// The order is the one in which they are shown: mental health first.
const themes: readonly (readonly [theme: string, words: RegExp])[] = [
  ['Mental health', /mental|anxi|depress|mood|panic|psychos|bipolar|trauma|ptsd|wellbeing|eating|stress|grief|bereave/],
  ['Suicide and self-harm', /suicid|self.?harm|overdos|samaritan/],
  ['Safeguarding', /safeguard|neglect|hoard|exploit|slavery|cuckoo|fgm|prevent|radicali/],
  ['Domestic abuse', /domestic|abus|coerc|stalk|partner|honour|forced/],
  ['Consent, capacity and sharing', /consent|capacit|confiden|shar|privacy|gdpr|disclos/],
  ['Boundaries and endings', /boundar|ending|gift|caseload|discharg|depend|role/],
  ['Visits and lone working', /lone|visit|home|threat|safe/],
  ['Records and measures', /record|snomed|code|measur|ons4|pam|emis|systm|outcome|data/],
  ['Money, housing and benefits', /money|debt|benefit|pip|universal|hous|homeless|rent|food|fuel|gambl/],
  ['Practices and partners', /practice|champion|mdt|refer|vcse|gp|pcn/],
  ['Supervision and looking after yourself', /supervis|burn|yourself|support/],
];

/** Sorts cited training documents and unanswered questions into themes; what fits none is "Something else". */
export function trainingThemes(
  cited: ReadonlyMap<string, number>,
  gaps: readonly { readonly groupKey: string; readonly count: number }[],
): readonly ThemeFigures[] {
  const found = new Map<string, { asked: number; notAnswered: number }>(
    [...themes.map(([theme]) => theme), other].map((theme) => [theme, { asked: 0, notAnswered: 0 }]),
  );
  for (const [path, count] of cited)
    if (path.startsWith('training/') || path.startsWith('escalation/')) found.get(themeOf(path))!.asked += count;
  for (const { groupKey, count } of gaps) found.get(themeOf(groupKey))!.notAnswered += count;
  return [...found]
    .map(([theme, counts]) => ({ theme, ...counts }))
    .filter(({ theme, asked, notAnswered }) => theme === 'Mental health' || asked + notAnswered > 0);
}

const other = 'Something else';

function themeOf(text: string): string {
  const words = text.toLowerCase();
  return themes.find(([, pattern]) => pattern.test(words))?.[0] ?? other;
}
