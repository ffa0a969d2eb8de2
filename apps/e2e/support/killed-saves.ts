import { expect } from '@jest/globals';
import { ApiClient } from './api-client.js';
import { ask, killDatabase } from './database.js';
import type { Installation } from './installation.js';
import { join, openTraining, type Newcomer } from './trainee.js';
import { until } from './until.js';

/** Somebody who writes the same answer anew all the time: by its number one sees which of them is there. */
class Writer {
  private given = 0;
  private acknowledged = 0;
  private over = false;

  private constructor(
    private readonly api: ApiClient,
    readonly attemptId: string,
    readonly questionId: string,
  ) {}

  static async begin({ api }: Newcomer, assessmentId: string): Promise<Writer> {
    const { id, questions } = await api.post<{ id: string; questions: { id: string; item: { kind: string } }[] }>(`/assessments/${assessmentId}/attempts`, { language: 'ru' });
    const text = questions.find(({ item }) => item.kind === 'short-text');
    return new Writer(api, id, text?.id ?? '');
  }

  async write(): Promise<void> {
    while (!this.over) {
      this.given += 1;
      const text = String(this.given);
      try {
        await this.api.put(`/attempts/${this.attemptId}/responses`, { responses: [{ questionId: this.questionId, value: { text }, language: 'ru' }] });
        this.acknowledged = this.given;
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  }

  stop(): void {
    this.over = true;
  }

  /** Once answers are acknowledged again. */
  heardAgain(): Promise<unknown> {
    const before = this.given;
    return until('an acknowledged answer', async () => this.acknowledged > before, 60);
  }

  /** What is stored is what was acknowledged last, or was given after it. */
  async check(installation: Installation): Promise<void> {
    const least = this.acknowledged;
    const [row] = await ask<{ text: string }>(installation, `select value->>'text' as text from assessments.response where attempt_id = $1 and item_version_id = $2`, [this.attemptId, this.questionId]);
    expect(Number(row?.text)).toBeGreaterThanOrEqual(least);
    expect(Number(row?.text)).toBeLessThanOrEqual(this.given);
  }

  get saves(): number {
    return this.acknowledged;
  }
}

/** Trainees go on answering while API, worker and database are killed in turn; after each kill all that was acknowledged is there. Answers how many saves were acknowledged. */
export async function saveThroughKills(installation: Installation, { writers: count, kills }: { readonly writers: number; readonly kills: number }): Promise<number> {
  const administrator = new ApiClient(installation.url);
  await administrator.post('/session', installation.signIn('admin'));
  const training = await openTraining(administrator, count);
  const writers: Writer[] = [];
  for (let person = 0; person < count; person++) {
    const newcomer = await join(installation.url, training, `Proov${person}`, `writer-${person}@demo.kaasa.test`);
    const { items } = await newcomer.api.get<{ items: { assessmentId: string }[] }>(`/activities/${training.activityId}/tests`);
    writers.push(await Writer.begin(newcomer, items[0]?.assessmentId ?? ''));
  }
  const writing = writers.map((writer) => writer.write());
  for (let kill = 0; kill < kills; kill++) {
    await new Promise((resolve) => setTimeout(resolve, 150 + Math.random() * 500));
    if (kill % 3 === 0) await killDatabase(installation);
    else await until('somebody to kill', async () => installation.kill(kill % 3 === 1 ? 'api' : 'worker'));
    for (const writer of writers) await writer.check(installation);
    await Promise.all(writers.map((writer) => writer.heardAgain()));
  }
  for (const writer of writers) writer.stop();
  await Promise.all(writing);
  for (const writer of writers) await writer.check(installation);
  return writers.reduce((sum, { saves }) => sum + saves, 0);
}
