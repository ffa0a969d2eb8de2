import '../run.css';
import '../cascade/cascade.css';
import { Link, useSearch } from '@tanstack/react-router';
import { useApi, useApiList, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Breadcrumbs, Page, PageHeader } from '#web/ui';
import { AnsweringGroups, TrainedPeople } from '../cascade/behind-dilution.js';
import type { CascadeSearch, DrillSearch, PersonStep } from '../cascade/drill.js';
import { DrillTable } from '../cascade/drill-table.js';
import { usePlaceName } from '../parts/places.js';
import { useProgrammeKey } from '../use-programme-key.js';

/** Who is behind a number of the cascade. */
export function CascadeDrillScreen() {
  const { t } = useI18n();
  const { step, generation, mentor, month, ...filter } = useSearch({ from: '/run/mentors/cascade/behind' });
  const scope = { ...filter, ...(generation === undefined ? {} : { generation }), ...(mentor === undefined ? {} : { mentor }) };
  const back = (
    <Link key="cascade" to="/run/mentors/cascade" search={filter}>
      {t('cascade.cascade')}
    </Link>
  );
  return (
    <Page>
      <PageHeader title={t(`drill.${step}`)} lead={<Scope search={{ step, ...(month === undefined ? {} : { month }), ...scope }} />} above={<Breadcrumbs items={[back, t(`drill.${step}`)]} />} />
      <div className="k-stack k-stack--l">
        {Object.keys(filter).length > 0 && step !== 'trained' && step !== 'answered' && <p className="k-soft">{t('drill.filtered')}</p>}
        <Behind step={step} scope={scope} month={month ?? 0} />
      </div>
    </Page>
  );
}

type Person = Answer<'/api/v1/programmes/{key}/cascade/people'>['items'][number];
type Scoped = CascadeSearch & Pick<DrillSearch, 'generation' | 'mentor'>;

function Behind({ step, scope, month }: { step: DrillSearch['step']; scope: Scoped; month: number }) {
  if (step === 'meetings') return <Meetings scope={scope} />;
  if (step === 'trained') return <TrainedPeople />;
  return step === 'answered' ? <AnsweringGroups generation={scope.generation ?? 2} /> : <People step={step} scope={scope} month={month} />;
}

/** Of which generation, mentor or month the number is. */
function Scope({ search: { step, generation, mentor, month } }: { search: DrillSearch }) {
  const { t, number } = useI18n();
  if (step === 'trained') return t('drill.generation', { number: number(1) });
  if (month !== undefined) return t('drill.month', { count: month });
  if (mentor !== undefined) return <MentorName candidacyId={mentor} />;
  return generation === undefined ? t('drill.all') : t('drill.generation', { number: number(generation) });
}

function MentorName({ candidacyId }: { candidacyId: string }) {
  const mentor = useApi('/api/v1/candidacies/{id}', { path: { id: candidacyId } }).data;
  return mentor === undefined ? '' : `${mentor.givenName} ${mentor.familyName}`;
}

function People({ step, scope, month }: { step: PersonStep; scope: Scoped; month: number }) {
  const { t, shortDate } = useI18n();
  const key = useProgrammeKey();
  const people = useApiList('/api/v1/programmes/{key}/cascade/people', { path: { key }, query: { limit: 50, step, month, ...scope } });
  const isMentors = step === 'met' || step === 'still' || step === 'left';
  const mentor = (candidacyId: string, name: string) => (
    <Link to="/run/mentors/$candidacyId" params={{ candidacyId }}>
      {name}
    </Link>
  );
  return (
    <DrillTable
      step={step}
      {...(step === 'met' && { lead: t('drill.met-lead') })}
      list={people}
      columns={[
        { key: 'name', header: t('words.head-name'), primary: true, cell: ({ name, candidacyId }) => (name === null ? <span className="k-soft">{t('words.gone')}</span> : candidacyId === null ? name : mentor(candidacyId, name)) },
        { key: 'under', header: t('drill.through'), cell: ({ underId, under }) => (underId === null ? t('words.from-programme') : mentor(underId, under ?? '–')) },
        { key: 'since', header: t(isMentors ? 'drill.began' : 'drill.since'), short: true, cell: ({ since }) => shortDate(since) },
        ...(step === 'met' ? [{ key: 'days', header: t('drill.days-to-first'), end: true, cell: ({ daysToFirst }: Person) => (daysToFirst === null ? '–' : t('cascade.days', { count: daysToFirst })) }] : []),
        ...(step === 'still' || step === 'left' ? [{ key: 'ended', header: t('drill.ended'), short: true, cell: ({ endedAt }: Person) => (endedAt === null ? '–' : shortDate(endedAt)) }] : []),
      ]}
    />
  );
}

function Meetings({ scope }: { scope: Scoped }) {
  const { t, shortDate, number } = useI18n();
  const placeName = usePlaceName();
  const key = useProgrammeKey();
  const meetings = useApiList('/api/v1/programmes/{key}/cascade/meetings', { path: { key }, query: { limit: 50, ...scope } });
  return (
    <DrillTable
      step="meetings"
      lead={t('drill.meetings-lead')}
      list={meetings}
      columns={[
        { key: 'mentor', header: t('words.head-mentor'), primary: true, cell: ({ candidacyId, mentor }) => <Link to="/run/mentors/$candidacyId" params={{ candidacyId }}>{mentor}</Link> },
        { key: 'day', header: t('words.head-day'), short: true, cell: ({ heldOn }) => shortDate(heldOn) },
        { key: 'place', header: t('run.place'), cell: ({ placeCode }) => placeName(placeCode) },
        { key: 'claimed', header: t('words.column-claimed'), end: true, cell: ({ claimed }) => number(claimed) },
        { key: 'confirmed', header: t('words.column-confirmed'), end: true, cell: ({ confirmed }) => number(confirmed) },
      ]}
    />
  );
}
