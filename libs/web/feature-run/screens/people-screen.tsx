import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useApiList } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Badge, DataTable, EmptyState, LinkButton, Loaded, Page, PageHeader, Select, TextField } from '#web/ui';
import { Email } from '../parts/email.js';
import { usePlaceName } from '../parts/places.js';
import { RunTabs } from '../parts/run-tabs.js';
import { useProgrammeKey } from '../use-programme-key.js';
import '../run.css';

const roles = ['trainee', 'mentor', 'trainer', 'administrator', 'funder'] as const;
type RoleChoice = (typeof roles)[number] | '';

export function PeopleScreen() {
  const { t, number, languageName } = useI18n();
  const placeName = usePlaceName();
  const key = useProgrammeKey();
  const [search, setSearch] = useState('');
  const [role, setRole] = useState<RoleChoice>('');
  const query = { limit: 50, ...(search.trim() === '' ? {} : { q: search.trim() }), ...(role === '' ? {} : { role }) };
  const people = useApiList('/api/v1/programmes/{key}/people', { path: { key }, query });
  return (
    <Page>
      <PageHeader title={t('run.people')} lead={t('run.people-lead')} actions={<LinkButton to="/run/kept">{t('kept.link')}</LinkButton>} />
      <RunTabs />
      <div className="r-filters">
        <TextField label={t('run.find-person')} type="search" value={search} onValue={setSearch} />
        <Select label={t('run.role')} value={role} onValue={(value) => setRole(value as RoleChoice)} options={[{ value: '', label: t('run.all-roles') }, ...roles.map((one) => ({ value: one, label: t(`common.role-${one}`) }))]} />
      </div>
      <Loaded query={people}>
        {(items) => (
          <DataTable
            caption={t('run.people')}
            hideCaption
            rows={items}
            rowKey={({ id }) => id}
            more={people.more}
            empty={<EmptyState title={t('run.nobody-found')}>{t('run.nobody-found-help')}</EmptyState>}
            columns={[
              {
                key: 'name',
                header: t('common.full-name'),
                primary: true,
                cell: ({ id, givenName, familyName }) => (
                  <Link to="/run/people/$personId" params={{ personId: id }}>
                    {givenName} {familyName}
                  </Link>
                ),
              },
              { key: 'roles', header: t('run.roles'), cell: ({ roles: own }) => <span className="r-badges">{(own as (typeof roles)[number][]).map((one) => <Badge key={one}>{t(`common.role-${one}`)}</Badge>)}</span> },
              { key: 'place', header: t('run.place'), cell: ({ placeCode }) => placeName(placeCode) },
              { key: 'age', header: t('run.age'), short: true, cell: ({ ageBand }) => (ageBand === 'unknown' ? '–' : ageBand.replace('-', '–')) },
              { key: 'language', header: t('common.language'), cell: ({ language }) => languageName(language) },
              { key: 'email', header: t('run.email'), cell: ({ email }) => (email === null ? t('run.no-email') : <Email address={email} />) },
              { key: 'activities', header: t('run.activities-count'), end: true, cell: ({ activities }) => number(activities) },
            ]}
          />
        )}
      </Loaded>
    </Page>
  );
}
