import type { Page } from 'playwright-core';

const theirs = 'Somebody else was first';
const ours = 'Seven tries are enough';

/** On the settings of a test: changes them while somebody else does, and once more. Answers what the form held after the refusal and after the second time. */
export async function changeTwice(page: Page, assessmentId: string, words: { change: string; saved: string }): Promise<{ kept: string; reasonLeft: string }> {
  const path = `/api/v1/assessments/${assessmentId}/settings`;
  const { version, settings } = (await (await page.request.get(path)).json()) as { version: string; settings: Record<string, unknown> };
  const { opensAt, closesAt, timeLimitMinutes, attemptsAllowed, counts, review } = settings;
  const answer = await page.request.put(path, { data: { version, reason: theirs, opensAt, closesAt, timeLimitMinutes, attemptsAllowed, counts, review, pages: 'all' } });
  if (!answer.ok()) throw new Error(await answer.text());
  const [attempts, reason, save] = [page.locator('#field-attemptsAllowed'), page.locator('#field-reason'), page.getByRole('button', { name: words.change, exact: true })];
  await attempts.fill('7');
  await reason.fill(ours);
  await save.press('Enter');
  await page.getByRole('alert').waitFor();
  await page.getByRole('cell', { name: theirs }).waitFor();
  const kept = await attempts.inputValue();
  await save.press('Enter');
  await page.getByRole('cell', { name: ours }).waitFor();
  // The history is read anew before the form says that it is saved.
  await page.getByRole('status').getByText(words.saved, { exact: true }).waitFor();
  return { kept, reasonLeft: await reason.inputValue() };
}
