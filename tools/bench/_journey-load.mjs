// Drives journeys over keep-alive connections and reports throughput, latencies and its own CPU.
import { Agent, request } from 'node:http';

process.once('message', async (plan) => {
  const agent = new Agent({ keepAlive: true, maxSockets: plan.connections });
  // The same person comes again only a whole round later, so attempts of one person do not overlap.
  const rounds = Array.from({ length: plan.attemptsEach }, () => plan.tokens).flat();
  const times = [];
  let next = 0;
  const start = process.hrtime.bigint();
  const cpu = process.cpuUsage();
  await Promise.all(Array.from({ length: plan.connections }, async () => {
    while (next < rounds.length) await journey(plan, agent, rounds[next++], times);
  }));
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const used = process.cpuUsage(cpu);
  times.sort((a, b) => a - b);
  const at = (share) => Number(times[Math.floor(times.length * share)].toFixed(2));
  agent.destroy();
  process.send({ journeys: rounds.length, seconds, p50: at(0.5), p95: at(0.95), generatorCpuMs: (used.user + used.system) / 1000 });
});

async function journey({ port, activityId, assessmentId, saveSize }, agent, token, times) {
  const call = (method, path, body) => send({ port, agent, method, path: `/api/v1${path}`, token, body, times });
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

function send({ port, agent, method, path, token, body, times }) {
  return new Promise((resolve, reject) => {
    const start = process.hrtime.bigint();
    const text = body === undefined ? undefined : JSON.stringify(body);
    const headers = { cookie: `kaasa_session=${token}`, ...(text === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }) };
    const outgoing = request({ host: '127.0.0.1', port, agent, method, path, headers }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => {
        times.push(Number(process.hrtime.bigint() - start) / 1e6);
        const answer = Buffer.concat(chunks).toString('utf8');
        if (response.statusCode >= 300) reject(new Error(`${method} ${path}: ${response.statusCode} ${answer.slice(0, 300)}`));
        else resolve(answer === '' ? null : JSON.parse(answer));
      });
    });
    outgoing.on('error', reject);
    outgoing.end(text);
  });
}
