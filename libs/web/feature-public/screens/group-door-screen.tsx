import '../public.css';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { languages, type Language } from '#kernel';
import { request, useApi, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, CheckboxGroup, Facts, Form, languageNames, LinkButton, Notice, Page, PageHeader, RadioGroup, TextField, useForm } from '#web/ui';
import { ConcernForm } from '../groups/concern-form.js';
import { keepMembership } from '../groups/kept-membership.js';
import { LinkPage } from '../parts/link-page.js';

type Door = Answer<'/api/v1/group-doors/{code}'>;

/** What the code of a mentor's group opens: who leads it, and a short form. No account is needed. */
export function GroupDoorScreen() {
  const { t } = useI18n();
  const { code } = useParams({ from: '/public/groups/$code' });
  const door = useApi('/api/v1/group-doors/{code}', { path: { code } });
  const [token, setToken] = useState<string | null>(null);
  const words = { title: t('group.unknown-title'), body: t('group.unknown-body') };
  return (
    <LinkPage query={door} gone={words} unknown={words}>
      {(data) => (token === null ? <DoorPage code={code} door={data} onJoined={setToken} /> : <JoinedPage token={token} groupName={data.name} />)}
    </LinkPage>
  );
}

function DoorPage({ code, door, onJoined }: { code: string; door: Door; onJoined: (token: string) => void }) {
  const { t, pick } = useI18n();
  return (
    <Page narrow>
      <PageHeader title={t('group.door-title', { name: door.mentorName })} lead={pick(door.programmeTitle)} />
      <div className="k-stack k-stack--l">
        <Facts
          items={[
            [t('group.name'), door.name],
            [t('group.languages'), door.languages.map((language) => languageNames[language]).join(', ')],
            ...(door.meetsAt === null ? [] : [[t('group.meets-at'), door.meetsAt] as const]),
          ]}
        />
        {door.open ? <JoinForm code={code} door={door} onJoined={onJoined} /> : <Notice tone="attention" title={t('group.closed-title')}>{t('group.closed-body')}</Notice>}
        {door.asks && (
          <p>
            <Link to="/groups/$code/questions" params={{ code }}>
              {t('group.to-questions')}
            </Link>
          </p>
        )}
        <details className="k-reveal">
          <summary>{t('group.concern')}</summary>
          <ConcernForm send={(body, reachMe) => request('post', '/api/v1/group-doors/{code}/concerns', { path: { code }, body: { body, reachMe } })} />
        </details>
      </div>
    </Page>
  );
}

const phone = /^[+\d][\d\s()-]{4,24}$/;

function JoinForm({ code, door, onJoined }: { code: string; door: Door; onJoined: (token: string) => void }) {
  const { t, pick, language: own } = useI18n();
  const form = useForm({
    initial: { givenName: '', language: (door.languages.includes(own) ? own : (door.languages[0] ?? own)) as Language | '', age: '' as '' | 'adult' | 'minor', phone: '', bestHour: '', consent: [] as readonly 'yes'[] },
    check: (values) => ({
      givenName: values.givenName.trim() === '' ? t('group.need-name') : undefined,
      age: values.age === '' ? t('group.need-age') : undefined,
      phone: values.phone.trim() === '' || phone.test(values.phone.trim()) ? undefined : t('group.need-phone'),
      consent: values.consent.includes('yes') ? undefined : t('group.need-consent'),
    }),
    submit: async ({ givenName, language, age, phone: number, bestHour }) => {
      const body = { givenName, language: language === '' ? own : language, minor: age === 'minor', phone: number.trim() || null, bestHour: bestHour.trim() || null, noticeVersion: door.noticeVersion, consent: true as const };
      const { token } = await request('post', '/api/v1/group-doors/{code}/members', { path: { code }, body });
      keepMembership(token);
      onJoined(token);
    },
  });
  return (
    <Form
      form={form}
      actions={
        <Button type="submit" variant="primary" size="large" busy={form.busy}>
          {t('group.join')}
        </Button>
      }
    >
      <TextField label={t('group.given-name')} hint={t('group.given-name-hint')} autoComplete="given-name" {...form.field('givenName')} />
      {door.languages.length > 1 && (
        <RadioGroup label={t('group.language')} options={languages.filter((language) => door.languages.includes(language)).map((language) => ({ value: language, label: languageNames[language], lang: language }))} {...form.field('language')} />
      )}
      <RadioGroup label={t('group.age')} hint={door.minors ? t('group.minor-notice') : undefined} options={[{ value: 'adult', label: t('group.adult') }, { value: 'minor', label: t('group.minor') }]} {...form.field('age')} />
      <TextField label={t('group.phone')} hint={t('group.phone-hint')} optional type="tel" autoComplete="tel" {...form.field('phone')} />
      <TextField label={t('group.best-hour')} hint={t('group.best-hour-hint')} optional {...form.field('bestHour')} />
      <details className="k-reveal">
        <summary>{t('group.notice')}</summary>
        <div className="k-prose">
          {door.notice.map((part) => (
            <div key={part.title.en}>
              <h3>{pick(part.title)}</h3>
              <p>{pick(part.body)}</p>
            </div>
          ))}
        </div>
      </details>
      <CheckboxGroup label={t('group.consent-title')} options={[{ value: 'yes', label: t('group.consent', { name: door.mentorName }) }]} {...form.field('consent')} />
    </Form>
  );
}

function JoinedPage({ token, groupName }: { token: string; groupName: string }) {
  const { t } = useI18n();
  return (
    <Page narrow>
      <PageHeader title={t('group.joined-title')} lead={groupName} focusOn="joined" />
      <div className="k-stack">
        <p>{t('group.joined-body')}</p>
        <p>
          <LinkButton to="/membership/$token" params={{ token }} variant="primary" size="large">
            {t('group.to-my-page')}
          </LinkButton>
        </p>
        <p className="k-soft">
          <Link to="/">{t('common.to-home')}</Link>
        </p>
      </div>
    </Page>
  );
}
