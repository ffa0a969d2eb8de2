export { gradeByPoints, gradeByRubric, type PersonGrade } from './by-person.js';
export { gradeItem, isAnswered, isForPeople } from './grade-item.js';
export type { Given, Grade, GradeStep, Outcome, ScoredGrade } from './grade.js';
export { foldText } from './match-text.js';
export { contains } from './picture.js';
export { triesAllowed, type Certainty, type GradingPolicy } from './policy.js';
export { readNumber, type TypedNumber } from './read-number.js';
export { responseFault, type ResponseFault } from './response-fault.js';
