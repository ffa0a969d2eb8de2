import type { InLanguage, PresentedItem } from '#assessments/engine';
import type { Answer, Body } from '#web/api-client';
import type { SavedAnswer } from './attempt/answer-keeper.js';

export type LearningActivity = Answer<'/api/v1/me/learning'>['activities'][number];
export type NextStep = LearningActivity['next'];
export type Course = Answer<'/api/v1/activities/{activityId}/course'>;
export type CourseModule = Course['modules'][number];
export type Standing = NonNullable<CourseModule['post']>;
export type Phase = 'pre' | 'post';
export type Lesson = Answer<'/api/v1/activities/{activityId}/modules/{moduleId}/lessons/{lessonKey}'>;
export type LessonBlock = Lesson['blocks'][number];
type AttemptAnswer = Answer<'/api/v1/attempts/{id}'>;
/** What a question shows depends on its kind, which the engine's types say better than the API's description. */
export type Question = Omit<AttemptAnswer['questions'][number], 'item'> & { item: InLanguage<PresentedItem> };
export type Attempt = Omit<AttemptAnswer, 'questions' | 'responses'> & { questions: Question[]; responses: SavedAnswer[] };
/** The API's description knows no pairs: what it calls a list of two is `ItemResponse` here. */
export type SentAnswers = Body<'/api/v1/attempts/{id}/responses', 'put'>['responses'];
export type Result = Answer<'/api/v1/attempts/{id}/result'>;
export type Certificate = Answer<'/api/v1/me/certificates'>['items'][number];
export type Mentoring = Answer<'/api/v1/me/mentoring'>;
