import { useState, type FormEvent } from 'react';
import { useApiChange, useApiList, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, Dialog, Loaded, Notice, RadioGroup, showToast, TextField } from '#web/ui';
import type { Sheet } from './use-sheet.js';

type Person = Answer<'/api/v1/assessments/{id}/takers'>['items'][number];

/** As many as are taken in at a glance; the rest are searched for, or asked for. */
const shownAtOnce = 8;

/** Whose sheet it is; asked once its answers are in. */
export function SheetPerson({ sheet, assessmentId, entered }: { sheet: Sheet; assessmentId: string; entered: boolean }) {
  const { t } = useI18n();
  const [asking, setAsking] = useState(false);
  if (sheet.state === 'linked') return <p className="p-linked">{t('paper.linked-to', { name: sheet.personName ?? '–' })}</p>;
  if (!entered) return <p className="k-small k-soft">{t('paper.link-later')}</p>;
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('paper.link')}</Button>
      {asking && <LinkDialog sheet={sheet} assessmentId={assessmentId} onClose={() => setAsking(false)} />}
    </>
  );
}

function LinkDialog({ sheet: { code, number }, assessmentId, onClose }: { sheet: Sheet; assessmentId: string; onClose: () => void }) {
  const { t } = useI18n();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<Person | null>(null);
  const people = useApiList('/api/v1/assessments/{id}/takers', { path: { id: assessmentId }, query: { limit: shownAtOnce, ...(search.trim() === '' ? {} : { q: search.trim() }) } });
  const link = useApiChange('put', '/api/v1/sheets/{code}/person', ['/api/v1/assessments/{id}/sheets', '/api/v1/assessments/{id}/takers']);
  const done = () => {
    showToast(t('paper.linked', { number }));
    onClose();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (chosen !== null) link.mutate({ path: { code }, body: { personId: chosen.personId } }, { onSuccess: done });
  };
  const formId = `link-${code}`;
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('paper.whose-is', { number })}
      actions={
        <Button type="submit" form={formId} variant="primary" disabled={chosen === null} busy={link.isPending}>
          {t('paper.link')}
        </Button>
      }
    >
      <form id={formId} className="k-stack" onSubmit={onSubmit}>
        <TextField label={t('teach.find-person')} type="search" value={search} onValue={setSearch} />
        <Loaded query={people}>{(found) => <Found found={found} searched={search !== ''} chosen={chosen} onChosen={setChosen} problem={link.error?.title} />}</Loaded>
        {people.more.hasMore && (
          <Button variant="quiet" busy={people.more.busy} onClick={people.more.onMore}>
            {t('common.load-more')}
          </Button>
        )}
      </form>
    </Dialog>
  );
}

interface FoundProps {
  found: readonly Person[];
  searched: boolean;
  chosen: Person | null;
  onChosen: (person: Person | null) => void;
  problem: string | undefined;
}

/** Who was chosen stays in sight while one looks for another. */
function Found({ found, searched, chosen, onChosen, problem }: FoundProps) {
  const { t } = useI18n();
  const offered = chosen === null || found.some(({ personId }) => personId === chosen.personId) ? found : [chosen, ...found];
  const option = ({ personId, familyName, givenName, attempts }: Person) => ({ value: personId, label: `${familyName}, ${givenName}`, ...(attempts === 0 ? {} : { hint: t('paper.has-attempts', { count: attempts }) }) });
  return (
    <>
      {found.length === 0 && <Notice live>{t(searched ? 'teach.not-found' : 'takers.nobody')}</Notice>}
      {offered.length > 0 && <RadioGroup label={t('paper.whose')} value={chosen?.personId ?? ''} onValue={(id) => onChosen(offered.find(({ personId }) => personId === id) ?? null)} options={offered.map(option)} error={problem} />}
    </>
  );
}
