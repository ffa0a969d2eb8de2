import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useI18n } from '#web/i18n';
import { Badge, DataTable, type Sort } from '#web/ui';
import type { TestStatistics } from './test-statistics-screen.js';
import { useFigures } from './use-figures.js';
import { verdictTone } from './verdicts.js';

type Question = TestStatistics['questions'][number];

const measures: Readonly<Record<string, (question: Question) => number | null>> = {
  position: ({ position }) => position,
  facility: ({ facility }) => facility,
  'item-rest': ({ itemRest }) => itemRest,
  omitted: ({ omitted }) => omitted,
};

/** What does not exist comes last, whichever way it is sorted. */
function sorted(questions: readonly Question[], { key, descending }: Sort): Question[] {
  const measure = measures[key] ?? (() => null);
  const size = (question: Question) => measure(question) ?? (descending ? -Infinity : Infinity);
  return [...questions].sort((a, b) => (descending ? size(b) - size(a) : size(a) - size(b)) || a.position - b.position);
}

export function QuestionsTable({ assessmentId, questions }: { assessmentId: string; questions: readonly Question[] }) {
  const { t, pick, number } = useI18n();
  const { ranged, sharedRange } = useFigures();
  const [sort, setSort] = useState<Sort>({ key: 'position', descending: false });
  return (
    <DataTable
      caption={t('statistics.questions')}
      hideCaption
      rows={sorted(questions, sort)}
      rowKey={({ id }) => id}
      sort={sort}
      onSort={setSort}
      columns={[
        {
          key: 'position',
          header: t('statistics.question'),
          primary: true,
          sortable: true,
          cell: ({ id, position, stem }) => (
            <Link to="/teach/assessments/$assessmentId/questions/$questionId" params={{ assessmentId, questionId: id }}>
              {`${position}. ${pick(stem)}`}
            </Link>
          ),
        },
        { key: 'facility', header: t('statistics.facility'), end: true, sortable: true, cell: ({ facility, facilityCi }) => sharedRange(facility, facilityCi) },
        { key: 'item-rest', header: t('statistics.item-rest'), end: true, sortable: true, cell: ({ itemRest, itemRestCi }) => ranged(itemRest, itemRestCi) },
        { key: 'omitted', header: t('statistics.omitted'), end: true, sortable: true, cell: ({ omitted, ungraded }) => (ungraded === 0 ? number(omitted) : t('statistics.omitted-and-ungraded', { omitted, ungraded })) },
        { key: 'verdict', header: t('statistics.verdict'), cell: ({ verdict }) => <Badge tone={verdictTone(verdict)}>{t(`statistics.verdict-${verdict}`)}</Badge> },
      ]}
    />
  );
}
