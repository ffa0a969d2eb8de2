import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { languages } from '#kernel';
import { useApi, useApiChange, useApiList } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Badge, Breadcrumbs, Button, DataTable, Dialog, DialogWayOut, EmptyState, ErrorState, languageNames, LinkButton, Loaded, Page, PageHeader, RadioGroup, Select, TextField } from '#web/ui';
import { BulkBar } from '../bank/bulk-bar.js';
import { CompetenceMap } from '../bank/competence-map.js';
import { competenceCodes, useCompetenceName } from '../bank/competences.js';
import { ExportButton } from '../bank/export-form.js';
import { itemOrders, type BankFilter } from '../bank/filter.js';
import { FolderBar } from '../bank/folder-bar.js';
import { itemKinds } from '../bank/item-kind.js';
import { MeasuredBriefly } from '../bank/measured.js';
import type { Bank, ItemLine } from '../bank/types.js';
import { authorable, newContent, type Authorable } from '../editor/new-content.js';
import { knownVerdicts } from '../statistics/verdicts.js';
import '../editor/editor.css';

export function BankScreen() {
  const { bankId } = useParams({ from: '/teach/banks/$bankId' });
  const bank = useApi('/api/v1/banks/{bankId}', { path: { bankId } });
  return (
    <Page>
      <Loaded query={bank}>{(data) => <BankOf bank={data} />}</Loaded>
    </Page>
  );
}

function BankOf({ bank }: { bank: Bank }) {
  const { t, pick } = useI18n();
  const { folder } = useSearch({ from: '/teach/banks/$bankId' });
  const [adding, setAdding] = useState(false);
  return (
    <>
      <PageHeader
        title={pick(bank.title)}
        above={<Breadcrumbs items={[<Link key="banks" to="/teach/banks">{t('bank.title')}</Link>, pick(bank.title)]} />}
        actions={
          <>
            <LinkButton to="/teach/banks/$bankId/files" params={{ bankId: bank.id }}>
              {t('bank.import')}
            </LinkButton>
            <ExportButton bank={bank} folderId={folder} />
            <Button variant="primary" onClick={() => setAdding(true)}>
              {t('bank.new-question')}
            </Button>
          </>
        }
      />
      <CompetenceMap bank={bank} />
      <Questions bank={bank} />
      <Dialog form open={adding} onClose={() => setAdding(false)} title={t('bank.new-question')}>
        <NewQuestion bankId={bank.id} />
      </Dialog>
    </>
  );
}

function NewQuestion({ bankId }: { bankId: string }) {
  const { t } = useI18n();
  const navigate = useNavigate();
  const [kind, setKind] = useState<Authorable>('single-choice');
  const add = useApiChange('post', '/api/v1/banks/{bankId}/items', ['/api/v1/banks/{bankId}/items', '/api/v1/banks/{bankId}']);
  const begin = async () => {
    const item = await add.mutateAsync({ path: { bankId }, body: { content: { ...newContent(kind) }, labels: { name: '', folderId: null, tags: [], competences: [], difficulty: null } } });
    await navigate({ to: '/teach/questions/$itemId', params: { itemId: item.id } });
  };
  return (
    <form
      className="k-form"
      onSubmit={(event) => {
        event.preventDefault();
        void begin().catch(() => undefined);
      }}
    >
      {add.error !== null && <ErrorState error={add.error} />}
      <RadioGroup label={t('bank.kind')} value={kind} onValue={setKind} options={authorable.map((value) => ({ value, label: t(`bank.kind-${value}`) }))} />
      <div className="k-form__actions">
        <Button variant="primary" type="submit" busy={add.isPending}>
          {t('bank.begin')}
        </Button>
        <DialogWayOut />
      </div>
    </form>
  );
}

function Questions({ bank }: { bank: Bank }) {
  const { t } = useI18n();
  const filter = useSearch({ from: '/teach/banks/$bankId' });
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { duplicates, ...named } = filter;
  const items = useApiList('/api/v1/banks/{bankId}/items', { path: { bankId: bank.id }, query: { limit: 50, ...named, ...(duplicates === true ? { duplicates } : {}) } });
  const narrow = (change: Partial<BankFilter>) => {
    setChosen([]);
    void navigate({ to: '/teach/banks/$bankId', params: { bankId: bank.id }, search: { ...filter, ...change }, replace: true, resetScroll: false });
  };
  const toggle = (id: string) => setChosen((now) => (now.includes(id) ? now.filter((other) => other !== id) : [...now, id]));
  return (
    <section className="k-stack">
      <Filters bank={bank} filter={filter} onFilter={narrow} />
      {chosen.length > 0 && <BulkBar bank={bank} itemIds={chosen} onDone={() => setChosen([])} />}
      <Loaded query={items}>
        {(lines) => (
          <>
            {lines.length > 0 && (
              <p>
                <Button variant="quiet" onClick={() => setChosen(chosen.length === lines.length ? [] : lines.map(({ id }) => id))}>
                  {t(chosen.length === lines.length ? 'bank.choose-none' : 'bank.choose-all')}
                </Button>
              </p>
            )}
            <Lines lines={lines} chosen={chosen} onToggle={toggle} more={items.more} />
          </>
        )}
      </Loaded>
    </section>
  );
}

