import { useState } from 'react';
import { useApiChange, useApiList } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, Select, showToast } from '#web/ui';
import type { Sheet } from './use-sheet.js';

/** Whose sheet it is; asked once its answers are in. */
export function SheetPerson({ sheet, activityId, entered }: { sheet: Sheet; activityId: string; entered: boolean }) {
  const { t } = useI18n();
  if (sheet.state === 'linked') return <p className="p-linked">{t('paper.linked-to', { name: sheet.personName ?? '–' })}</p>;
  if (!entered) return <p className="k-small k-soft">{t('paper.link-later')}</p>;
  return <ChoosePerson sheet={sheet} activityId={activityId} />;
}

function ChoosePerson({ sheet, activityId }: { sheet: Sheet; activityId: string }) {
  const { t, compare } = useI18n();
  const [personId, setPersonId] = useState('');
  const roster = useApiList('/api/v1/activities/{activityId}/roster', { path: { activityId }, query: { limit: 200 } });
  const link = useApiChange('put', '/api/v1/sheets/{code}/person', ['/api/v1/assessments/{id}/sheets']);
  const people = (roster.data ?? []).map(({ personId: value, givenName, familyName }) => ({ value, label: `${familyName}, ${givenName}` })).sort((a, b) => compare(a.label, b.label));
  return (
    <div className="p-person">
      <Select label={t('paper.whose')} value={personId} onValue={setPersonId} options={people} placeholder={t('paper.nobodys')} error={link.error?.title} />
      <Button
        disabled={personId === ''}
        busy={link.isPending}
        onClick={() => link.mutate({ path: { code: sheet.code }, body: { personId } }, { onSuccess: () => showToast(t('paper.linked', { number: sheet.number })) })}
      >
        {t('paper.link')}
      </Button>
    </div>
  );
}
