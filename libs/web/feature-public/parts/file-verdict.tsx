import { Fragment } from 'react';
import type { Answer } from '#web/api-client';
import { useI18n, type PhraseKey } from '#web/i18n';
import { Facts, Icon, LinkButton, type IconName } from '#web/ui';
import { claims, states, type Claim } from './claims.js';
import { useSentences } from './sentences.js';

type Verdict = Answer<'/api/v1/verify/documents', 'post'>;
type Check = Verdict['checks'][number];
type Change = Verdict['changes'][number];

const looks: Record<Verdict['verdict'], { tone: 'done' | 'attention' | 'danger'; icon: IconName }> = {
  valid: { tone: 'done', icon: 'check' },
  warning: { tone: 'attention', icon: 'attention' },
  invalid: { tone: 'danger', icon: 'close' },
};
const marks: Record<Check['result'], IconName> = { pass: 'check', warn: 'attention', fail: 'close' };

export function FileVerdict({ verdict, name }: { verdict: Verdict; name: string }) {
  const { t } = useI18n();
  const say = useSentences();
  const { tone, icon } = looks[verdict.verdict];
  const state = states.find((each) => each === verdict.state);
  const own = verdict.publicId !== null;
  // What did not pass is explained where it stands.
  const passed = verdict.checks.filter(({ result }) => result === 'pass');
  const changed = verdict.altered.length > 0 || verdict.checks.some(({ sentences }) => sentences.some(({ code }) => code === 'known-changed'));
  const title: PhraseKey = changed ? 'verify.file-altered' : `verify.file-${verdict.verdict}`;
  const facts: (readonly [string, string] | null)[] = [
    [t('verify.file-name'), name],
    verdict.issuer === null ? null : [t('verify.file-issuer'), verdict.issuer],
    verdict.subject === null ? null : [t('verify.file-subject'), verdict.subject],
    state === undefined ? null : [t('verify.file-state'), t(`verify.state-${state}`)],
  ];
  return (
    <div className="k-stack">
      <div className={`k-verdict k-verdict--${tone}`}>
        <Icon name={icon} size={40} />
        <div>
          <h3>{t(title)}</h3>
          <p>{t(`verify.file-${verdict.verdict}-${own ? 'own' : 'foreign'}`)}</p>
        </div>
      </div>
      {verdict.changes.length > 0 && <Changes changes={verdict.changes} />}
      <Facts items={facts.filter((row) => row !== null)} />
      {verdict.publicId !== null && (
        <div>
          <LinkButton to="/verify/$id" params={{ id: verdict.publicId }}>
            {t('verify.file-open-record')}
          </LinkButton>
        </div>
      )}
      <ul className="k-checks">
        {verdict.checks.map((check) => (
          <li key={check.check} className={`k-check k-check--${check.result}`}>
            <Icon name={marks[check.result]} size={20} />
            <div>
              <strong>{t(`verify.check-${check.check}`)}</strong> {t(`verify.result-${check.result}`)}
              <Why check={check} />
            </div>
          </li>
        ))}
      </ul>
      {passed.length > 0 && (
        <details className="k-reveal">
          <summary>{t('verify.file-details')}</summary>
          <dl className="k-findings">
            {passed.map(({ check, sentences }) => (
              <Fragment key={check}>
                <dt>{t(`verify.check-${check}`)}</dt>
                <dd>{say(sentences)}</dd>
              </Fragment>
            ))}
          </dl>
        </details>
      )}
    </div>
  );
}

/** What is not as it should be is said at once; claims that were changed have sentences of their own above. */
function Why({ check: { result, sentences } }: { check: Check }) {
  const say = useSentences();
  const told = sentences.filter(({ code }) => code !== 'claim-changed');
  return result === 'pass' || told.length === 0 ? null : <p className="k-small k-soft k-why">{say(told)}</p>;
}

/** A sentence for each claim that was changed; what has no word of its own is told once. */
function Changes({ changes }: { changes: readonly Change[] }) {
  const i18n = useI18n();
  return (
    <ul className="k-changes">
      {[...new Set(changes.map((change) => sentence(change, i18n)))].map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

function sentence({ field, issued, found }: Change, { t, date, dateTime }: ReturnType<typeof useI18n>): string {
  const claim = claims.find((each): each is Claim => each === field);
  // The hash of a name, a list of codes and the like tell a reader nothing.
  const readable = (text: string) => text !== '' && text.length <= 120 && !/^sha256\$|^\{|^https?:/.test(text);
  if (claim === undefined) return field === 'page' && readable(found) ? t('verify.changed-page', { found }) : t('verify.changed-file');
  if (!readable(issued)) return t('verify.changed-claim', { claim: t(`verify.claim-${claim}`) });
  // A badge writes a day as its midnight.
  const said = (text: string) => (/^\d{4}-\d\d-\d\d(T00:00:00Z)?$/.test(text) ? date(text.slice(0, 10)) : /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) ? dateTime(text) : text);
  const values = { claim: t(`verify.claim-${claim}`), issued: said(issued) };
  return readable(found) ? t('verify.changed-from-to', { ...values, found: said(found) }) : t('verify.changed-from', values);
}
