export {
  checkInAnswers,
  mentorAccepted,
  mentorCheckedIn,
  mentorDeclined,
  mentorFollowUpSent,
  mentorInvited,
  mentorMeetingRetracted,
  mentorMetGroup,
  sendFollowUp,
  type CheckInAnswer,
} from './facts.js';
