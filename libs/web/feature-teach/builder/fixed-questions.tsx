import { useState } from 'react';
import { plainText } from '#web/items';
import { useApi, useApiList } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, Icon, Loaded, Select, TextField } from '#web/ui';
import type { Askable } from '../bank/types.js';
import { useProgrammeKey } from '../use-programme-key.js';

interface PickedProps {
  readonly itemIds: readonly string[];
  readonly onItemIds: (itemIds: readonly string[]) => void;
  /** What the chosen questions are called. */
  readonly nameOf: (itemId: string) => string;
  /** Which of them can be asked about the time before as well; null where none can. */
  readonly lookingBack: { readonly ratedIds: ReadonlySet<string>; readonly thenIds: readonly string[]; readonly onThenIds: (thenIds: readonly string[]) => void } | null;
}

/** The questions in their order: moved by arrows, by typing a place, or by dragging. */
export function Picked({ itemIds, onItemIds, nameOf, lookingBack }: PickedProps) {
  const { t } = useI18n();
  const [dragged, setDragged] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const move = (id: string, to: number) => {
    const place = Math.min(Math.max(to, 0), itemIds.length - 1);
    const rest = itemIds.filter((other) => other !== id);
    onItemIds([...rest.slice(0, place), id, ...rest.slice(place)]);
    setSaid(t('items.moved', { text: nameOf(id), position: place + 1, count: itemIds.length }));
  };
  return (
    <>
      <ol className="b-order">
        {itemIds.map((id, index) => (
          <li
            key={id}
            draggable
            onDragStart={() => setDragged(id)}
            onDragOver={(event) => event.preventDefault()}
            onDrop={(event) => {
              event.preventDefault();
              if (dragged !== null) move(dragged, index);
              setDragged(null);
            }}
          >
            <Place name={nameOf(id)} index={index} onMove={(to) => move(id, to)} />
            <span className="b-order__text">{nameOf(id)}</span>
            <Button variant="quiet" aria-label={t('items.move-up', { text: nameOf(id) })} aria-disabled={index === 0} onClick={() => index > 0 && move(id, index - 1)}>
              <Icon name="down" size={18} className="b-up" />
            </Button>
            <Button variant="quiet" aria-label={t('items.move-down', { text: nameOf(id) })} aria-disabled={index === itemIds.length - 1} onClick={() => move(id, index + 1)}>
              <Icon name="down" size={18} />
            </Button>
            <Button variant="quiet" aria-label={t('bank.take-out', { name: nameOf(id) })} onClick={() => onItemIds(itemIds.filter((other) => other !== id))}>
              <Icon name="close" size={18} />
            </Button>
            {lookingBack?.ratedIds.has(id) === true && <AskBefore id={id} name={nameOf(id)} {...lookingBack} />}
          </li>
        ))}
      </ol>
      <p className="k-hidden" role="status">
        {said}
      </p>
    </>
  );
}

/** Whether a self-rating is asked about the time before as well. */
function AskBefore({ id, name, thenIds, onThenIds }: { id: string; name: string } & NonNullable<PickedProps['lookingBack']>) {
  const { t } = useI18n();
  return (
    <label className="b-pick b-order__then">
      <input type="checkbox" aria-label={t('lookback.also-of', { name })} checked={thenIds.includes(id)} onChange={({ target }) => onThenIds(target.checked ? [...thenIds, id] : thenIds.filter((other) => other !== id))} />
      <span>{t('lookback.also')}</span>
    </label>
  );
}

function Place({ name, index, onMove }: { name: string; index: number; onMove: (to: number) => void }) {
  const { t } = useI18n();
  const [typed, setTyped] = useState<string | null>(null);
  const go = () => {
    const place = Number(typed);
    if (typed !== null && Number.isInteger(place) && place > 0 && place !== index + 1) onMove(place - 1);
    setTyped(null);
  };
  return (
    <input
      className="k-input b-order__place"
      inputMode="numeric"
      aria-label={t('bank.place-of', { name })}
      value={typed ?? String(index + 1)}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={go}
      onKeyDown={(event) => {
        if (event.key === 'Enter') {
          event.preventDefault();
          go();
        }
      }}
    />
  );
}

