import { useApi, useApiChange } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, CheckboxGroup, Form, showToast, TextField, useForm } from '#web/ui';
import type { DiarySession } from '../screens/diary-screen.js';

/** Who signed on paper: members by name, and how many others. */
export function Sheet({ session }: { session: DiarySession }) {
  const { t } = useI18n();
  const members = useApi('/api/v1/me/mentoring/group').data?.members ?? [];
  const counting = useApiChange('put', '/api/v1/me/mentoring/sessions/{id}/sheet', ['/api/v1/me/mentoring/sessions']);
  const form = useForm({
    initial: { memberIds: session.signedMemberIds as readonly string[], others: String(session.othersSigned) },
    check: ({ others }) => ({ others: /^\d{1,3}$/.test(others) ? undefined : t('mentor.need-people') }),
    submit: async ({ memberIds, others }) => {
      await counting.mutateAsync({ path: { id: session.id }, body: { memberIds: memberIds.filter((id) => members.some((member) => member.id === id)), others: Number(others) } });
      showToast(t('common.saved'));
    },
  });
  return (
    <Form
      form={form}
      actions={
        <Button type="submit" busy={form.busy}>
          {t('mentor.save-sheet')}
        </Button>
      }
    >
      <CheckboxGroup label={t('mentor.sheet')} hint={t('mentor.sheet-hint')} options={members.map(({ id, name }) => ({ value: id, label: name }))} {...form.field('memberIds')} id={`sheet-${session.id}`} name={`sheet-${session.id}`} />
      <TextField label={t('mentor.others-signed')} inputMode="numeric" width="short" {...form.field('others')} id={`others-${session.id}`} />
    </Form>
  );
}
