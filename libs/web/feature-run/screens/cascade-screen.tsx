import '../run.css';
import '../cascade/cascade.css';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { languages, type Language } from '#kernel';
import { useApi, useApiChange } from '#web/api-client';
import { CascadeFigures, DilutionReport, type FigureColumn } from '#web/cascade';
import { useI18n } from '#web/i18n';
import { Button, DataTable, Dialog, EmptyState, ErrorState, languageNames, LinkButton, Loaded, Notice, Page, PageHeader, Select, showToast, TextArea } from '#web/ui';
import { CascadePicture } from '../cascade/cascade-picture.js';
import { CascadeTabs } from '../cascade/cascade-tabs.js';
import { stepBehind, type DrillSearch } from '../cascade/drill.js';
import { inTreeOrder, type CascadeAnswer, type CascadeNode } from '../cascade/ordered.js';
import { placeCodes, usePlaceName } from '../parts/places.js';
import { TableDownloads } from '../parts/table-downloads.js';
import { RunTabs } from '../parts/run-tabs.js';
import { useProgrammeKey } from '../use-programme-key.js';

export function CascadeScreen() {
  const { t } = useI18n();
  const key = useProgrammeKey();
  const filter = useSearch({ from: '/run/mentors/cascade' });
  const cascade = useApi('/api/v1/programmes/{key}/cascade', { path: { key }, query: filter });
  return (
    <Page>
      <PageHeader title={t('cascade.cascade')} lead={t('cascade.cascade-lead')} />
      <RunTabs />
      <CascadeTabs />
      <Filters />
      <Loaded query={cascade}>{(data) => <Whole cascade={data} />}</Loaded>
    </Page>
  );
}

function Filters() {
  const { t, pick } = useI18n();
  const key = useProgrammeKey();
  const placeName = usePlaceName();
  const navigate = useNavigate({ from: '/run/mentors/cascade' });
  const { place, language, training } = useSearch({ from: '/run/mentors/cascade' });
  const trainings = (useApi('/api/v1/programmes/{key}/activities', { path: { key }, query: { limit: 100 } }).data?.items ?? []).filter(({ kind }) => kind === 'training');
  const set = (change: { place?: string; language?: Language; training?: string }) => void navigate({ search: (now) => Object.fromEntries(Object.entries({ ...now, ...change }).filter(([, value]) => value !== '')) });
  const all = { value: '', label: t('cascade.all') };
  return (
    <div className="r-filters r-filters--three">
      <Select label={t('run.place')} value={place ?? ''} onValue={(value) => set({ place: value })} options={[all, ...placeCodes.map((value) => ({ value, label: placeName(value) }))]} />
      <Select label={t('common.language')} value={language ?? ''} onValue={(value) => set({ language: value as Language })} options={[all, ...languages.map((value) => ({ value, label: languageNames[value] }))]} />
      <Select label={t('cascade.training')} value={training ?? ''} onValue={(value) => set({ training: value })} options={[all, ...trainings.map(({ id, title }) => ({ value: id, label: pick(title) }))]} />
    </div>
  );
}

function Whole({ cascade }: { cascade: CascadeAnswer }) {
  const { t } = useI18n();
  const figureName = useFigureName();
  const key = useProgrammeKey();
  const dilution = useApi('/api/v1/programmes/{key}/dilution', { path: { key } });
  const filter = useSearch({ from: '/run/mentors/cascade' });
  const { figures, requests } = cascade;
  const nodes = inTreeOrder(cascade.nodes);
  if (nodes.length === 0) return <EmptyState title={t('cascade.no-cascade')} illustration="table" />;
  return (
    <div className="k-stack k-stack--l">
      {requests.map((request) => (
        <Depth key={request.id} request={request} />
      ))}
      <CascadeFigures figures={figures} open={(column, of, shown) => <Opened step={stepBehind(column)} {...of} what={figureName(column)} shown={shown} />} />
      <TableDownloads tables={['cascade', 'people', 'meetings', 'diaries']} filter={filter} />
      <Loaded query={dilution}>{(data) => <DilutionReport dilution={data} open={(generation, what, shown) => <Opened {...(generation === 1 ? { step: 'trained' } : { step: 'answered', generation })} what={what} shown={shown} />} action={<p><LinkButton to="/run/mentors/anchors">{t('dilution.choose')}</LinkButton></p>} />}</Loaded>
      <section className="k-stack">
        <h2>{t('cascade.picture')}</h2>
        <p className="k-soft">{t('cascade.picture-key')}</p>
        <CascadePicture nodes={nodes} />
        <Lineage nodes={nodes} />
      </section>
    </div>
  );
}

