/** Questions by their number: what asks about the time before has the number of its question, and comes with it. */
export function byPosition<Q extends { readonly position: number }>(questions: readonly Q[]): Q[][] {
  return [...new Set(questions.map(({ position }) => position))].map((position) => questions.filter((question) => question.position === position));
}
