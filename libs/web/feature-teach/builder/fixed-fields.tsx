import { useEffect, useState } from 'react';
import type { ItemContent } from '#assessments/engine';
import { useApi } from '#web/api-client';
import { useI18n, type Localized } from '#web/i18n';
import { plainText } from '#web/items';
import { Picked, Picker } from './fixed-questions.js';
import type { PlanDraft } from './use-plan.js';
import './builder.css';

interface Known {
  readonly stem: Localized;
  readonly kind: string;
}

/** These questions, in this order; of self-ratings after the lessons also whether they look back. */
export function FixedFields({ draft }: { draft: PlanDraft }) {
  const { t, pick } = useI18n();
  const preview = useApi('/api/v1/plans/{id}/forms', { path: { id: draft.id } });
  const [known, setKnown] = useState<Readonly<Record<string, Known>>>({});
  const saved = preview.data?.forms[0]?.items;
  useEffect(() => {
    const asked = (saved ?? []).filter(({ then }) => !then).map(({ itemId, content }) => [itemId, content as unknown as ItemContent] as const);
    setKnown((now) => ({ ...Object.fromEntries(asked), ...now }));
  }, [saved]);
  const { composition, pairing, settings } = draft.value;
  const { itemIds = [], thenIds = [] } = composition;
  const put = (ids: readonly string[], thens: readonly string[]) => {
    const kept = thens.filter((id) => ids.includes(id));
    draft.set({ composition: { kind: 'fixed', itemIds: [...ids], ...(kept.length > 0 && { thenIds: kept }) } });
  };
  const nameOf = (id: string) => {
    const stem = known[id]?.stem;
    return stem === undefined ? '…' : plainText(pick(stem));
  };
  const ratedIds = new Set(itemIds.filter((id) => known[id]?.kind === 'scale'));
  const pair = settings.purpose === 'pre' && pairing === 'same';
  const looksBack = pair || settings.purpose === 'post' || settings.purpose === 'survey';
  return (
    <div className="b-columns">
      <section className="k-stack">
        <h3>{t('bank.chosen-questions', { count: itemIds.length })}</h3>
        {itemIds.length === 0 && <p className="k-soft">{t('bank.none-chosen')}</p>}
        {looksBack && ratedIds.size > 0 && (
          <p className="k-soft">
            {t('lookback.also-help')} {pair && t('lookback.also-pair')}
          </p>
        )}
        <Picked
          itemIds={itemIds}
          onItemIds={(ids) => put(ids, thenIds)}
          nameOf={nameOf}
          lookingBack={looksBack ? { ratedIds, thenIds, onThenIds: (ids) => put(itemIds, ids) } : null}
        />
      </section>
      <section className="k-stack">
        <h3>{t('bank.add-questions')}</h3>
        <Picker
          chosen={itemIds}
          onAdd={(question) => {
            setKnown((now) => ({ ...now, [question.itemId]: question }));
            put([...itemIds, question.itemId], thenIds);
          }}
        />
      </section>
    </div>
  );
}
