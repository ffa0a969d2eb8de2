// 410 certificates of one training: issued, typeset, signed, mailed to a real local SMTP server and downloaded as one ZIP, by `kaasa serve`
// with its one worker; quiet hours and pacing are off.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { unzipSync } from 'fflate';
import { addGraduates, startKaasa, until } from './_kaasa.mjs';

const people = 410;

export async function run({ say }) {
  const sink = fork(new URL('./_smtp-sink.mjs', import.meta.url));
  const [{ port }] = await once(sink, 'message');
  const mailed = async () => {
    sink.send('count');
    return (await once(sink, 'message'))[0];
  };
  const kaasa = await startKaasa({ SMTP_URL: `smtp://127.0.0.1:${port}`, KAASA_QUIET_HOURS: 'off', KAASA_LETTERS_PER_WEEK: 'off', KAASA_MAIL_PER_MINUTE: 'off' });
  const call = await kaasa.signIn();
  const activityId = await addGraduates(kaasa.database, people);
  const { distinct: before } = await mailed();
  const count = async (what, condition = 'true') =>
    (await kaasa.database.query(`select count(*)::int as n from ${what} join certificates.certificate c on c.activity_id = $1 join people.account a on a.person_id = c.person_id and a.email like 'lopetaja%' where ${condition}`, [activityId])).rows[0].n;
  const task = (id) => until('the task', async () => ((await call('GET', `/tasks/${id}`)).state === 'done' ? true : undefined));

  say(`Issuing to ${people} people …`);
  const begun = Date.now();
  await task((await call('POST', `/activities/${activityId}/certificates`)).taskId);
  const issuedMs = Date.now() - begun;
  const typeset = until('all documents', async () => (await count('certificates.document d', 'd.certificate_id = c.id')) === people).then(() => Date.now() - begun);
  const letters = until('all letters', async () => (await mailed()).distinct >= before + people).then(() => Date.now() - begun);
  const typesetMs = await typeset;
  const { taskId } = await call('POST', `/activities/${activityId}/certificates/archive`);
  await task(taskId);
  const { result } = await call('GET', `/tasks/${taskId}`);
  const zip = await call('GET', `/certificate-archives/${result.archiveId}`);
  const zippedMs = Date.now() - begun;
  const mailedMs = await letters;
  const files = Object.values(unzipSync(zip)).filter((bytes) => Buffer.from(bytes.subarray(0, 5)).toString() === '%PDF-').length;
  const { doubled } = await mailed();
  await kaasa.stop();
  sink.send('stop');
  const seconds = (ms) => Number((ms / 1_000).toFixed(2));
  return { people, seconds: seconds(Math.max(mailedMs, zippedMs)), issuedAfter: seconds(issuedMs), typesetAfter: seconds(typesetMs), mailedAfter: seconds(mailedMs), zipAfter: seconds(zippedMs), zipFiles: files, zipBytes: zip.length, doubledLetters: doubled };
}
