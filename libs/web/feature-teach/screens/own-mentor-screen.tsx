import '../teach.css';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useApi, useApiChange, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Badge, Breadcrumbs, Card, DataTable, Facts, Form, Loaded, Notice, Page, PageHeader, showToast, TextArea, useForm } from '#web/ui';
import { TeachTabs } from '../parts/teach-tabs.js';

type Mentor = Answer<'/api/v1/candidacies/{id}'>;
type PlaceCode = Answer<'/api/v1/programmes/{key}/people'>['items'][number]['placeCode'];

/** One mentor, for the trainer who trained them and for who was asked to help. */
export function OwnMentorScreen() {
  const { t } = useI18n();
  const { candidacyId } = useParams({ from: '/teach/mentors/$candidacyId' });
  const mentor = useApi('/api/v1/candidacies/{id}', { path: { id: candidacyId } });
  const name = mentor.data === undefined ? t('follow.own-mentors') : `${mentor.data.givenName} ${mentor.data.familyName}`;
  return (
    <Page>
      <PageHeader title={name} above={<Breadcrumbs items={[<Link key="all" to="/teach/mentors">{t('follow.own-mentors')}</Link>, name]} />} />
      <TeachTabs />
      <Loaded query={mentor}>{(data) => <One mentor={data} />}</Loaded>
    </Page>
  );
}

function One({ mentor }: { mentor: Mentor }) {
  const { t, dateTime, languageName } = useI18n();
  const { reach, group } = mentor;
  return (
    <div className="k-stack k-stack--l">
      {mentor.needsHelp && (
        <Notice tone="danger" title={t('run.help-wanted', { when: mentor.helpWantedAt === null ? '' : dateTime(mentor.helpWantedAt) })}>
          {reach !== null && <HelpGiven mentor={mentor} />}
        </Notice>
      )}
      <div className="k-grid k-grid--fill">
        {reach !== null && (
          <Card title={t('ask.reach')}>
            <Facts
              items={[
                [t('ask.phone'), reach.phone === null ? '–' : <a key="phone" href={`tel:${reach.phone.replace(/[\s()-]/g, '')}`}>{reach.phone}</a>],
                [t('ask.best-hour'), reach.bestHour ?? '–'],
                [t('ask.email'), reach.email === null ? '–' : <a key="email" href={`mailto:${reach.email}`}>{reach.email}</a>],
                [t('common.language'), languageName(mentor.language)],
              ]}
            />
          </Card>
        )}
        <Card title={t('words.head-stage')}>
          <Facts
            items={[
              [t('teach.state'), <Badge key="state" tone={mentor.state === 'active' ? 'done' : 'plain'}>{t(`words.stage-${mentor.state}`)}</Badge>],
              [t('run.place'), t(`run.place-${mentor.placeCode as PlaceCode}`)],
              [t('run.group'), group === null ? '–' : group.name],
              [t('words.head-group-size'), group === null ? '–' : t('common.of', { value: group.members, max: group.capacity })],
            ]}
          />
        </Card>
      </div>
      <Answers mentor={mentor} />
    </div>
  );
}

function HelpGiven({ mentor }: { mentor: Mentor }) {
  const { t } = useI18n();
  const navigate = useNavigate();
  const noting = useApiChange('post', '/api/v1/candidacies/{id}/help-given', ['/api/v1/programmes/{key}/mentors']);
  const form = useForm({
    initial: { reason: '' },
    check: ({ reason }) => ({ reason: reason.trim() === '' ? t('ask.need-text') : undefined }),
    submit: async ({ reason }) => {
      await noting.mutateAsync({ path: { id: mentor.candidacyId }, body: { reason } });
      showToast(t('ask.help-noted'));
      // Who was only asked to help has no part in this mentor any more.
      await navigate({ to: '/teach/mentors' });
    },
  });
  return (
    <>
      <p>{t('run.help-how')}</p>
      <Form form={form} submit={t('run.do-help-given')}>
        <TextArea label={t('ask.what-was-done')} {...form.field('reason')} />
      </Form>
    </>
  );
}

function Answers({ mentor: { followUps } }: { mentor: Mentor }) {
  const { t, pick, shortDate } = useI18n();
  const answered = followUps.flatMap(({ id, title, answers }) => answers.filter(({ replacedAt }) => replacedAt === null).map((answer) => ({ id, title, ...answer })));
  return (
    <section className="k-stack">
      <h2>{t('ask.answers')}</h2>
      <DataTable
        caption={t('ask.answers')}
        hideCaption
        rows={answered}
        rowKey={({ id, answeredAt }) => `${id} ${answeredAt}`}
        empty={<p className="k-soft">{t('ask.no-answers')}</p>}
        columns={[
          { key: 'step', header: t('run.contact'), primary: true, cell: ({ title }) => pick(title) },
          { key: 'when', header: t('ask.when'), short: true, cell: ({ answeredAt }) => shortDate(answeredAt) },
          { key: 'answer', header: t('run.answer'), cell: ({ answer, note }) => <>{t(`words.answer-${answer}`)}{note !== null && <> <q>{note}</q></>}</> },
        ]}
      />
    </section>
  );
}
