import { Link } from '@tanstack/react-router';
import { useI18n } from '#web/i18n';
import { Badge, languageNames } from '#web/ui';
import type { BankItem } from '../bank/types.js';
import { MeasuredUses } from '../bank/measured.js';
import { Diff } from './diff.js';

/** The versions with what changed in each, where the question is used, and what resembles it. */
export function History({ item }: { item: BankItem }) {
  return (
    <div className="k-stack">
      <Versions item={item} />
      <MeasuredUses item={item} />
      <Similar item={item} />
    </div>
  );
}

function Versions({ item }: { item: BankItem }) {
  const { t, shortDate } = useI18n();
  const [last] = item.versions;
  if (last === undefined) return null;
  return (
    <section className="k-stack">
      <h2>{t('bank.versions')}</h2>
      {item.state !== 'final' && <Diff caption={t('bank.since-version', { number: last.number })} before={last.content} after={item.content} />}
      {item.versions.map((version, index) => {
        const before = item.versions[index + 1];
        return (
          <details key={version.id} className="b-more">
            <summary>
              {t('bank.version', { number: version.number, when: shortDate(version.finalisedAt), writer: version.writtenBy ?? '–', reviewer: version.reviewedBy ?? '–' })}{' '}
              {version.outdated.map((language) => (
                <Badge key={language} tone="attention">
                  {languageNames[language]}: {t('bank.translation-outdated')}
                </Badge>
              ))}
            </summary>
            {before === undefined ? <p className="k-soft">{t('bank.first-version')}</p> : <Diff caption={t('bank.since-version', { number: before.number })} before={before.content} after={version.content} />}
          </details>
        );
      })}
    </section>
  );
}

function Similar({ item }: { item: BankItem }) {
  const { t, pick, percent } = useI18n();
  if (item.similar.length === 0) return null;
  return (
    <section className="k-stack">
      <h2>{t('bank.similar')}</h2>
      <ul>
        {item.similar.map((other) => (
          <li key={other.id}>
            <Link to="/teach/questions/$itemId" params={{ itemId: other.id }}>
              {pick(other.stem) || t(`bank.kind-${other.kind}`)}
            </Link>{' '}
            {other.same ? <Badge tone="attention">{t('bank.same')}</Badge> : <span className="k-soft">{t('bank.alike', { share: percent(other.similarity) })}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
