import { useState } from 'react';
import type { ItemContent, Rubric } from '#assessments/engine';
import type { AnswerToGrade } from './desk-screen.js';

export interface Note {
  from: number;
  to: number;
  text: string;
}

export interface DecisionState {
  readonly rubric: Rubric | null;
  /** What notes can point into; empty where there is no text. */
  readonly answerText: string;
  readonly marks: Readonly<Record<string, string>>;
  readonly points: string;
  readonly comment: string;
  readonly notes: readonly Note[];
  readonly complete: boolean;
  /** Typed, but not such a number of points. */
  readonly wrongPoints: boolean;
  /** As the API takes it. */
  readonly body: { marks: Record<string, string> | null; points: number | null; comment: string | null; notes: Note[] };
  mark(criterion: string, level: string): void;
  setPoints(points: string): void;
  setComment(comment: string): void;
  addNote(note: Note): void;
  dropNote(index: number): void;
}

/** What the grader has decided so far; a decision that was made before is where one begins. */
export function useDecision(answer: AnswerToGrade, content: ItemContent): DecisionState {
  const before = answer.grades.at(-1);
  const rubric = (content.kind === 'extended-text' || content.kind === 'file') && content.rubric !== undefined ? content.rubric : null;
  const [marks, setMarks] = useState<Readonly<Record<string, string>>>(before?.marks ?? {});
  const [points, setPoints] = useState(answer.score === null ? '' : String(answer.score));
  const [comment, setComment] = useState(before?.comment ?? '');
  const [notes, setNotes] = useState<readonly Note[]>(before?.notes ?? []);
  const number = Number(points.trim().replace(',', '.'));
  const suits = Number.isFinite(number) && number >= 0 && number <= content.points;
  const complete = rubric === null ? points.trim() !== '' && suits : rubric.criteria.every(({ key }) => marks[key] !== undefined);
  return {
    ...{ rubric, answerText: textOf(answer), marks, points, comment, notes, complete, wrongPoints: rubric === null && points.trim() !== '' && !suits },
    body: { marks: rubric === null ? null : { ...marks }, points: rubric === null ? number : null, comment: comment.trim() === '' ? null : comment, notes: [...notes] },
    mark: (criterion, level) => setMarks((all) => ({ ...all, [criterion]: level })),
    setPoints,
    setComment,
    addNote: (note) => setNotes((all) => [...all, note]),
    dropNote: (index) => setNotes((all) => all.filter((_, other) => other !== index)),
  };
}

function textOf({ value }: AnswerToGrade): string {
  return value !== null && 'text' in value ? value.text : '';
}
