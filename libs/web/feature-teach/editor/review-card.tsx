import { useNavigate } from '@tanstack/react-router';
import { itemFaults } from '#assessments/engine';
import { ApiProblem, useApiChange } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, Card, languageNames, Notice, showToast } from '#web/ui';
import type { BankItem } from '../bank/types.js';
import type { Language } from '#kernel';

const reads = ['/api/v1/bank-items/{id}', '/api/v1/banks/{bankId}/items', '/api/v1/banks/{bankId}'] as const;

interface ReviewCardProps {
  readonly item: BankItem;
  readonly unsaved: boolean;
  readonly onChecked: () => void;
  readonly onConfirm: (language: Language) => void;
}

/** The way from a draft to a question that tests may ask. */
export function ReviewCard({ item, unsaved, onChecked, onConfirm }: ReviewCardProps) {
  const { t, dateTime } = useI18n();
  const navigate = useNavigate();
  const review = useApiChange('post', '/api/v1/bank-items/{id}/review', reads);
  const finalise = useApiChange('post', '/api/v1/bank-items/{id}/versions', reads);
  const copy = useApiChange('post', '/api/v1/bank-items/{id}/copies', reads);
  const path = { id: item.id };
  const problem = review.error ?? finalise.error;
  const approve = () => {
    onChecked();
    if (itemFaults(item.content).length === 0) review.mutate({ path, body: { revision: item.revision } }, { onSuccess: () => showToast(t('bank.reviewed')) });
  };
  const duplicate = async () => {
    const made = await copy.mutateAsync({ path });
    await navigate({ to: '/teach/questions/$itemId', params: { itemId: made.id } });
  };
  return (
    <Card title={t('bank.review')}>
      <p>{t('bank.written-by', { name: item.writtenBy ?? '–', when: dateTime(item.writtenAt) })}</p>
      {item.reviewedAt !== null && <p>{t('bank.reviewed-by', { name: item.reviewedBy ?? '–', when: dateTime(item.reviewedAt) })}</p>}
      {item.outdated.map((language) => (
        <p key={language} className="k-row">
          {t('bank.lags', { language: languageNames[language] })}
          <Button onClick={() => onConfirm(language)}>{t('bank.confirm-translation', { language: languageNames[language] })}</Button>
        </p>
      ))}
      {problem instanceof ApiProblem && <Notice tone="danger" live title={problem.title} />}
      {unsaved ? (
        <p className="k-soft">{t('bank.save-first')}</p>
      ) : (
        <>
          {item.state === 'draft' && !item.mayReview && <p className="k-soft">{t('bank.needs-another')}</p>}
          <div className="k-row">
            {item.state === 'draft' && item.mayReview && (
              <Button busy={review.isPending} onClick={approve}>
                {t('bank.approve')}
              </Button>
            )}
            {item.state === 'reviewed' && (
              <Button busy={finalise.isPending} onClick={() => finalise.mutate({ path, body: { revision: item.revision } }, { onSuccess: () => showToast(t('bank.finalised')) })}>
                {t('bank.finalise')}
              </Button>
            )}
            <Button variant="quiet" busy={copy.isPending} onClick={() => void duplicate()}>
              {t('bank.duplicate')}
            </Button>
          </div>
        </>
      )}
    </Card>
  );
}
