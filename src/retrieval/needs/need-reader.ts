// The reader of needs that ships: its weights are read once.
import needWeights from './need-weights.json' with { type: 'json' };
import { openNeedReader } from './read-needs.ts';

export const needReader = openNeedReader(needWeights);
