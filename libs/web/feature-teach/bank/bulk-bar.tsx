import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { ApiProblem, refresh, request, type Body } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, Notice, Select, showToast, TextField } from '#web/ui';
import { competenceCodes, useCompetenceName } from './competences.js';
import { ExportButton } from './export-form.js';
import type { Bank } from './types.js';

type Change = Omit<Body<'/api/v1/banks/{bankId}/changes'>, 'itemIds'>;

/** What can be done with the chosen questions at once; each change can be undone. */
export function BulkBar({ bank, itemIds, onDone }: { bank: Bank; itemIds: readonly string[]; onDone: () => void }) {
  const { t } = useI18n();
  const nameOf = useCompetenceName();
  const queries = useQueryClient();
  const [tag, setTag] = useState('');
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const reload = () => refresh(queries, '/api/v1/banks/{bankId}/items', '/api/v1/banks/{bankId}', '/api/v1/bank-items/{id}');
  const failed = (error: unknown) => {
    if (!(error instanceof ApiProblem)) throw error;
    setProblem(error);
  };
  const undo = (changeId: string) => void request('delete', '/api/v1/banks/{bankId}/changes/{changeId}', { path: { bankId: bank.id, changeId } }).then(reload, failed);
  const apply = async (change: Change) => {
    setProblem(null);
    try {
      const { changeId, changed } = await request('post', '/api/v1/banks/{bankId}/changes', { path: { bankId: bank.id }, body: { itemIds: [...itemIds], ...change } });
      await reload();
      showToast(t('bank.changed', { count: changed }), () => undo(changeId));
      onDone();
    } catch (error) {
      failed(error);
    }
  };
  return (
    <section className="b-bulk" aria-label={t('bank.chosen', { count: itemIds.length })}>
      <strong role="status">{t('bank.chosen', { count: itemIds.length })}</strong>
      {problem !== null && <Notice tone="danger" live title={problem.title} />}
      <div className="b-line">
        <TextField id="bulk-tag" label={t('bank.tag')} value={tag} onValue={setTag} />
        <Button aria-disabled={tag.trim() === ''} onClick={() => tag.trim() !== '' && void apply({ addTags: [tag.trim()] })}>
          {t('bank.add-tag')}
        </Button>
        <Button variant="quiet" aria-disabled={tag.trim() === ''} onClick={() => tag.trim() !== '' && void apply({ removeTags: [tag.trim()] })}>
          {t('bank.remove-tag')}
        </Button>
      </div>
      <div className="b-line">
        <Select id="bulk-folder" label={t('bank.move-to')} placeholder="–" value="" onValue={(folder) => folder !== '' && void apply({ folderId: folder === 'none' ? null : folder })} options={[{ value: 'none', label: t('bank.no-folder') }, ...bank.folders.map(({ id, name }) => ({ value: id, label: name }))]} />
        <Select id="bulk-competence" label={t('bank.add-competence')} placeholder="–" value="" onValue={(code) => code !== '' && void apply({ addCompetences: [code] })} options={competenceCodes.map((value) => ({ value, label: nameOf(value) }))} />
        <Select id="bulk-difficulty" label={t('bank.difficulty')} placeholder="–" value="" onValue={(text) => (text === 'easy' || text === 'medium' || text === 'hard') && void apply({ difficulty: text })} options={(['easy', 'medium', 'hard'] as const).map((value) => ({ value, label: t(`bank.difficulty-${value}`) }))} />
        <ExportButton bank={bank} itemIds={itemIds} />
        <Button onClick={() => void apply({ retired: true })}>{t('bank.retire')}</Button>
        <Button variant="quiet" onClick={() => void apply({ retired: false })}>
          {t('bank.bring-back')}
        </Button>
      </div>
    </section>
  );
}
