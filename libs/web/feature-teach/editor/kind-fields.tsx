import type { ItemContent } from '#assessments/engine';
import { useI18n } from '#web/i18n';
import { Notice } from '#web/ui';
import { CaseFields } from './kinds/case-fields.js';
import { ChoiceFields, TrueFalseFields } from './kinds/choice-fields.js';
import { GapFields } from './kinds/gap-fields.js';
import { MatchingFields, OrderingFields, ScaleFields } from './kinds/list-fields.js';
import { NumericFields, ShortTextFields } from './kinds/typed-fields.js';
import { ExtendedTextFields, FileFields } from './kinds/written-fields.js';

interface KindFieldsProps {
  readonly item: ItemContent;
  readonly onItem: (item: ItemContent) => void;
}

/** What is asked for a question of its kind, below what every question has. */
export function KindFields({ item, onItem }: KindFieldsProps) {
  const { t } = useI18n();
  switch (item.kind) {
    case 'single-choice':
    case 'multiple-choice':
      return <ChoiceFields item={item} onItem={onItem} />;
    case 'true-false':
      return <TrueFalseFields item={item} onItem={onItem} />;
    case 'matching':
      return <MatchingFields item={item} onItem={onItem} />;
    case 'ordering':
      return <OrderingFields item={item} onItem={onItem} />;
    case 'gap':
      return <GapFields item={item} onItem={onItem} />;
    case 'short-text':
      return <ShortTextFields item={item} onItem={onItem} />;
    case 'numeric':
      return <NumericFields item={item} onItem={onItem} />;
    case 'extended-text':
      return <ExtendedTextFields item={item} onItem={onItem} />;
    case 'file':
      return <FileFields item={item} onItem={onItem} />;
    case 'case':
      return <CaseFields item={item} onItem={onItem} />;
    case 'scale':
      return <ScaleFields item={item} onItem={onItem} />;
    case 'association':
    case 'hotspot':
    case 'point':
    case 'slider':
      return <Notice>{t('bank.by-import-only')}</Notice>;
  }
}
