// Drives journeys over keep-alive connections and reports throughput, latencies and its own CPU.
import { HttpConnection } from './_http-connection.mjs';

process.once('message', async (plan) => {
  // The same person comes again only a whole round later, so attempts of one person do not overlap.
  const rounds = Array.from({ length: plan.attemptsEach }, () => plan.tokens).flat();
  const times = [];
  let next = 0;
  const start = process.hrtime.bigint();
  const cpu = process.cpuUsage();
  await Promise.all(Array.from({ length: plan.connections }, async () => {
    const connection = new HttpConnection(plan.port);
    while (next < rounds.length) await journey(plan, connection, rounds[next++], times);
    connection.close();
  }));
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const used = process.cpuUsage(cpu);
  times.sort((a, b) => a - b);
  const at = (share) => Number(times[Math.floor(times.length * share)].toFixed(2));
  process.send({ journeys: rounds.length, seconds, p50: at(0.5), p95: at(0.95), generatorCpuMs: (used.user + used.system) / 1000 });
});

async function journey({ activityId, assessmentId, saveSize }, connection, token, times) {
  const call = (method, path, body) => send({ connection, method, path: `/api/v1${path}`, token, body, times });
  await call('GET', `/activities/${activityId}/course`);
  const attempt = await call('POST', `/assessments/${assessmentId}/attempts`, { language: 'et' });
  if (attempt.questions.length !== 20) throw new Error(`expected 20 questions, got ${attempt.questions.length}`);
  for (let i = 0; i < attempt.questions.length; i += saveSize) {
    const responses = attempt.questions.slice(i, i + saveSize).map(({ id, item: { options } }) => ({ questionId: id, value: { chosen: [options[i % options.length].key] }, language: 'et' }));
    await call('PUT', `/attempts/${attempt.id}/responses`, { responses });
  }
  await call('POST', `/attempts/${attempt.id}/submission`);
  const result = await call('GET', `/attempts/${attempt.id}/result?language=et`);
  if (typeof result.score !== 'number' || result.questions.length !== 20) throw new Error('no review');
}

async function send({ connection, method, path, token, body, times }) {
  const start = process.hrtime.bigint();
  const { status, text } = await connection.request(method, path, `cookie: kaasa_session=${token}\r\n`, body === undefined ? '' : JSON.stringify(body));
  times.push(Number(process.hrtime.bigint() - start) / 1e6);
  if (status >= 300) throw new Error(`${method} ${path}: ${status} ${text.slice(0, 300)}`);
  return text === '' ? null : JSON.parse(text);
}
