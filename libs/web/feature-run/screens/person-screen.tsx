import '../run.css';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useApi, useApiChange, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Badge, Breadcrumbs, Button, Card, DataTable, ErrorState, Facts, Loaded, Notice, Page, PageHeader } from '#web/ui';
import { EmailForm } from '../parts/email-form.js';
import { KeptAnswers } from '../parts/kept-answers.js';
import { usePlaceName } from '../parts/places.js';

type Person = Answer<'/api/v1/people/{id}'>;

export function PersonScreen() {
  const { personId } = useParams({ from: '/run/people/$personId' });
  const person = useApi('/api/v1/people/{id}', { path: { id: personId } });
  return <Page>{<Loaded query={person}>{(data) => <PersonOf person={data} />}</Loaded>}</Page>;
}

function PersonOf({ person }: { person: Person }) {
  const { t, pick, dateTimeRange, languageName } = useI18n();
  const placeName = usePlaceName();
  const name = `${person.givenName} ${person.familyName}`;
  return (
    <div className="k-stack k-stack--l">
      <PageHeader title={name} above={<Breadcrumbs items={[<Link key="all" to="/run/people">{t('run.people')}</Link>, name]} />} />
      <div className="k-grid k-grid--fill">
        <Card title={t('run.details')}>
          <Facts
            items={[
              [
                t('run.roles'),
                <span key="roles" className="r-badges">
                  {person.roles.map(({ role, programmeKey }) => (
                    <Badge key={`${role} ${programmeKey}`}>{t(`common.role-${role}`)}</Badge>
                  ))}
                </span>,
              ],
              [t('run.email'), <span key="email" className="r-wrap" translate="no">{person.email ?? t('run.no-email')}</span>],
              [t('common.language'), languageName(person.language)],
              [t('run.place'), placeName(person.placeCode)],
              [t('run.age'), person.ageBand === 'unknown' ? '–' : person.ageBand.replace('-', '–')],
              [t('run.organisation'), person.organisation ?? '–'],
              [t('run.needs'), person.accommodation ?? '–'],
            ]}
          />
        </Card>
        {person.mayIssuePin && <SignIn person={person} />}
        {person.mayCorrectEmail && <EmailForm key={person.email} personId={person.id} email={person.email} />}
      </div>
      <section className="k-stack">
        <h2>{t('run.activities')}</h2>
        <DataTable
          caption={t('run.activities')}
          hideCaption
          rows={person.activities}
          rowKey={({ id }) => id}
          empty={<p className="k-soft">{t('run.no-registrations')}</p>}
          columns={[
            {
              key: 'title',
              header: t('run.activity'),
              primary: true,
              cell: ({ id, title }) => (
                <Link to="/teach/activities/$activityId" params={{ activityId: id }}>
                  {pick(title)}
                </Link>
              ),
            },
            { key: 'when', header: t('run.when'), cell: ({ startsAt, endsAt }) => dateTimeRange(startsAt, endsAt) },
          ]}
        />
      </section>
      <KeptAnswers personId={person.id} name={name} />
    </div>
  );
}

/** The way back for somebody who has lost the PIN. */
function SignIn({ person }: { person: Person }) {
  const { t } = useI18n();
  const [asked, setAsked] = useState(false);
  const issue = useApiChange('post', '/api/v1/people/{id}/pin', ['/api/v1/people/{id}']);
  return (
    <Card title={t('run.sign-in')}>
      <p>{person.personalCode === null ? t('run.no-code') : t('run.has-code', { code: person.personalCode })}</p>
      {issue.error !== null && <ErrorState error={issue.error} />}
      {issue.data !== undefined && (
        <Notice tone="done" title={t('run.new-pin', { code: issue.data.personalCode, pin: issue.data.pin })}>
          <p>{t('run.pin-once')}</p>
        </Notice>
      )}
      {asked && issue.data === undefined ? (
        <div className="k-stack">
          <p>{t('run.pin-consequence')}</p>
          <p className="k-row">
            <Button variant="primary" busy={issue.isPending} onClick={() => issue.mutate({ path: { id: person.id } })}>
              {t('run.make-pin')}
            </Button>
            <Button onClick={() => setAsked(false)}>{t('common.cancel')}</Button>
          </p>
        </div>
      ) : (
        issue.data === undefined && (
          <div>
            <Button onClick={() => setAsked(true)}>{t('run.make-pin')}</Button>
          </div>
        )
      )}
    </Card>
  );
}
