import type { Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';

/** Competences by their names, each with where its framework has it. */
export function Competences({ of }: { of: Answer<'/api/v1/verify/{id}'>['namedCompetences'] }) {
  const { pick } = useI18n();
  return (
    <ul>
      {of.map(({ code, label, name }) => (
        <li key={code}>
          {name === null ? label : pick(name)}
          {name !== null && <span className="k-small k-soft"> ({label})</span>}
        </li>
      ))}
    </ul>
  );
}