/** How a number is called to who hears the page. */
function useFigureName(): (column: FigureColumn) => string {
  const { t } = useI18n();
  return (column) => {
    if (column === 'met') return t('cascade.activation');
    return column === 'first' ? t('cascade.first-session') : t(`words.column-${column}`);
  };
}

function Lineage({ nodes }: { nodes: readonly CascadeNode[] }) {
  const { t, number } = useI18n();
  const placeName = usePlaceName();
  const names = new Map(nodes.map(({ candidacyId, name }) => [candidacyId, name]));
  return (
    <DataTable
      caption={t('cascade.lineage')}
      rows={nodes}
      rowKey={({ candidacyId }) => candidacyId}
      columns={[
        {
          key: 'name',
          header: t('words.head-mentor'),
          primary: true,
          cell: ({ candidacyId, name, generation }) => (
            <span className="r-lineage" style={{ paddingInlineStart: `${(generation - 1) * 1.25}rem` }}>
              <Link to="/run/mentors/$candidacyId" params={{ candidacyId }}>
                {name}
              </Link>
            </span>
          ),
        },
        { key: 'generation', header: t('words.head-generation'), end: true, cell: ({ generation }) => number(generation) },
        { key: 'from', header: t('words.head-came-from'), cell: ({ parentId }) => (parentId === null ? t('words.from-programme') : (names.get(parentId) ?? '–')) },
        { key: 'place', header: t('run.place'), cell: ({ placeCode }) => placeName(placeCode) },
        { key: 'state', header: t('words.head-stage'), cell: ({ state }) => t(`words.stage-${state}`) },
        { key: 'sessions', header: t('words.column-sessions'), end: true, cell: ({ candidacyId, sessions }) => <Opened step="meetings" mentor={candidacyId} what={t('words.column-sessions')} shown={number(sessions)} /> },
        { key: 'claimed', header: t('words.column-claimed'), end: true, cell: ({ candidacyId, claimed }) => <Opened step="meetings" mentor={candidacyId} what={t('words.column-claimed')} shown={number(claimed)} /> },
        { key: 'confirmed', header: t('words.column-confirmed'), end: true, cell: ({ candidacyId, confirmed }) => <Opened step="meetings" mentor={candidacyId} what={t('words.column-confirmed')} shown={number(confirmed)} /> },
        { key: 'mentors', header: t('words.column-mentors'), end: true, cell: ({ candidacyId, mentors }) => <Opened step="mentors" mentor={candidacyId} what={t('words.column-mentors')} shown={number(mentors)} /> },
      ]}
    />
  );
}

/** A number that leads to its people or meetings, under the same filter; a nought leads nowhere. */
function Opened({ shown, what, ...scope }: Pick<DrillSearch, 'step' | 'generation' | 'mentor' | 'month'> & { shown: string; what: string }) {
  const { t } = useI18n();
  const filter = useSearch({ from: '/run/mentors/cascade' });
  if (shown === '0') return shown;
  return (
    <Link to="/run/mentors/cascade/behind" search={{ ...filter, ...scope }} aria-label={t('drill.open', { what, number: shown })}>
      {shown}
    </Link>
  );
}

/** Deeper than the rule knows: the administrator decides, and says why. */
function Depth({ request }: { request: CascadeAnswer['requests'][number] }) {
  const { t } = useI18n();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const allow = useApiChange('post', '/api/v1/mentor-depths/{id}/allow', ['/api/v1/programmes/{key}/cascade']);
  const confirm = () => reason.trim() !== '' && allow.mutate({ path: { id: request.id }, body: { reason } }, { onSuccess: () => showToast(t('cascade.allowed')) });
  return (
    <Notice tone="attention" title={t('cascade.too-deep', { name: request.name, generation: request.generation })}>
      <p>{t('cascade.too-deep-help')}</p>
      <p>
        <Button onClick={() => setOpen(true)}>{t('cascade.allow')}</Button>
      </p>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('cascade.allow-title', { name: request.name })}
        actions={
          <Button variant="primary" busy={allow.isPending} aria-disabled={reason.trim() === ''} onClick={confirm}>
            {t('cascade.allow')}
          </Button>
        }
      >
        {allow.error !== null && <ErrorState error={allow.error} />}
        <TextArea label={t('run.reason')} value={reason} onValue={setReason} />
      </Dialog>
    </Notice>
  );
}
