import { Link } from '@tanstack/react-router';
import { useApiList } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { useProgrammeKey } from '../use-programme-key.js';
import { DrillTable } from './drill-table.js';

/** Whom the programme trained and whose answers are compared; what they scored stands with the test. */
export function TrainedPeople() {
  const { t, shortDate } = useI18n();
  const key = useProgrammeKey();
  const people = useApiList('/api/v1/programmes/{key}/dilution/people', { path: { key }, query: { limit: 50 } });
  return (
    <DrillTable
      step="trained"
      lead={t('drill.trained-lead')}
      list={people}
      columns={[
        { key: 'name', header: t('words.head-name'), primary: true, cell: ({ id, name }) => (name === null ? <span className="k-soft">{t('words.gone')}</span> : <Link to="/run/people/$personId" params={{ personId: id }}>{name}</Link>) },
        { key: 'answered', header: t('drill.answered-on'), short: true, cell: ({ answeredAt }) => shortDate(answeredAt) },
      ]}
    />
  );
}

/** Where people in groups answered: as near as one can come to them, because who they were is not kept. */
export function AnsweringGroups({ generation }: { generation: number }) {
  const { t, number, percent } = useI18n();
  const key = useProgrammeKey();
  const groups = useApiList('/api/v1/programmes/{key}/dilution/groups', { path: { key }, query: { limit: 50, generation } });
  return (
    <DrillTable
      step="answered"
      lead={t('drill.answered-lead')}
      list={groups}
      columns={[
        { key: 'group', header: t('words.head-group'), primary: true, cell: ({ name }) => name },
        { key: 'mentor', header: t('words.head-mentor'), cell: ({ candidacyId, mentor }) => <Link to="/run/mentors/$candidacyId" params={{ candidacyId }}>{mentor}</Link> },
        { key: 'people', header: t('drill.answers'), end: true, cell: ({ people }) => number(people) },
        { key: 'mean', header: t('drill.right'), end: true, cell: ({ mean }) => (mean === null ? <span className="k-soft">{t('drill.not-shown')}</span> : percent(mean)) },
      ]}
    />
  );
}
