import { useI18n, type PhraseKey } from '#web/i18n';
import { Page, PageHeader } from '#web/ui';

const lastChanged = '2026-11-23';

const privacyParts = ['who', 'what', 'why', 'see', 'long', 'rights', 'device'] as const;
const accessibilityParts = ['goal', 'can', 'limits', 'tell'] as const;

export function PrivacyScreen() {
  const { t } = useI18n();
  return (
    <Text
      title={t('legal.privacy-title')}
      lead={t('legal.privacy-lead')}
      parts={privacyParts.map((part) => [`legal.privacy-${part}-title`, `legal.privacy-${part}-body`])}
    />
  );
}

export function AccessibilityScreen() {
  const { t } = useI18n();
  return (
    <Text
      title={t('legal.accessibility-title')}
      lead={t('legal.accessibility-lead')}
      parts={accessibilityParts.map((part) => [`legal.accessibility-${part}-title`, `legal.accessibility-${part}-body`])}
    />
  );
}

function Text({ title, lead, parts }: { title: string; lead: string; parts: readonly (readonly [PhraseKey, PhraseKey])[] }) {
  const { t, date } = useI18n();
  return (
    <Page narrow>
      <PageHeader title={title} lead={lead} />
      <div className="k-prose">
        {parts.map(([heading, body]) => (
          <section key={heading} className="k-stack">
            <h2>{t(heading)}</h2>
            {t(body)
              .split('\n')
              .map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
          </section>
        ))}
        <p className="k-small k-soft">{t('legal.updated', { date: date(lastChanged) })}</p>
      </div>
    </Page>
  );
}
