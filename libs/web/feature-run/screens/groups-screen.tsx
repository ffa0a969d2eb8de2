import '../run.css';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { languages, type Language } from '#kernel';
import { useApi, useApiChange, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Badge, Button, Checkbox, DataTable, Dialog, EmptyState, ErrorState, Form, languageNames, Loaded, Notice, Page, PageHeader, RadioGroup, Select, showToast, TextField, useForm } from '#web/ui';
import { CascadeTabs } from '../cascade/cascade-tabs.js';
import { ForgetButton, ForgetMember, GroupPeople, type Forgettable } from '../parts/forget-member.js';
import { placeCodes, usePlaceName } from '../parts/places.js';
import { TableDownloads } from '../parts/table-downloads.js';
import { RunTabs } from '../parts/run-tabs.js';
import { useProgrammeKey } from '../use-programme-key.js';

type Groups = Answer<'/api/v1/programmes/{key}/groups'>;
type Group = Groups['groups'][number];
const reads = ['/api/v1/programmes/{key}/groups'] as const;

export function GroupsScreen() {
  const { t } = useI18n();
  const key = useProgrammeKey();
  const groups = useApi('/api/v1/programmes/{key}/groups', { path: { key } });
  return (
    <Page>
      <PageHeader title={t('cascade.groups')} lead={t('cascade.groups-lead')} />
      <RunTabs />
      <CascadeTabs />
      <Loaded query={groups}>{(data) => <Overview data={data} />}</Loaded>
    </Page>
  );
}

function Overview({ data }: { data: Groups }) {
  const { t, number, languageName } = useI18n();
  const placeName = usePlaceName();
  const [handing, setHanding] = useState<Group | null>(null);
  const [going, setGoing] = useState<Forgettable | null>(null);
  const minors = useApiChange('post', '/api/v1/groups/{id}/minors', reads);
  const orphaned = data.groups.filter(({ hasMentor, size }) => !hasMentor && size > 0);
  const alive = data.groups.filter(({ hasMentor, size }) => hasMentor || size > 0);
  return (
    <div className="k-stack k-stack--l">
      {orphaned.length > 0 && <Notice tone="attention" title={t('cascade.orphaned', { count: orphaned.length })}>{t('cascade.orphaned-help')}</Notice>}
      {minors.error !== null && <ErrorState error={minors.error} />}
      <DataTable
        caption={t('cascade.groups')}
        hideCaption
        rows={[...alive].sort((a, b) => Number(a.hasMentor) - Number(b.hasMentor))}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('cascade.no-groups')} />}
        columns={[
          { key: 'name', header: t('words.head-group'), primary: true, cell: ({ name }) => name },
          { key: 'mentor', header: t('words.head-mentor'), cell: ({ hasMentor, mentorName, interimContact }) => (hasMentor ? mentorName : <><Badge tone="attention">{t('cascade.no-mentor')}</Badge> <span className="r-kind">{t('cascade.interim', { name: interimContact ?? '–' })}</span></>) },
          { key: 'place', header: t('run.place'), cell: ({ placeCode }) => placeName(placeCode) },
          { key: 'languages', header: t('common.language'), cell: (group) => group.languages.map((language) => languageName(language)).join(', ') },
          { key: 'size', header: t('cascade.people'), end: true, cell: ({ size, capacity, candidacyId }) => <PeopleOf candidacyId={candidacyId} size={size} shown={t('common.of', { value: number(size), max: number(capacity) })} /> },
          {
            key: 'minors',
            header: t('cascade.minors'),
            cell: (group) => (
              <Checkbox label={<Cleared group={group} />} checked={group.clearedForMinors} onChecked={(cleared) => minors.mutate({ path: { id: group.id }, body: { cleared } })} />
            ),
          },
          { key: 'do', header: t('cascade.change'), actions: true, cell: (group) => (group.size > 0 ? <Button onClick={() => setHanding(group)}>{t('cascade.hand-over')}</Button> : null) },
        ]}
      />
      <HandOver group={handing} groups={alive} onClose={() => setHanding(null)} />
      <TableDownloads tables={['groups', 'people']} />
      <section className="k-stack">
        <h2>{t('cascade.waiting')}</h2>
        <DataTable
          caption={t('cascade.waiting')}
          hideCaption
          rows={data.waiting}
          rowKey={({ id }) => id}
          empty={<p className="k-soft">{t('cascade.nobody-waits')}</p>}
          columns={[
            { key: 'name', header: t('cascade.person'), primary: true, cell: ({ name, minor }) => <>{name} {minor && <Badge>{t('cascade.minor')}</Badge>}</> },
            { key: 'place', header: t('run.place'), cell: ({ placeCode }) => (placeCode === null ? '–' : placeName(placeCode)) },
            { key: 'language', header: t('common.language'), cell: (person) => person.languages.map((language) => languageName(language)).join(', ') },
            { key: 'forget', header: t('cascade.change'), actions: true, cell: (person) => <ForgetButton member={person} onForget={setGoing} /> },
          ]}
        />
        <details className="k-reveal">
          <summary>{t('cascade.add-seeker')}</summary>
          <SeekerForm />
        </details>
      </section>
      <GroupPeople groups={data.groups} onForget={setGoing} />
      <ForgetMember member={going} onClose={() => setGoing(null)} />
    </div>
  );
}

