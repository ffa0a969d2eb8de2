import type { RoleName } from '#people/contract';

const names: Readonly<Record<RoleName, string>> = { administrator: 'admin', trainer: 'trainer', trainee: 'trainee', mentor: 'mentor', funder: 'funder' };

/** The address of the demonstration's account for a role. */
export function demoEmail(role: RoleName): string {
  return `${names[role]}@demo.kaasa.test`;
}
