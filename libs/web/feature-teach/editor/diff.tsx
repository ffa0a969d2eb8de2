import { contentDiff, type ContentChange, type ItemContent } from '#assessments/engine';
import { useI18n } from '#web/i18n';
import { DataTable, languageNames } from '#web/ui';
import { placeWords } from './place-words.js';

/** What changed between two states of a question: field by field, language by language. */
export function Diff({ before, after, caption, sides }: { before: ItemContent; after: ItemContent; caption: string; sides?: readonly [before: string, after: string] }) {
  const { t } = useI18n();
  const changes = contentDiff(before, after);
  const words = (value: ContentChange['before'], change: ContentChange) => (value === null ? '–' : <span lang={change.language ?? undefined}>{typeof value === 'boolean' ? t(value ? 'common.yes' : 'common.no') : String(value)}</span>);
  return (
    <DataTable
      caption={caption}
      rows={changes}
      rowKey={({ pointer, language }) => `${pointer} ${language ?? ''}`}
      empty={<p className="k-soft">{t('bank.no-changes')}</p>}
      columns={[
        { key: 'where', header: t('bank.where'), primary: true, cell: ({ pointer, language }) => `${placeWords(pointer, [after, before], t)}${language === null ? '' : ` (${languageNames[language]})`}` },
        { key: 'before', header: sides?.[0] ?? t('bank.before'), cell: (change) => <del className="b-before">{words(change.before, change)}</del> },
        { key: 'after', header: sides?.[1] ?? t('bank.after'), cell: (change) => <ins className="b-after">{words(change.after, change)}</ins> },
      ]}
    />
  );
}
