import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { freePort, preparedDatabase } from '#platform/testing';

export interface SignIn {
  readonly email: string;
  readonly password: string;
}

/** A whole Kaasa as an operator runs it: `kaasa serve` with its own data folder, API, worker and, unless told otherwise, PostgreSQL. */
export class Installation {
  private output = '';
  private drop: () => Promise<void> = () => Promise.resolve();

  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
    readonly dataDir: string,
  ) {
    child.stdout?.on('data', (chunk) => (this.output += String(chunk)));
  }

  /** On the run's own server, which other specs use as well, with the demonstration in it: for what kills no database. */
  static async onPreparedDatabase(environment: NodeJS.ProcessEnv = {}): Promise<Installation> {
    const { url, drop } = await preparedDatabase();
    const installation = await Installation.start({ DATABASE_URL: url, KAASA_DEMO: '1', ...environment });
    installation.drop = drop;
    return installation;
  }

  static async start(environment: NodeJS.ProcessEnv = {}): Promise<Installation> {
    const dataDir = mkdtempSync(join(tmpdir(), 'kaasa-e2e-'));
    const env = { ...process.env, PORT: String(await freePort()), KAASA_DATA_DIR: dataDir, HOST: '127.0.0.1', ...environment };
    for (const name of ['DATABASE_URL', 'REDIS_URL', 'SMTP_URL', 'KAASA_BASE_URL', 'KAASA_TEST_POSTGRES']) if (!(name in environment)) Reflect.deleteProperty(env, name);
    const child = spawn(process.execPath, ['dist/apps/kaasa/main.js', 'serve'], { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    let said = '';
    const url = await new Promise<string>((resolve, reject) => {
      const see = (chunk: unknown) => {
        said += String(chunk);
        const ready = /Kaasa is ready: (http\S+)/.exec(said)?.[1];
        if (ready !== undefined) resolve(ready);
      };
      child.stdout.on('data', see);
      child.stderr.on('data', see);
      child.once('exit', (code) => reject(new Error(`kaasa serve ended with ${code}:\n${said}`)));
    });
    const installation = new Installation(child, url, dataDir);
    installation.output = said;
    return installation;
  }

  async stop(): Promise<void> {
    // What has ended by itself is told in its output.
    if (this.child.exitCode !== null) process.stderr.write(this.output);
    else {
      const ended = once(this.child, 'exit');
      this.child.kill('SIGTERM');
      await ended;
    }
    rmSync(this.dataDir, { recursive: true, force: true });
    await this.drop();
  }

  /** The demonstration's account of that role, as the start prints it. */
  signIn(role: string): SignIn {
    const line = new RegExp(`${role}@demo\\.kaasa\\.test\\s+(\\S+)`).exec(this.output);
    if (line?.[1] === undefined) throw new Error(`No sign-in of ${role} in:\n${this.output}`);
    return { email: `${role}@demo.kaasa.test`, password: line[1] };
  }

  /** The process that runs `dist/apps/<app>/main.js` for this installation; undefined between two of them. */
  pidOf(app: 'api' | 'worker'): number | undefined {
    const below = childrenOf(this.child.pid ?? 0);
    return below.find((pid) => commandLine(pid).some((part) => part.includes(join('apps', app, 'main.js'))));
  }

  /** Kills as a power cut would; answers false when there is no such process just now. */
  kill(app: 'api' | 'worker'): boolean {
    const pid = this.pidOf(app);
    if (pid === undefined) return false;
    process.kill(pid, 'SIGKILL');
    return true;
  }

  /** A connection to the database behind it, to see what really is there. */
  async database(): Promise<Client> {
    const pid = this.pidOf('api');
    const environment = pid === undefined ? '' : readFileSync(`/proc/${pid}/environ`, 'utf8');
    const url = environment.split('\0').find((entry) => entry.startsWith('DATABASE_URL='))?.slice('DATABASE_URL='.length);
    if (url === undefined) throw new Error('The API of the installation is not running');
    const client = new Client({ connectionString: url });
    await client.connect();
    return client;
  }
}

function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .map(Number)
    .filter((pid) => parentOf(pid) === parent);
}

function parentOf(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return undefined;
  }
}

function commandLine(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
}