function PeopleOf({ candidacyId, size, shown }: { candidacyId: string; size: number; shown: string }) {
  return size === 0 ? shown : <Link to="/run/mentors/groups" search={{ of: candidacyId }} resetScroll={false}>{shown}</Link>;
}

/** The row says which group; whoever only hears the box needs its name. */
function Cleared({ group }: { group: Group }) {
  const { t } = useI18n();
  return (
    <>
      {t('cascade.minors-cleared')} <span className="k-hidden">{group.name}</span>
    </>
  );
}

function HandOver({ group, groups, onClose }: { group: Group | null; groups: readonly Group[]; onClose: () => void }) {
  const { t } = useI18n();
  const [to, setTo] = useState('');
  const handing = useApiChange('post', '/api/v1/groups/{id}/hand-over', reads);
  const confirm = () =>
    group !== null &&
    to !== '' &&
    handing.mutate(
      { path: { id: group.id }, body: { toGroupId: to } },
      {
        onSuccess: () => {
          showToast(t('cascade.handed-over'));
          setTo('');
          onClose();
        },
      },
    );
  const fits = groups.filter(({ id, hasMentor, size, capacity }) => id !== group?.id && hasMentor && capacity - size >= (group?.size ?? 0));
  return (
    <Dialog
      open={group !== null}
      onClose={onClose}
      title={t('cascade.hand-over-title', { name: group?.name ?? '' })}
      actions={
        <Button variant="primary" busy={handing.isPending} aria-disabled={to === ''} onClick={confirm}>
          {t('cascade.hand-over')}
        </Button>
      }
    >
      {handing.error !== null && <ErrorState error={handing.error} />}
      <p>{t('cascade.hand-over-means')}</p>
      <Select label={t('cascade.new-group')} placeholder={t('cascade.choose')} value={to} onValue={setTo} options={fits.map(({ id, name, size, capacity }) => ({ value: id, label: `${name} (${size}/${capacity})` }))} />
    </Dialog>
  );
}

function SeekerForm() {
  const { t } = useI18n();
  const key = useProgrammeKey();
  const placeName = usePlaceName();
  const adding = useApiChange('post', '/api/v1/programmes/{key}/seekers', reads);
  const empty = { givenName: '', language: 'et' as Language | '', age: 'adult' as 'adult' | 'minor' | '', phone: '', bestHour: '', placeCode: 'other' };
  const form = useForm({
    initial: empty,
    check: ({ givenName }) => ({ givenName: givenName.trim() === '' ? t('cascade.need-name') : undefined }),
    submit: async ({ givenName, language, age, phone, bestHour, placeCode }) => {
      await adding.mutateAsync({ path: { key }, body: { givenName, language: language === '' ? 'et' : language, minor: age === 'minor', phone: phone.trim() || null, bestHour: bestHour.trim() || null, placeCode, availability: [], topics: [] } });
      showToast(t('common.saved'));
      form.set(empty);
    },
  });
  return (
    <Form form={form} submit={t('cascade.add-seeker')}>
      <TextField label={t('cascade.given-name')} {...form.field('givenName')} />
      <RadioGroup row label={t('common.language')} options={languages.map((language) => ({ value: language, label: languageNames[language], lang: language }))} {...form.field('language')} />
      <RadioGroup row label={t('cascade.age')} options={[{ value: 'adult', label: t('cascade.adult') }, { value: 'minor', label: t('cascade.minor') }]} {...form.field('age')} />
      <Select label={t('run.place')} options={placeCodes.map((value) => ({ value, label: placeName(value) }))} {...form.field('placeCode')} />
      <TextField label={t('words.head-phone')} optional type="tel" {...form.field('phone')} />
      <TextField label={t('words.head-best-hour')} optional {...form.field('bestHour')} />
    </Form>
  );
}
