import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { BootRefusal } from '#platform/supervision';

const reasons: Readonly<Record<string, (port: number, host: string) => string>> = {
  EADDRINUSE: (port) => `PORT is "${port}", but another program already uses that port. Stop that one, or choose another port.`,
  EACCES: (port) => `PORT is "${port}", but this user may not open it. Choose one above 1023.`,
  EADDRNOTAVAIL: (_port, host) => `HOST is "${host}", but this computer has no such address. Use 127.0.0.1, 0.0.0.0 or an address of its own.`,
};

/** Opens the port. @throws BootRefusal with the variable to change when that cannot be */
export async function listen(app: NestFastifyApplication, port: number, host: string): Promise<void> {
  try {
    await app.listen(port, host);
  } catch (error) {
    const reason = reasons[(error as NodeJS.ErrnoException).code ?? ''];
    throw reason === undefined ? error : new BootRefusal(reason(port, host), { cause: error });
  }
}
