// A real SMTP server that takes every mail and remembers its Message-ID; answers counts to its parent.
import { SMTPServer } from 'smtp-server';

const seen = new Map();
let lastAt = 0;

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  logger: false,
  onData(stream, _session, done) {
    const chunks = [];
    stream.on('data', (chunk) => chunks.push(chunk));
    stream.on('end', () => {
      const head = Buffer.concat(chunks).toString('latin1').split('\r\n\r\n', 1)[0];
      const id = /^message-id:\s*<([^>]+)>/im.exec(head)?.[1] ?? `none-${seen.size}`;
      seen.set(id, (seen.get(id) ?? 0) + 1);
      lastAt = Date.now();
      done();
    });
  },
});

server.listen(0, '127.0.0.1', () => process.send({ port: server.server.address().port }));
process.on('message', (ask) => {
  if (ask === 'stop') server.close(() => process.exit(0));
  else process.send({ distinct: seen.size, doubled: [...seen.values()].filter((times) => times > 1).length, lastAt, cpuMs: Object.values(process.cpuUsage()).reduce((sum, used) => sum + used, 0) / 1_000 });
});
