import { useEffect } from 'react';
import { useApiChange } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, Dialog, ErrorState } from '#web/ui';
import '../teach.css';

interface Person {
  readonly personId: string;
  readonly givenName: string;
  readonly familyName: string;
}

/** Gives a new PIN, once, to be written down: the way back for who has lost theirs. */
export function PinDialog({ person, onClose }: { person: Person | null; onClose: () => void }) {
  const { t } = useI18n();
  const issue = useApiChange('post', '/api/v1/people/{id}/pin');
  const { reset } = issue;
  useEffect(() => {
    if (person === null) reset();
  }, [person, reset]);
  const name = person === null ? '' : `${person.givenName} ${person.familyName}`;
  return (
    <Dialog
      open={person !== null}
      onClose={onClose}
      title={t('teach.pin-title', { name })}
      actions={
        issue.data === undefined ? (
          <Button variant="primary" busy={issue.isPending} onClick={() => person !== null && issue.mutate({ path: { id: person.personId } })}>
            {t('teach.pin-make')}
          </Button>
        ) : (
          <Button variant="primary" onClick={() => window.print()}>
            {t('common.print')}
          </Button>
        )
      }
    >
      {issue.error !== null && <ErrorState error={issue.error} />}
      {issue.data === undefined ? (
        <p>{t('teach.pin-explain')}</p>
      ) : (
        <dl className="t-slip">
          <dt>{t('teach.personal-code')}</dt>
          <dd>{issue.data.personalCode}</dd>
          <dt>{t('teach.pin')}</dt>
          <dd>{issue.data.pin}</dd>
        </dl>
      )}
    </Dialog>
  );
}
