// Requests that come at a constant rate, whether or not those before them are answered: what waits in a queue counts as waiting.
import { Agent, get } from 'node:http';

process.once('message', async ({ paths, url, perSecond, seconds, warmUpSeconds }) => {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  const { hostname, port } = new URL(url);
  const [times, failures] = [[], []];
  const ask = (path, due, counts) =>
    new Promise((done) => {
      const outgoing = get({ agent, host: hostname, port, path }, (response) => {
        response.resume();
        response.on('end', () => {
          if (counts) times.push(performance.now() - due);
          if (response.statusCode !== 200) failures.push(response.statusCode);
          done();
        });
      });
      outgoing.on('error', (error) => {
        failures.push(error.message);
        done();
      });
    });
  const open = [];
  const begun = performance.now();
  const all = perSecond * (seconds + warmUpSeconds);
  for (let n = 0; n < all; ) {
    for (const due = Math.min(all, Math.floor(((performance.now() - begun) / 1_000) * perSecond)); n < due; n += 1) {
      open.push(ask(paths[n % paths.length], begun + (n * 1_000) / perSecond, n >= perSecond * warmUpSeconds));
    }
    await new Promise((tick) => setTimeout(tick, 1));
  }
  await Promise.all(open);
  times.sort((a, b) => a - b);
  const at = (share) => Number(times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(2));
  agent.destroy();
  process.send({ requests: times.length, failed: failures.length, ms: { p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) } });
});
