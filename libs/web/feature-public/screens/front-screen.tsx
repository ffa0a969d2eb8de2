import '../public.css';
import type { CSSProperties } from 'react';
import { useApi, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Card, LinkButton, Loaded, Page, PageHeader, ProgressBar, Skeleton, StatNumber } from '#web/ui';
import { DemoEntry } from '../parts/demo-entry.js';
import { Events } from '../parts/events.js';
import { PathsDrawing } from '../parts/paths-drawing.js';

type Programme = Answer<'/api/v1/public/programme'>;

export function FrontScreen() {
  const programme = useApi('/api/v1/public/programme');
  return (
    <Loaded
      query={programme}
      skeleton={
        <Page>
          <Skeleton lines={8} />
        </Page>
      }
    >
      {(data) => <Front programme={data} />}
    </Loaded>
  );
}

function Front({ programme }: { programme: Programme }) {
  const { t, pick } = useI18n();
  return (
    <>
      <div className="k-hero">
        <div className="k-hero__inner">
          <div>
            <PageHeader title={pick(programme.title)} documentTitle={t('public.front-document-title')} lead={pick(programme.goal)} />
            <div className="k-row">
              <LinkButton to="/join" variant="primary" size="large">
                {t('public.front-join')}
              </LinkButton>
            </div>
          </div>
          <PathsDrawing />
        </div>
      </div>
      <Page>
        {programme.demo && <DemoEntry />}
        <Events activities={programme.activities} />
        <HowToJoin />
        <Modules />
        <Results />
        <section className="k-section" aria-labelledby="verify-title">
          <h2 id="verify-title">{t('public.front-verify-title')}</h2>
          <p className="k-lead">{t('public.front-verify-body')}</p>
          <p>
            <LinkButton to="/verify">{t('public.front-verify-link')}</LinkButton>
          </p>
        </section>
        <p>
          <a href={programme.credit.url} rel="noopener">
            {programme.credit.title}
          </a>
        </p>
      </Page>
    </>
  );
}

function HowToJoin() {
  const { t } = useI18n();
  return (
    <section className="k-section" aria-labelledby="how-title">
      <h2 id="how-title">{t('public.front-how-title')}</h2>
      <ol className="k-steps">
        {(['1', '2', '3'] as const).map((step) => (
          <li key={step}>
            <h3>{t(`public.front-how-${step}-title`)}</h3>
            <p>{t(`public.front-how-${step}-body`)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** These two come by themselves: the page is whole without them, so their failure is no error of it. */
function Modules() {
  const { t, pick } = useI18n();
  const modules = useApi('/api/v1/public/modules').data?.items ?? [];
  if (modules.length === 0) return null;
  return (
    <section className="k-section" aria-labelledby="modules-title">
      <h2 id="modules-title">{t('public.front-modules-title')}</h2>
      <div className="k-grid">
        {modules.map((module) => (
          <Card key={module.id} title={pick(module.title)} level={3}>
            <p>{pick(module.summary)}</p>
          </Card>
        ))}
      </div>
    </section>
  );
}

function Results() {
  const { t, pick } = useI18n();
  const measured = useApi('/api/v1/public/results').data?.items ?? [];
  const results = measured.flatMap(({ actual, ...rest }) => (actual === null ? [] : [{ ...rest, actual }]));
  if (results.length === 0) return null;
  return (
    <section className="k-section" aria-labelledby="results-title">
      <h2 id="results-title">{t('public.front-results-title')}</h2>
      <p className="k-lead">{t('public.front-results-lead')}</p>
      <div className="k-grid" style={{ '--k-column': '15rem' } as CSSProperties}>
        {results.map((result) => (
          <Card key={result.id}>
            <StatNumber
              label={pick(result.title)}
              value={result.actual}
              target={result.target}
              note={result.target === null ? t('public.front-no-target') : undefined}
            />
            {result.target !== null && (
              <div className="k-card__foot">
                <ProgressBar label={pick(result.title)} value={result.actual} max={result.target} hideLabel />
              </div>
            )}
          </Card>
        ))}
      </div>
    </section>
  );
}
