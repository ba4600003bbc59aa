/** What an emoji says in such a message. Skulls and tears of joy are laughter as often as not, so they say nothing. */
export const emojiMeanings: ReadonlyMap<string, string> = new Map([
  ['🔪', 'knife'], ['🗡', 'knife'], ['💊', 'pills'], ['🔫', 'gun'], ['🪢', 'rope'], ['🩸', 'blood'], ['⚰', 'coffin'], ['🪦', 'grave'],
  ['🔥', 'fire'], ['💣', 'bomb'], ['🪓', 'axe'], ['🚑', 'ambulance'], ['💉', 'needle'], ['🪒', 'razor'], ['🤰', 'pregnant'],
  ['👶', 'baby'], ['🍼', 'baby'], ['🤕', 'hurt'], ['🥃', 'drink'], ['🍺', 'drink'], ['🍷', 'drink'], ['🚂', 'train'], ['🚆', 'train'],
  ['🌉', 'bridge'], ['🤐', 'secret'], ['🤫', 'secret'], ['🚨', 'alarm'], ['🆘', 'help'], ['👊', 'punch'], ['🔒', 'locked'], ['🍳', 'cooking'],
]);
