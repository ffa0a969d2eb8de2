// The API of the public page of a certificate: 300 requests a second at a constant rate, over all certificates of the demonstration.
// `-- verify 500` asks so many a second.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { cpuMs, treeCpuMs } from './_server.mjs';
import { startKaasa } from './_kaasa.mjs';

const seconds = 20;
const warmUpSeconds = 5;

export async function run({ options, say }) {
  const perSecond = Number(options.find((option) => /^\d+$/.test(option)) ?? 300);
  const kaasa = await startKaasa();
  const { rows } = await kaasa.database.query(`select public_id as id from certificates.certificate`);
  const paths = rows.map(({ id }) => `/api/v1/verify/${id}`);
  say(`Asking ${perSecond} times a second about ${paths.length} certificates …`);
  const load = fork(new URL('./_arrivals.mjs', import.meta.url));
  const used = () => ({ kaasa: treeCpuMs(kaasa.pid), database: treeCpuMs(kaasa.databasePid), load: cpuMs(load.pid) });
  const before = used();
  load.send({ url: kaasa.url, paths, perSecond, seconds, warmUpSeconds });
  const [figures] = await once(load, 'message');
  const after = used();
  load.kill();
  await kaasa.stop();
  const perRequest = (ms) => Number((ms / (perSecond * (seconds + warmUpSeconds))).toFixed(3));
  return { perSecond, seconds, certificates: paths.length, ...figures, cpuMsPerRequest: { kaasa: perRequest(after.kaasa - before.kaasa), database: perRequest(after.database - before.database), loadGenerator: perRequest(after.load - before.load) } };
}
