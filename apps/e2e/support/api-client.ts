/** A person at the API: keeps the session cookie, speaks JSON, and refuses surprises. */
export class ApiClient {
  private cookie = '';

  constructor(private readonly url: string) {}

  async get<T>(path: string): Promise<T> {
    return this.call<T>('GET', path);
  }

  async post<T>(path: string, body: unknown = {}): Promise<T> {
    return this.call<T>('POST', path, body);
  }

  async put<T>(path: string, body: unknown = {}): Promise<T> {
    return this.call<T>('PUT', path, body);
  }

  async patch<T>(path: string, body: unknown = {}): Promise<T> {
    return this.call<T>('PATCH', path, body);
  }

  /** The session's cookie, for a browser that is to be the same person. */
  session(): { name: string; value: string } {
    const [name = '', value = ''] = this.cookie.split('=');
    return { name, value };
  }

  private async call<T>(method: string, path: string, body?: unknown): Promise<T> {
    const headers: Record<string, string> = { cookie: this.cookie };
    if (body !== undefined) headers['content-type'] = 'application/json';
    const response = await fetch(`${this.url}/api/v1${path}`, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    const set = response.headers.getSetCookie().find((cookie) => cookie.startsWith('kaasa_session='));
    if (set !== undefined) this.cookie = set.split(';')[0] ?? '';
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return (text === '' ? undefined : JSON.parse(text)) as T;
  }
}
