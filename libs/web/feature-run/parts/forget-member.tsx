import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useApiChange, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Badge, Button, DataTable, Select, showToast } from '#web/ui';
import { useProgrammeKey } from '../use-programme-key.js';
import { ForgetDialog } from './forget-dialog.js';

type Group = Answer<'/api/v1/programmes/{key}/groups'>['groups'][number];
export type Forgettable = Pick<Group['members'][number], 'id' | 'name'>;

/** The people of one group at a time, for when somebody asks to be forgotten. */
export function GroupPeople({ groups, onForget }: { groups: readonly Group[]; onForget: (member: Forgettable) => void }) {
  const { t, shortDate } = useI18n();
  const { of } = useSearch({ from: '/run/mentors/groups' });
  const navigate = useNavigate({ from: '/run/mentors/groups' });
  const heading = useRef<HTMLHeadingElement>(null);
  const choosing = useRef(false);
  const peopled = groups.filter(({ members }) => members.length > 0);
  const group = peopled.find(({ candidacyId }) => candidacyId === of);
  // A number led here: on from the people it counts.
  const found = group !== undefined;
  useEffect(() => {
    if (found && !choosing.current) heading.current?.focus();
    choosing.current = false;
  }, [found, of]);
  const choose = (chosen: string) => {
    choosing.current = true;
    void navigate({ search: { of: chosen }, resetScroll: false });
  };
  if (peopled.length === 0) return null;
  return (
    <section className="k-stack">
      <h2 ref={heading} tabIndex={-1}>
        {t('forget.who')}
      </h2>
      <p>{t('forget.who-lead')}</p>
      <Select label={t('forget.group')} placeholder={t('forget.choose')} value={group?.candidacyId ?? ''} onValue={choose} options={peopled.map(({ candidacyId, name }) => ({ value: candidacyId, label: name }))} />
      {group !== undefined && (
        <DataTable
          caption={group.name}
          hideCaption
          rows={group.members}
          rowKey={({ id }) => id}
          empty={null}
          columns={[
            { key: 'name', header: t('cascade.person'), primary: true, cell: ({ name, minor }) => <>{name} {minor && <Badge>{t('cascade.minor')}</Badge>}</> },
            { key: 'since', header: t('words.head-since'), short: true, cell: ({ joinedAt }) => shortDate(joinedAt) },
            { key: 'forget', header: t('cascade.change'), actions: true, cell: (member) => <ForgetButton member={member} onForget={onForget} /> },
          ]}
        />
      )}
    </section>
  );
}

export function ForgetButton({ member, onForget }: { member: Forgettable; onForget: (member: Forgettable) => void }) {
  const { t } = useI18n();
  return (
    <Button variant="quiet" aria-label={t('forget.of', { name: member.name })} onClick={() => onForget(member)}>
      {t('forget.button')}
    </Button>
  );
}

export function ForgetMember({ member, onClose }: { member: Forgettable | null; onClose: () => void }) {
  const { t } = useI18n();
  const key = useProgrammeKey();
  const forget = useApiChange('delete', '/api/v1/programmes/{key}/group-members/{memberId}', ['/api/v1/programmes/{key}/groups']);
  const close = () => {
    forget.reset();
    onClose();
  };
  const confirm = () => {
    if (member === null) return;
    const onSuccess = () => {
      showToast(t('forget.member-done', { name: member.name }));
      close();
    };
    forget.mutate({ path: { key, memberId: member.id } }, { onSuccess });
  };
  return (
    <ForgetDialog
      {...{ open: member !== null, busy: forget.isPending, error: forget.error, onConfirm: confirm, onClose: close }}
      title={t('forget.member-title', { name: member?.name ?? '' })}
      gone={t('forget.member-gone')}
      stays={t('forget.member-stays')}
    />
  );
}
