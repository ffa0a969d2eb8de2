import '../run.css';
import { Link, useParams } from '@tanstack/react-router';
import { useApi, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Breadcrumbs, Facts, Loaded, Page, PageHeader } from '#web/ui';

type Letter = Answer<'/api/v1/mailbox/{id}'>;

export function LetterScreen() {
  const { messageId } = useParams({ from: '/run/mailbox/$messageId' });
  const letter = useApi('/api/v1/mailbox/{id}', { path: { id: messageId } });
  return <Page narrow>{<Loaded query={letter}>{(data) => <LetterOf letter={data} />}</Loaded>}</Page>;
}

function LetterOf({ letter }: { letter: Letter }) {
  const { t, dateTime } = useI18n();
  return (
    <div className="k-stack">
      <PageHeader title={letter.subject} above={<Breadcrumbs items={[<Link key="all" to="/run/mailbox">{t('run.mailbox')}</Link>, letter.subject]} />} />
      <Facts
        items={[
          [t('run.to'), letter.to],
          [t('run.written'), dateTime(letter.createdAt)],
          ['Message-ID', <span key="id" translate="no" className="r-wrap">{letter.messageId}</span>],
        ]}
      />
      {/* The letter cannot run scripts; its links open in a tab of their own. */}
      {letter.html !== null && <iframe className="r-letter" title={letter.subject} lang={letter.language} sandbox="allow-popups allow-popups-to-escape-sandbox" srcDoc={`<base target="_blank">${letter.html}`} />}
      {letter.html === null && letter.text !== null && <pre className="r-wrap">{letter.text}</pre>}
      {letter.html !== null && letter.text !== null && (
        <details className="k-reveal">
          <summary>{t('run.as-text')}</summary>
          <pre className="r-wrap" lang={letter.language}>
            {letter.text}
          </pre>
        </details>
      )}
    </div>
  );
}
