import '../public.css';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { request, useApi, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Badge, Button, Card, ErrorState, Page, PageHeader, showToast } from '#web/ui';
import { LinkPage } from '../parts/link-page.js';
import { useLinkLanguage } from '../use-link-language.js';

type Preferences = Answer<'/api/v1/letter-preferences/{token}'>;
type Choice = Preferences['choices'][number];

/** Which letters one receives, by the link in any of them; without signing in. */
export function LettersScreen() {
  const { t } = useI18n();
  const { token } = useParams({ from: '/public/letters/$token' });
  const preferences = useApi('/api/v1/letter-preferences/{token}', { path: { token } });
  useLinkLanguage(preferences.data?.language);
  const unknown = { title: t('letters.unknown-title'), body: t('letters.unknown-body') };
  return (
    <LinkPage query={preferences} gone={unknown} unknown={unknown}>
      {({ choices }) => <Choices token={token} choices={choices} onChanged={() => void preferences.refetch()} />}
    </LinkPage>
  );
}

function Choices({ token, choices, onChanged }: { token: string; choices: readonly Choice[]; onChanged: () => void }) {
  const { t } = useI18n();
  const [busy, setBusy] = useState<string | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const choose = async ({ purpose, on }: Choice) => {
    setBusy(purpose);
    setProblem(null);
    try {
      await request('post', '/api/v1/letter-preferences/{token}', { path: { token }, body: { purpose, on: !on } });
      showToast(t('letters.saved'));
      onChanged();
    } catch (error) {
      setProblem(error);
    } finally {
      setBusy(null);
    }
  };
  return (
    <Page narrow>
      <PageHeader title={t('letters.title')} lead={t('letters.lead')} />
      <div className="k-stack">
        {problem !== null && <ErrorState error={problem} />}
        {choices.map((choice) => (
          <Card key={choice.purpose} title={t(`letters.${choice.purpose}`)}>
            <p>{t(`letters.${choice.purpose}-help`)}</p>
            <p>
              <Badge tone={choice.on ? 'done' : 'plain'}>{t(choice.on ? 'letters.on' : 'letters.off')}</Badge>
            </p>
            <div>
              <Button busy={busy === choice.purpose} onClick={() => void choose(choice)}>
                {t(choice.on ? 'letters.stop' : 'letters.start')}
              </Button>
            </div>
          </Card>
        ))}
        {choices.length === 0 && <p>{t('letters.nothing')}</p>}
        <Card title={t('letters.necessary')}>
          <p>{t('letters.necessary-help')}</p>
        </Card>
      </div>
    </Page>
  );
}
