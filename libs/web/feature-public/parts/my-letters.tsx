import { useApiList } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Badge, Card, Loaded, MoreButton } from '#web/ui';

/** What was written to me; its words are in the letter, for the links in it open things. */
export function MyLetters() {
  const { t, dateTime } = useI18n();
  const letters = useApiList('/api/v1/me/letters', { query: { limit: 10 } });
  return (
    <Card title={t('letters.mine')}>
      <p className="k-soft">{t('letters.mine-lead')}</p>
      <Loaded query={letters}>
        {(items) =>
          items.length === 0 ? (
            <p>{t('letters.mine-none')}</p>
          ) : (
            <ul className="k-stack">
              {items.map(({ id, subject, language, to, state, createdAt }) => (
                <li key={id}>
                  <strong lang={language}>{subject}</strong> {state !== 'sent' && <Badge tone={state === 'undeliverable' ? 'attention' : 'plain'}>{t(`letters.mine-${state}`)}</Badge>}
                  <br />
                  <span className="k-small k-soft">
                    {dateTime(createdAt)}, {to}
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <MoreButton more={letters.more} />
    </Card>
  );
}
