import { join } from 'node:path';
import type { MessageTemplate } from '#messaging/contract';

const template = (name: string): MessageTemplate => ({ name, folder: join(import.meta.dirname, '..', 'mail') });

export const invitationMail = template('mentor-invitation');
export const onboardingMail = template('mentor-onboarding');
export const concernMail = template('concern-raised');
export const newContactMail = template('group-new-contact');
export const welcomeMail = template('mentor-welcome');
export const askedMail = template('mentor-asked');
export const answeredMail = template('mentor-answered');
export const helpWantedMail = template('mentor-help-wanted');
export const followUpMail = template('mentor-follow-up');

type Round = { readonly id: string; readonly round: number };

/** The names of the messages: one of each an invitation round, one a follow-up. */
export const messageKeys = {
  invitation: ({ id, round }: Round) => `mentor-invitation:${id}:${round}`,
  onboarding: ({ id, round }: Round) => `mentor-onboarding:${id}:${round}`,
  welcome: ({ id, round }: Round) => `mentor-welcome:${id}:${round}`,
  helpWanted: (followUpId: string) => `mentor-help-wanted:${followUpId}`,
  followUp: (followUpId: string) => `mentor-follow-up:${followUpId}`,
};
