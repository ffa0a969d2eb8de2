export function MentorInvitationScreen() { return null; }
