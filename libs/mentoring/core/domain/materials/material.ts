import type { Localized } from '#kernel';
import type { Topic } from '../groups/group.js';

export const materialKinds = ['slides', 'plan', 'guide'] as const;

export interface Slide {
  readonly title: Localized;
  readonly points: readonly Localized[];
}

export interface PlanStepText {
  readonly minutes: number;
  readonly text: Localized;
}

/** What a mentor needs for one meeting. Data: a changed text is a new version. */
export interface MeetingPack {
  readonly topic: Topic;
  readonly version: number;
  readonly title: Localized;
  readonly goal: Localized;
  readonly slides: readonly Slide[];
  readonly steps: readonly PlanStepText[];
}

export const packVersion = ({ topic, version }: Pick<MeetingPack, 'topic' | 'version'>): string => `${topic}/${version}`;