function Filters({ bank, filter, onFilter }: { bank: Bank; filter: BankFilter; onFilter: (change: Partial<BankFilter>) => void }) {
  const { t } = useI18n();
  const nameOf = useCompetenceName();
  const counted = new Map(bank.states.map(({ state, items }) => [state, items]));
  const mapped = new Set(bank.competences.map(({ competence }) => competence));
  const pick = <K extends keyof BankFilter>(name: K) => (value: string) => onFilter({ [name]: value === '' ? undefined : value } as Partial<BankFilter>);
  return (
    <>
      <FolderBar bank={bank} folder={filter.folder ?? ''} onFolder={pick('folder')} />
      <div className="b-line">
        <TextField id="search" type="search" label={t('bank.search')} value={filter.q ?? ''} onValue={pick('q')} />
        <Select id="state" label={t('bank.state')} placeholder={t('bank.any')} value={filter.state ?? ''} onValue={pick('state')} options={(['draft', 'reviewed', 'final', 'retired'] as const).map((value) => ({ value, label: `${t(`bank.state-${value}`)} (${counted.get(value) ?? 0})` }))} />
        <Select id="kind" label={t('bank.kind')} placeholder={t('bank.any')} value={filter.kind ?? ''} onValue={pick('kind')} options={itemKinds.map((value) => ({ value, label: t(`bank.kind-${value}`) }))} />
      </div>
      <details className="b-more">
        <summary>{t('bank.more-filters')}</summary>
        <div className="b-line">
          <Select id="tag" label={t('bank.tag')} placeholder={t('bank.any')} value={filter.tag ?? ''} onValue={pick('tag')} options={bank.tags.map(({ tag, items }) => ({ value: tag, label: `${tag} (${items})` }))} />
          <Select id="competence" label={t('bank.competence')} placeholder={t('bank.any')} value={filter.competence ?? ''} onValue={pick('competence')} options={competenceCodes.filter((code) => mapped.has(code)).map((value) => ({ value, label: nameOf(value) }))} />
          <Select id="difficulty" label={t('bank.difficulty')} placeholder={t('bank.any')} value={filter.difficulty ?? ''} onValue={pick('difficulty')} options={(['easy', 'medium', 'hard'] as const).map((value) => ({ value, label: t(`bank.difficulty-${value}`) }))} />
          <Select id="outdated" label={t('bank.outdated')} placeholder={t('bank.any')} value={filter.outdated ?? ''} onValue={pick('outdated')} options={languages.map((value) => ({ value, label: languageNames[value] }))} />
          <Select id="verdict" label={t('measures.title')} placeholder={t('bank.any')} value={filter.verdict ?? ''} onValue={pick('verdict')} options={[...knownVerdicts.map((value) => ({ value, label: t(`statistics.verdict-${value}`) })), { value: 'none', label: t('measures.verdict-none') }]} />
          <Select id="order" label={t('measures.order')} value={filter.order ?? 'newest'} onValue={pick('order')} options={itemOrders.map((value) => ({ value, label: t(`measures.order-${value}`) }))} />
          <Button aria-pressed={filter.duplicates === true} onClick={() => onFilter({ duplicates: filter.duplicates === true ? undefined : true })}>
            {t('bank.duplicates')}
          </Button>
        </div>
      </details>
    </>
  );
}

function Lines({ lines, chosen, onToggle, more }: { lines: ItemLine[]; chosen: readonly string[]; onToggle: (id: string) => void; more: ReturnType<typeof useApiList>['more'] }) {
  const { t, pick } = useI18n();
  const title = (line: ItemLine) => line.name || pick(line.stem) || languages.map((one) => line.stem[one]).find((stem) => stem !== '') || t(`bank.kind-${line.kind}`);
  return (
    <DataTable
      caption={t('bank.questions')}
      hideCaption
      rows={lines}
      rowKey={({ id }) => id}
      more={more}
      empty={<EmptyState title={t('bank.nothing-found')}>{t('bank.nothing-found-help')}</EmptyState>}
      columns={[
        {
          key: 'title',
          header: t('bank.question'),
          primary: true,
          cell: (line) => (
            <span className="b-pick">
              <input type="checkbox" aria-label={t('bank.choose', { name: title(line) })} checked={chosen.includes(line.id)} onChange={() => onToggle(line.id)} />
              <Link to="/teach/questions/$itemId" params={{ itemId: line.id }}>
                {title(line)}
              </Link>
            </span>
          ),
        },
        { key: 'kind', header: t('bank.kind'), cell: (line) => t(`bank.kind-${line.kind}`) },
        {
          key: 'state',
          header: t('bank.state'),
          cell: (line) => (
            <>
              <Badge tone={line.state === 'final' ? 'done' : line.state === 'draft' ? 'attention' : 'plain'}>{t(`bank.state-${line.state}`)}</Badge>{' '}
              {line.outdated.map((one) => (
                <Badge key={one} tone="attention">
                  {languageNames[one]}: {t('bank.translation-outdated')}
                </Badge>
              ))}
            </>
          ),
        },
        { key: 'tags', header: t('bank.tags'), cell: (line) => line.tags.join(', ') || '–' },
        { key: 'measured', header: t('measures.column'), cell: (line) => <MeasuredBriefly measured={line.measured} /> },
        { key: 'used', header: t('bank.used-in'), end: true, cell: (line) => line.usedIn },
      ]}
    />
  );
}
