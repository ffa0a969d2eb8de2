import '../public.css';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { request, useApi, type Answer } from '#web/api-client';
import { AnchorForm } from '#web/cascade';
import { useI18n } from '#web/i18n';
import { Page, PageHeader } from '#web/ui';
import { deviceId } from '../groups/kept-membership.js';
import { LinkPage } from '../parts/link-page.js';

/** Five questions for the people of a group; opened by a QR code, answered without a name. */
export function GroupQuestionsScreen() {
  const { t } = useI18n();
  const { code } = useParams({ from: '/public/groups/$code/questions' });
  const asked = useApi('/api/v1/group-doors/{code}/questions', { path: { code } });
  const [done, setDone] = useState(false);
  const words = { title: t('dilution.no-questions'), body: t('group.unknown-body') };
  return (
    <LinkPage query={asked} gone={words} unknown={words}>
      {(data) => (done ? <Thanks code={code} /> : <Questions code={code} asked={data} onDone={() => setDone(true)} />)}
    </LinkPage>
  );
}

function Questions({ code, asked: { groupName, questions }, onDone }: { code: string; asked: Answer<'/api/v1/group-doors/{code}/questions'>; onDone: () => void }) {
  const { t, language } = useI18n();
  return (
    <Page narrow>
      <PageHeader title={t('dilution.five')} lead={groupName} />
      <div className="k-stack k-stack--l">
        <p>{t('dilution.five-lead')}</p>
        <AnchorForm
          questions={questions}
          label={t('dilution.send')}
          send={async (answers) => {
            await request('post', '/api/v1/group-doors/{code}/questions', { path: { code }, body: { language, device: deviceId(), answers } });
            onDone();
          }}
        />
      </div>
    </Page>
  );
}

function Thanks({ code }: { code: string }) {
  const { t } = useI18n();
  return (
    <Page narrow>
      <PageHeader title={t('dilution.thanks')} lead={t('dilution.thanks-lead')} focusOn="thanks" />
      <p>
        <Link to="/groups/$code" params={{ code }}>
          {t('dilution.to-group')}
        </Link>
      </p>
    </Page>
  );
}
