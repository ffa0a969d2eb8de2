import { Link, useParams } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { languages, type Language } from '#kernel';
import { itemFaults, translationStates, type ItemContent } from '#assessments/engine';
import { useApi } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { plainText } from '#web/items';
import { Badge, Breadcrumbs, Button, Card, languageNames, Loaded, Notice, Page, PageHeader, showToast } from '#web/ui';
import type { BankItem } from '../bank/types.js';
import { Diff } from '../editor/diff.js';
import { EditingProvider } from '../editor/editing.js';
import { NumberField, Texts } from '../editor/fields.js';
import { History } from '../editor/history.js';
import { KindFields } from '../editor/kind-fields.js';
import { LabelFields } from '../editor/label-fields.js';
import { withMedium } from '../editor/media.js';
import { AttachDialog, MediaFields } from '../editor/media-fields.js';
import { isAuthorable } from '../editor/new-content.js';
import { Preview } from '../editor/preview.js';
import { ReviewCard } from '../editor/review-card.js';
import { useEditor, type Editor } from '../editor/use-editor.js';
import '../editor/editor.css';

export function QuestionScreen() {
  const { itemId } = useParams({ from: '/teach/questions/$itemId' });
  const item = useApi('/api/v1/bank-items/{id}', { path: { id: itemId } });
  return (
    <Page>
      <Loaded query={item}>{(data) => <Question key={data.id} item={data as unknown as BankItem} />}</Loaded>
    </Page>
  );
}

function Question({ item }: { item: BankItem }) {
  const { t, pick, language: page } = useI18n();
  const bank = useApi('/api/v1/banks/{bankId}', { path: { bankId: item.bankId } });
  const editor = useEditor(item);
  const [language, setLanguage] = useState<Language>(page);
  const [checked, setChecked] = useState(false);
  const { content, labels } = editor.value;
  const [attaching, setAttaching] = useState<string | null>(null);
  const faults = useMemo(() => (checked ? itemFaults(content) : []), [checked, content]);
  const save = async (confirmed: readonly Language[] = []) => {
    setChecked(true);
    if (await editor.save(confirmed)) showToast(t('common.saved'));
  };
  useShortcuts(editor, save);
  const write = (next: ItemContent, field = '') => editor.change({ content: next, labels }, field);
  const bankTitle = bank.data === undefined ? t('bank.bank') : pick(bank.data.title);
  const title = labels.name || beginning(plainText(pick(item.content.stem))) || t(`bank.kind-${content.kind}`);
  return (
    <EditingProvider value={{ faults, language, id: 'q', attach: setAttaching }}>
      <PageHeader
        title={title}
        above={
          <Breadcrumbs
            items={[
              <Link key="banks" to="/teach/banks">{t('bank.title')}</Link>,
              <Link key="bank" to="/teach/banks/$bankId" params={{ bankId: item.bankId }}>{bankTitle}</Link>,
              labels.name || t(`bank.kind-${content.kind}`),
            ]}
          />
        }
        lead={<States item={item} content={content} />}
      />
      <Bar editor={editor} language={language} onLanguage={setLanguage} onSave={() => void save()} />
      {editor.restored && editor.unsaved && <Notice>{t('bank.restored')}</Notice>}
      {editor.theirs !== null ? <Conflict editor={editor} theirs={editor.theirs} /> : editor.problem !== null && <Notice tone="danger" live title={editor.problem.title} />}
      {faults.length > 0 && <Notice tone="attention" live title={t('bank.faults', { count: faults.length })}>{t('bank.faults-help')}</Notice>}
      <div className="b-editor">
        <div className="k-stack b-editor__form">
          {isAuthorable(content.kind) ? (
            <Card title={t(`bank.kind-${content.kind}`)}>
              <Texts label={t('bank.stem')} hint={t('bank.stem-help')} media pointer="/stem" rows={3} value={content.stem} onValue={(stem) => write({ ...content, stem }, 'stem')} />
              <KindFields item={content} onItem={(next) => write(next, 'kind')} />
              {content.kind !== 'scale' && <NumberField label={t('bank.points')} min={0} pointer="/points" value={content.points} onValue={(points) => write({ ...content, points: points ?? 0 } as ItemContent, 'points')} />}
              <Texts label={t('bank.explanation')} hint={t('bank.explanation-help')} media optional pointer="/explanation" rows={3} value={content.explanation} onValue={(explanation) => write({ ...content, explanation }, 'explanation')} />
            </Card>
          ) : (
            <Notice>{t('bank.by-import-only')}</Notice>
          )}
          <MediaFields itemId={item.id} content={content} onContent={(next) => write(next, 'media')} />
          <LabelFields bank={bank.data} labels={labels} onLabels={(next) => editor.change({ content, labels: next }, 'labels')} />
        </div>
        <Preview itemId={item.id} content={content} title={t('bank.preview')} />
      </div>
      <AttachDialog
        itemId={item.id}
        content={content}
        open={attaching !== null}
        onClose={() => setAttaching(null)}
        onMedium={(medium) => {
          if (attaching !== null) write(withMedium(content, attaching, medium));
          setAttaching(null);
        }}
      />
      <ReviewCard item={item} unsaved={editor.unsaved} onChecked={() => setChecked(true)} onConfirm={(one) => void save([one])} />
      <History item={item} />
    </EditingProvider>
  );
}

