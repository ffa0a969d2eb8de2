import type { PersonContact } from '#people/contract';
import type { Contacts } from '../application/groups/manage-contacts.js';
import type { GroupDoorView as Door } from '../application/groups/join-group.js';
import type { GroupWithMembers } from '../application/groups/keep-members.js';
import type { GroupList } from '../application/groups/list-groups.js';
import type { Membership } from '../application/groups/own-membership.js';
import { isMentor } from '../domain/candidacy.js';
import { refusalAt } from '../domain/groups/group.js';
import { groupJoinUrl } from '../domain/urls.js';
import type { Concern } from '../persistence/contacts.repository.js';
import type { Group } from '../persistence/groups.repository.js';
import type { Member } from '../persistence/members.repository.js';
import type { ConcernView, ContactsView, StaffView } from './contacts.view.js';
import type { GroupDoorView, GroupListView, GroupView, ManagedGroupView, MembershipView, MemberView, OwnGroupView } from './groups.view.js';

type Names = ReadonlyMap<string, PersonContact>;
const fullName = (contact: PersonContact | undefined): string => (contact === undefined ? '' : `${contact.givenName} ${contact.familyName}`);

export function toDoorView({ group, mentorName, programmeTitle, notice, asks }: Door): GroupDoorView {
  const { name, placeCode, languages, meetsAt, clearedForMinors } = group;
  return {
    ...{ name, mentorName, programmeTitle, placeCode, languages, meetsAt, asks },
    open: refusalAt(group, { languages: [], minor: false }) === null,
    minors: clearedForMinors,
    noticeVersion: notice.version,
    notice: notice.paragraphs.map(({ title, body }) => ({ title, body })),
  };
}

export function toMembershipView({ member, group, contactName, hasMentor, asks }: Membership): MembershipView {
  return { givenName: member.givenName, groupName: group?.name ?? null, contactName, hasMentor, meetsAt: group?.meetsAt ?? null, questionsCode: asks ? (group?.joinCode ?? null) : null, known: member.personId !== null, minor: member.minor };
}

/** A phone number is for the mentor and the staff; minors are reached through the staff alone. */
function toMemberView({ id, personId, givenName, phone, bestHour, languages, minor, channel, joinedAt }: Member, names: Names, staff: boolean): MemberView {
  const name = personId === null ? (givenName ?? '') : (names.get(personId)?.givenName ?? givenName ?? '');
  return { id, name, phone: minor && !staff ? null : phone, bestHour: minor && !staff ? null : bestHour, languages, minor, channel, joinedAt: joinedAt.toISOString() };
}

function toGroupView(group: Group, base: string): GroupView {
  const { id, candidacyId, name, placeCode, languages, availability, topics, meetsAt, capacity, members, clearedForMinors, joinCode } = group;
  return { id, candidacyId, name, placeCode, languages, availability, topics, meetsAt, capacity, size: members, clearedForMinors, joinCode, joinUrl: joinCode === null ? null : groupJoinUrl(base, joinCode) };
}

export function toOwnGroupView({ group, members }: GroupWithMembers, names: Names, base: string): OwnGroupView {
  return { ...toGroupView(group, base), members: members.map((member) => toMemberView(member, names, false)) };
}

export function toGroupListView({ groups, members, names }: GroupList, base: string): GroupListView {
  return {
    groups: groups.map((group): ManagedGroupView => ({
      ...toGroupView(group, base),
      members: members.filter(({ groupId }) => groupId === group.id).map((member) => toMemberView(member, names, true)),
      mentorName: fullName(names.get(group.mentorId)),
      hasMentor: isMentor(group.mentor),
      interimContact: group.interimContactId === null ? null : fullName(names.get(group.interimContactId)),
    })),
    waiting: members.filter(({ groupId }) => groupId === null).map((member) => ({ ...toMemberView(member, names, true), placeCode: member.placeCode })),
  };
}

export function toContactsView({ safeguardingId, onDutyId, duties, staff, calls, names }: Contacts): ContactsView {
  const people = new Map([...names, ...staff.map((person) => [person.personId, person] as const)]);
  const one = (id: string | undefined): StaffView | null => (id === undefined ? null : { personId: id, name: fullName(people.get(id)) });
  return {
    safeguarding: one(safeguardingId),
    onDuty: one(onDutyId),
    duties: duties.map(({ id, personId, fromDay, untilDay }) => ({ id, personId, name: fullName(people.get(personId)), fromDay, untilDay })),
    staff: staff.map((person) => ({ personId: person.personId, name: fullName(person) })),
    calls: calls.map(({ role, personId, givenName, phone, bestHour, languages, groupName }) => ({ role, name: givenName ?? fullName(people.get(personId ?? '')), phone, bestHour, languages, groupName })),
  };
}

export function toConcernView({ id, groupName, body, reachMe, raisedAt, closedAt, outcome, erasedAt }: Concern): ConcernView {
  return { id, groupName, body, reachMe, raisedAt: raisedAt.toISOString(), closedAt: closedAt?.toISOString() ?? null, outcome, erasedAt: erasedAt?.toISOString() ?? null };
}

