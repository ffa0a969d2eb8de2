export { checkInAnswers, mentorAccepted, mentorCheckedIn, mentorDeclined, mentorFollowUpSent, mentorInvited, mentorMetGroup, sendFollowUp, type CheckInAnswer } from './facts.js';