function States({ item, content }: { item: BankItem; content: ItemContent }) {
  const { t } = useI18n();
  const states = translationStates(content, item.outdated);
  return (
    <span className="k-row">
      <Badge tone={item.state === 'final' ? 'done' : item.state === 'reviewed' ? 'plain' : 'attention'}>{t(`bank.state-${item.state}`)}</Badge>
      {item.retired && <Badge>{t('bank.state-retired')}</Badge>}
      {languages.map((one) => (
        <Badge key={one} tone={states[one] === 'current' ? 'done' : 'attention'}>
          {languageNames[one]}: {t(`bank.translation-${states[one]}`)}
        </Badge>
      ))}
    </span>
  );
}

function Bar({ editor, language, onLanguage, onSave }: { editor: Editor; language: Language; onLanguage: (language: Language) => void; onSave: () => void }) {
  const { t } = useI18n();
  return (
    <div className="b-bar">
      <div className="k-switch b-bar__languages" role="group" aria-label={t('bank.write-in')}>
        {languages.map((one) => (
          <button key={one} type="button" lang={one} className="k-switch__option" aria-pressed={one === language} onClick={() => onLanguage(one)}>
            {languageNames[one]}
          </button>
        ))}
      </div>
      <Button variant="quiet" aria-disabled={editor.undo === null} onClick={() => editor.undo?.()}>
        {t('bank.undo')}
      </Button>
      <Button variant="quiet" aria-disabled={editor.redo === null} onClick={() => editor.redo?.()}>
        {t('bank.redo')}
      </Button>
      <span className="k-soft k-small" role="status">
        {editor.unsaved ? t('bank.on-device') : t('common.saved-server')}
      </span>
      <Button variant="primary" busy={editor.busy} onClick={onSave}>
        {t('common.save')}
      </Button>
    </div>
  );
}

function Conflict({ editor, theirs }: { editor: Editor; theirs: BankItem }) {
  const { t, dateTime } = useI18n();
  return (
    <Notice tone="attention" live title={t('bank.conflict', { name: theirs.writtenBy ?? '–', when: dateTime(theirs.writtenAt) })}>
      <Diff caption={t('bank.conflict-diff')} sides={[t('bank.side-saved'), t('bank.side-mine')]} before={theirs.content} after={editor.value.content} />
      <div className="k-row">
        <Button onClick={() => editor.acceptTheirs(true)}>{t('bank.keep-mine')}</Button>
        <Button onClick={() => editor.acceptTheirs(false)}>{t('bank.take-theirs')}</Button>
      </div>
    </Notice>
  );
}

function useShortcuts(editor: Editor, save: () => Promise<void>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      const key = event.key.toLowerCase();
      const act = key === 's' ? () => void save() : key === 'y' || (key === 'z' && event.shiftKey) ? editor.redo : key === 'z' ? editor.undo : undefined;
      if (act === undefined) return;
      event.preventDefault();
      act?.();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
}

/** As much of a text as a heading bears. */
function beginning(text: string): string {
  return text.length <= 90 ? text : `${text.slice(0, text.lastIndexOf(' ', 90)).trim() || text.slice(0, 90)}…`;
}
