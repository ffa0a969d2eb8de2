import type { LessonDefinition } from '#modules/sdk';
import type { ActivitySummary } from '#programme/contract';
import type { CourseOfPerson } from '../application/view-course.js';
import type { LearningActivity } from '../application/view-learning.js';
import type { LessonOfPerson } from '../application/view-lesson.js';
import type { CourseProgressPage } from '../application/view-progress.js';
import { lessonsRead, type ModuleProgress, type TestStanding } from '../domain/module-standing.js';
import type { CourseModuleView, CourseView, LessonLinkView, LessonView } from './course.view.js';
import type { LearningActivityView, LearningModuleView } from './learning.view.js';
import { toLessonBlockView } from './module.mapper.js';
import type { LearnerModuleView, ProgressView } from './progress.view.js';
import type { StandingView } from './standing.view.js';

export function toLearningActivityView({ activity, presence, completedOn, modules, next }: LearningActivity): LearningActivityView {
  const { kind: step, moduleId, lessonKey, assessmentId, minutes } = next;
  return {
    ...activityFields(activity),
    kind: activity.kind,
    presence,
    completed: completedOn !== null,
    completedOn,
    modules: modules.map(toLearningModuleView),
    next: { kind: step, moduleId, lessonKey, assessmentId, minutes },
  };
}

function toLearningModuleView(module: ModuleProgress): LearningModuleView {
  const { definition, required, pre, post } = module;
  return {
    moduleId: definition.id,
    title: definition.title,
    required,
    lessonsRead: lessonsRead(module),
    lessons: definition.lessons.length,
    pre: toStandingView(pre),
    post: toStandingView(post),
  };
}

export function toCourseView({ activity, presence, completedOn, missing, modules }: CourseOfPerson): CourseView {
  return {
    ...activityFields(activity),
    presence,
    completion: { completed: completedOn !== null, completedOn, missing: missing.map(({ kind, moduleId, lessonKey }) => ({ kind, moduleId, lessonKey })) },
    modules: modules.map(toCourseModuleView),
  };
}

function toCourseModuleView({ definition, required, read, pre, post }: ModuleProgress): CourseModuleView {
  const { id: moduleId, version, title, summary, lessons } = definition;
  return {
    moduleId,
    version,
    title,
    summary,
    required,
    lessons: lessons.map(({ key, title: name, objective, minutes }) => ({ key, title: name, objective, minutes, read: read.has(key) })),
    pre: toStandingView(pre),
    post: toStandingView(post),
  };
}

export function toLessonView({ entry, lesson, previous, next, read, withProvenance }: LessonOfPerson): LessonView {
  const { key, title, objective, minutes, blocks } = lesson;
  return {
    key,
    title,
    objective,
    minutes,
    blocks: blocks.map((block) => toLessonBlockView(block, withProvenance)),
    read,
    previous: toLessonLinkView(previous),
    next: toLessonLinkView(next),
    moduleTitle: entry.definition.title,
    version: entry.definition.version,
  };
}

export function toLessonLinkView(lesson: LessonDefinition | null): LessonLinkView | null {
  return lesson === null ? null : { key: lesson.key, title: lesson.title };
}

export function toProgressView({ course, items, next }: CourseProgressPage): ProgressView {
  return {
    modules: course.map(({ definition, required }) => ({ moduleId: definition.id, title: definition.title, required, lessons: definition.lessons.length })),
    items: items.map(({ personId, givenName, familyName, presence, modules, completedOn }) => ({
      personId,
      givenName,
      familyName,
      presence,
      modules: modules.map(toLearnerModuleView),
      completedOn,
    })),
    next,
  };
}

function toLearnerModuleView(module: ModuleProgress): LearnerModuleView {
  const { definition, pre, post } = module;
  const before = pre?.best ?? null;
  const after = post?.best ?? null;
  return {
    moduleId: definition.id,
    lessonsRead: lessonsRead(module),
    pre: before === null ? null : { percent: percentOf(before) },
    post: after === null ? null : { percent: percentOf(after), passed: after.passed },
  };
}

function toStandingView(standing: TestStanding | null): StandingView | null {
  if (standing === null) return null;
  const { assessmentId, questions, attempts, attemptsAllowed, passMark, openAttemptId, best } = standing;
  return {
    assessmentId,
    questions,
    attempts,
    attemptsAllowed,
    passMark,
    openAttemptId,
    best: best === null ? null : { attemptId: best.attemptId, score: best.score, max: best.max, percent: percentOf(best), passed: best.passed },
  };
}

function percentOf({ score, max }: { readonly score: number; readonly max: number }): number {
  return max === 0 ? 0 : Math.round((score * 100) / max);
}

function activityFields({ id, title, startsAt, endsAt, place }: ActivitySummary) {
  return { activityId: id, title, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), place };
}
