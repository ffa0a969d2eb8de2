import type { Localized } from '#kernel';
import type { ItemContent, ScaleItem } from '#assessments/engine';

const lead: Localized = {
  et: 'Vaadake nüüd tagasi: kuidas oleksite ennast hinnanud **enne koolitust**?',
  ru: 'Теперь оглянитесь назад: как бы вы оценили себя **до обучения**?',
  en: 'Now look back: how would you have rated yourself **before the training**?',
};

/** Only what is rated on a scale can be rated for another time. */
export function isRated(content: ItemContent): content is ScaleItem {
  return content.kind === 'scale';
}

/**
 * The question that asks the same about the time before, afterwards ("then-test"; G. S. Howard et al. 1979, "Internal invalidity
 * in pretest-posttest self-report evaluations and a re-evaluation of retrospective pretests", Applied Psychological Measurement 3).
 * It says by itself what it asks, so that it can stand on paper, in a codebook and in a report without the one it belongs to.
 */
export function thenItem(now: ScaleItem): ScaleItem {
  return { ...now, stem: { et: asked(now, 'et'), ru: asked(now, 'ru'), en: asked(now, 'en') } };
}

function asked({ stem }: ScaleItem, language: keyof Localized): string {
  return stem[language] === '' ? lead[language] : `${lead[language]}\n\n${stem[language]}`;
}

/** The questions by what they ask: each with the one about the time before that belongs to it. */
export function nowAndThen<T extends { readonly id: string; readonly thenOf?: string | null }>(questions: readonly T[]): (readonly [now: T, then: T | null])[] {
  const ids = new Set(questions.map(({ id }) => id));
  const thens = new Map(questions.flatMap((question) => (typeof question.thenOf === 'string' && ids.has(question.thenOf) ? [[question.thenOf, question] as const] : [])));
  const belongs = new Set([...thens.values()]);
  return questions.filter((question) => !belongs.has(question)).map((now) => [now, thens.get(now.id) ?? null]);
}
