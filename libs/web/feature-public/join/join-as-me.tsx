import { useState } from 'react';
import { request, type Answer, type Session } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, Form, Notice, Page, PageHeader, useForm } from '#web/ui';
import { checkConsents } from './checks.js';
import { ConsentFields } from './consent-fields.js';
import { consentsOf, emptyDraft, type Draft, type JoinOffer } from './draft.js';
import { OfferCard } from './offer-card.js';

interface Props {
  code: string;
  offer: JoinOffer;
  session: Session;
  onJoined: (joined: Answer<'/api/v1/join/{code}/me', 'post'>) => void;
}

/** Who is signed in types nothing again: only the notice and the consents are left. */
export function JoinAsMe({ code, offer, session, onJoined }: Props) {
  const i18n = useI18n();
  const { t, pick } = i18n;
  const [draft, setDraft] = useState<Draft>(emptyDraft);
  const form = useForm<Record<string, unknown>>({
    initial: {},
    check: () => checkConsents(i18n, draft, offer),
    submit: async () => {
      const body = { noticeVersion: offer.notice.version, consents: consentsOf(offer, draft) };
      onJoined(await request('post', '/api/v1/join/{code}/me', { path: { code }, body }));
    },
  });
  const waiting = offer.activity.placesLeft === 0;
  return (
    <Page narrow>
      <PageHeader title={pick(offer.activity.title)} />
      <Form
        form={form}
        actions={
          <Button type="submit" variant="primary" size="large" busy={form.busy}>
            {waiting ? t('public.join-submit-waiting') : t('public.join-submit')}
          </Button>
        }
      >
        <OfferCard offer={offer} />
        <Notice title={t('public.join-as', { name: `${session.person.givenName} ${session.person.familyName}` })}>
          <p>{t('public.join-as-hint')}</p>
        </Notice>
        <ConsentFields offer={offer} draft={draft} errors={form.errors} set={(change) => setDraft({ ...draft, ...change })} />
      </Form>
    </Page>
  );
}
