export {
  checkInAnswers,
  mentorAccepted,
  mentorCheckedIn,
  mentorDeclined,
  mentorFollowUpSent,
  mentorInvited,
  mentorMeetingRetracted,
  mentorMetGroup,
  sendFollowUps,
  type CheckInAnswer,
} from './facts.js';
