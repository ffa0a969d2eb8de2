import { useState } from 'react';
import { useApi, useApiChange, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Badge, Button, Card, Dialog, ErrorState, Loaded, showToast, TextArea } from '#web/ui';

type Step = Answer<'/api/v1/candidacies/{id}/onboarding'>['steps'][number];
const reads = ['/api/v1/candidacies/{id}/onboarding', '/api/v1/candidacies/{id}', '/api/v1/programmes/{key}/mentors'] as const;

/** The steps before somebody is a mentor; what was signed on paper is typed in here. */
export function PaperOnboarding({ candidacyId }: { candidacyId: string }) {
  const { t, pick, date } = useI18n();
  const onboarding = useApi('/api/v1/candidacies/{id}/onboarding', { path: { id: candidacyId } });
  const [open, setOpen] = useState<Step | null>(null);
  return (
    <Card title={t('paperwork.title')}>
      <p className="k-soft">{t('paperwork.lead')}</p>
      <Loaded query={onboarding}>
        {({ steps }) => (
          <ol className="r-history">
            {steps.map((step) => (
              <li key={step.step}>
                <span className="k-row">
                  <strong id={`step-${step.step}`}>{pick(step.title)}</strong>
                  {step.doneAt === null ? <Badge tone="attention">{t('paperwork.missing')}</Badge> : <Badge tone="done">{t(step.channel === 'paper' ? 'paperwork.done-paper' : 'paperwork.done', { date: date(step.doneAt) })}</Badge>}
                </span>
                {step.doneAt === null && (
                  <p>
                    <Button aria-describedby={`step-${step.step}`} onClick={() => setOpen(step)}>
                      {t('paperwork.type-in')}
                    </Button>
                  </p>
                )}
              </li>
            ))}
          </ol>
        )}
      </Loaded>
      {open !== null && <TypeIn candidacyId={candidacyId} step={open} onClose={() => setOpen(null)} />}
    </Card>
  );
}

function TypeIn({ candidacyId, step, onClose }: { candidacyId: string; step: Step; onClose: () => void }) {
  const { t, pick } = useI18n();
  const [reason, setReason] = useState('');
  const record = useApiChange('post', '/api/v1/candidacies/{id}/onboarding', reads);
  const ready = reason.trim() !== '';
  const save = () =>
    ready &&
    record.mutate(
      { path: { id: candidacyId }, body: { step: step.step, reason } },
      {
        onSuccess: () => {
          showToast(t('common.saved'));
          onClose();
        },
      },
    );
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('paperwork.type-in-step', { step: pick(step.title) })}
      actions={
        <Button variant="primary" busy={record.isPending} aria-disabled={!ready} onClick={save}>
          {t('common.save')}
        </Button>
      }
    >
      {record.error !== null && <ErrorState error={record.error} />}
      <p>{t('paperwork.statement')}</p>
      <blockquote>{pick(step.statement)}</blockquote>
      <TextArea label={t('paperwork.where')} hint={t('paperwork.where-hint')} value={reason} onValue={setReason} maxLength={500} />
    </Dialog>
  );
}
