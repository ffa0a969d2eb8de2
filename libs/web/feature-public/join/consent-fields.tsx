import { useI18n } from '#web/i18n';
import { RadioGroup } from '#web/ui';
import type { StepProps } from './step-fields.js';

/** The notice, then each consent by itself: nothing ticked beforehand, and refusing is the same one tap as agreeing. */
export function ConsentFields({ offer, draft, errors, set }: StepProps) {
  const { t, pick } = useI18n();
  return (
    <>
      <div className="k-privacy-text k-prose">
        {offer.notice.paragraphs.map((paragraph, index) => (
          <section key={index}>
            <h3>{pick(paragraph.title)}</h3>
            <p>{pick(paragraph.body)}</p>
          </section>
        ))}
      </div>
      <div className="k-stack k-stack--s">
        <h2>{t('public.join-consents')}</h2>
        <p className="k-soft">{t('public.join-consents-hint')}</p>
      </div>
      {offer.consents.map(({ purpose, title, body }) => (
        <div key={purpose} className="k-consent">
          <RadioGroup
            id={`field-${purpose}`}
            label={pick(title)}
            hint={pick(body)}
            value={draft.consents[purpose] ?? ''}
            onValue={(answer) => set({ consents: { ...draft.consents, [purpose]: answer } })}
            error={errors[purpose]}
            options={[
              { value: 'yes', label: t('public.consent-yes') },
              { value: 'no', label: t('public.consent-no') },
            ]}
          />
        </div>
      ))}
    </>
  );
}
