// Every cue, in the order of the page of cues.
import { abuseCues } from './abuse.ts';
import { bodyCues } from './body.ts';
import type { Cue } from './cue.ts';
import { mindCues } from './mind.ts';
import { plainBodyCues } from './plain-body.ts';
import { plainOthersCues } from './plain-others.ts';
import { plainSafeguardingCues } from './plain-safeguarding.ts';
import { plainSelfCues } from './plain-self.ts';
import { plainThreatCues } from './plain-threats.ts';
import { plainWorkerCues } from './plain-worker.ts';
import { selfHarmCues } from './self-harm.ts';
import { suicideCues } from './suicide.ts';
import { violenceCues } from './violence.ts';
import { workerCues } from './worker.ts';

/** All cues with name, level, categories, reason and source, for a clinical reviewer to read. */
export const allCues: readonly Cue[] = [
  ...suicideCues,
  ...selfHarmCues,
  ...bodyCues,
  ...violenceCues,
  ...abuseCues,
  ...mindCues,
  ...workerCues,
  ...plainSelfCues,
  ...plainBodyCues,
  ...plainOthersCues,
  ...plainWorkerCues,
  ...plainSafeguardingCues,
  ...plainThreatCues,
];
