/** What an actor is to the course of one activity; the policies decide by it. */
export interface CourseStanding {
  /** Has a place in the activity. */
  readonly participant: boolean;
  /** Trains this very activity. */
  readonly trainer: boolean;
  readonly administrator: boolean;
}