/** Finds questions in the banks of the programme and in the modules. */
export function Picker({ chosen, onAdd }: { chosen: readonly string[]; onAdd: (question: Askable) => void }) {
  const { t, pick } = useI18n();
  const key = useProgrammeKey();
  const banks = useApi('/api/v1/programmes/{key}/banks', { path: { key } });
  const modules = useApi('/api/v1/programmes/{key}/module-banks', { path: { key } });
  const [source, setSource] = useState('');
  const [search, setSearch] = useState('');
  const options = [
    ...(banks.data?.items ?? []).map(({ id, title }) => ({ value: `bank:${id}`, label: pick(title) })),
    ...(modules.data?.items ?? []).map(({ moduleId }) => ({ value: `module:${moduleId}`, label: t('bank.module', { id: moduleId }) })),
  ];
  const current = source === '' ? (options[0]?.value ?? '') : source;
  return (
    <div className="k-stack">
      <div className="b-line">
        <Select id="picker-source" label={t('bank.from')} value={current} onValue={setSource} options={options} />
        <TextField id="picker-search" type="search" label={t('bank.search')} value={search} onValue={setSearch} />
      </div>
      {current.startsWith('bank:') && <FromBank bankId={current.slice('bank:'.length)} search={search} chosen={chosen} onAdd={onAdd} />}
      {current.startsWith('module:') && <FromModule moduleId={current.slice('module:'.length)} search={search} chosen={chosen} onAdd={onAdd} />}
    </div>
  );
}

interface SourceProps {
  readonly search: string;
  readonly chosen: readonly string[];
  readonly onAdd: (question: Askable) => void;
}

const asked = (search: string) => ({ limit: 20, ...(search.trim() === '' ? {} : { q: search.trim() }) });

function FromBank({ bankId, search, ...rest }: SourceProps & { bankId: string }) {
  return <Found list={useApiList('/api/v1/banks/{bankId}/askable', { path: { bankId }, query: asked(search) })} {...rest} />;
}

function FromModule({ moduleId, search, ...rest }: SourceProps & { moduleId: string }) {
  const key = useProgrammeKey();
  return <Found list={useApiList('/api/v1/programmes/{key}/module-banks/{moduleId}', { path: { key, moduleId }, query: asked(search) })} {...rest} />;
}

function Found({ list, chosen, onAdd }: Omit<SourceProps, 'search'> & { list: ReturnType<typeof useApiList<'/api/v1/banks/{bankId}/askable'>> }) {
  const { t, pick } = useI18n();
  return (
    <Loaded query={list}>
      {(questions) => (
        <>
          {questions.length === 0 && <p className="k-soft">{t('bank.none-askable')}</p>}
          <ul className="b-order">
            {questions.map((question) => {
              const name = plainText(pick(question.stem));
              const taken = chosen.includes(question.itemId);
              return (
                <li key={question.itemId}>
                  <span className="b-order__text">
                    {name} <span className="k-soft k-small b-kind">{t(`bank.kind-${question.kind}`)}</span>
                  </span>
                  <Button aria-label={t(taken ? 'bank.added-question' : 'bank.add-question', { name })} aria-disabled={taken} onClick={() => !taken && onAdd(question)}>
                    <Icon name={taken ? 'check' : 'plus'} size={18} /> {t(taken ? 'bank.added' : 'bank.add')}
                  </Button>
                </li>
              );
            })}
          </ul>
          {list.more.hasMore && (
            <Button busy={list.more.busy} onClick={list.more.onMore}>
              {t('common.load-more')}
            </Button>
          )}
        </>
      )}
    </Loaded>
  );
}
