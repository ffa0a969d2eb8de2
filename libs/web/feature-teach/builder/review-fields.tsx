import { useI18n } from '#web/i18n';
import { Select } from '#web/ui';
import type { Settings } from '../bank/types.js';

export const reviewTimes = ['never', 'released', 'closed'] as const;
export const reviewed = ['score', 'ownAnswers', 'rightAnswers', 'explanations'] as const;

/** What people see of a finished attempt, and when. */
export function ReviewFields({ review, onReview }: { review: Settings['review']; onReview: (review: Settings['review']) => void }) {
  const { t } = useI18n();
  return (
    <fieldset className="k-field">
      <legend className="k-field__label b-over">{t('bank.review-options')}</legend>
      <div className="b-line">
        {reviewed.map((part) => (
          <Select key={part} id={`review-${part}`} label={t(`bank.review-${part}`)} value={review[part]} onValue={(text) => onReview({ ...review, [part]: reviewTimes.find((one) => one === text) ?? 'never' })} options={reviewTimes.map((value) => ({ value, label: t(`bank.when-${value}`) }))} />
        ))}
      </div>
    </fieldset>
  );
}
