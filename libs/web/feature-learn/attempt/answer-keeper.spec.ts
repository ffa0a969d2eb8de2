import { alreadySubmitted, AnswerKeeper, isAnswered, type GivenAnswer, type KeeperTools } from './answer-keeper.js';

type Sent = readonly (GivenAnswer & { questionId: string })[];

/** A server that answers when it is told to, a device that stores, and a clock that only notes. */
function world(device = new Map<string, string>()) {
  const sent: Sent[] = [];
  const waiting: { answer: (savedAt: string) => void; fail: (error: unknown) => void }[] = [];
  const later: { callback: () => void; milliseconds: number }[] = [];
  const tools: KeeperTools = {
    send: (answers) => {
      sent.push(answers);
      return new Promise((resolve, reject) => waiting.push({ answer: (savedAt) => resolve({ savedAt }), fail: reject }));
    },
    storage: {
      getItem: (key) => device.get(key) ?? null,
      setItem: (key, value) => void device.set(key, value),
      removeItem: (key) => void device.delete(key),
    },
    later: (callback, milliseconds) => {
      later.push({ callback, milliseconds });
      return () => undefined;
    },
  };
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  const answer = async (savedAt = '2026-11-23T10:00:00Z') => {
    waiting.shift()?.answer(savedAt);
    await settled();
  };
  const fail = async (error: unknown) => {
    waiting.shift()?.fail(error);
    await settled();
  };
  return { keeper: new AnswerKeeper('a1', tools), tools, device, sent, later, answer, fail };
}

const given = (...chosen: string[]): GivenAnswer => ({ value: { chosen }, language: 'ru' });
const problem = (status: number) => Object.assign(new Error('refused'), { status, code: `http.${status}`, title: 'No' });
const offline = problem(0);

describe('AnswerKeeper', () => {
  it('keeps an answer on the device until the server has acknowledged it', async () => {
    const { keeper, device, sent, answer } = world();
    keeper.give('q1', given('b'));
    expect([keeper.answers().state, device.size]).toEqual(['saving', 1]);
    expect(sent).toEqual([[{ questionId: 'q1', value: { chosen: ['b'] }, language: 'ru' }]]);
    await answer();
    expect([keeper.answers().state, device.size, keeper.answers().values.get('q1')]).toEqual(['saved', 0, { chosen: ['b'] }]);
  });

  it('sends again what was chosen anew while it was under way, and only then calls it saved', async () => {
    const { keeper, sent, answer } = world();
    keeper.give('q1', given('b'));
    keeper.give('q1', given('c'));
    keeper.give('q2', given('a'));
    expect(sent).toHaveLength(1);
    await answer();
    expect(keeper.answers().state).toBe('saving');
    expect(sent[1]).toEqual([{ questionId: 'q1', ...given('c') }, { questionId: 'q2', ...given('a') }]);
    await answer();
    expect(keeper.answers().state).toBe('saved');
  });

  it('tries again after longer and longer pauses while there is no connection, and at once when told', async () => {
    const { keeper, sent, later, fail, answer } = world();
    keeper.give('q1', given('b'));
    await fail(offline);
    expect([keeper.answers().state, keeper.answers().kept]).toEqual(['waiting', true]);
    for (let turn = 0; turn < 7; turn += 1) {
      later.at(-1)?.callback();
      await fail(offline);
    }
    expect(later.map(({ milliseconds }) => milliseconds)).toEqual([1000, 2000, 4000, 8000, 15_000, 15_000, 15_000, 15_000]);
    keeper.retry();
    await answer();
    expect([keeper.answers().state, sent.length]).toEqual(['saved', 9]);
  });

  it('does not make anybody wait longer because they went on answering', async () => {
    const { keeper, later, fail } = world();
    for (const key of ['a', 'b', 'c', 'd', 'e', 'f']) {
      keeper.give('q1', given(key));
      await fail(offline);
    }
    expect(later.map(({ milliseconds }) => milliseconds)).toEqual([1000, 1000, 1000, 1000, 1000, 1000]);
  });

  it('takes up after a reload what the device still holds', async () => {
    const before = world();
    before.keeper.give('q1', given('b'));
    await before.fail(offline);
    const after = world(before.device);
    after.keeper.receive([{ questionId: 'q1', value: { chosen: ['a'] }, savedAt: '2026-11-23T09:00:00Z' }]);
    expect(after.keeper.answers().values.get('q1')).toEqual({ chosen: ['b'] });
    after.keeper.retry();
    await after.answer();
    expect([after.keeper.answers().state, after.device.size]).toEqual(['saved', 0]);
  });

  it('never lets an older answer of the server undo a newer one of its own', async () => {
    const { keeper, answer } = world();
    keeper.give('q1', given('c'));
    await answer('2026-11-23T10:00:00Z');
    keeper.receive([{ questionId: 'q1', value: { chosen: ['a'] }, savedAt: '2026-11-23T09:59:59Z' }]);
    expect(keeper.answers().values.get('q1')).toEqual({ chosen: ['c'] });
    keeper.receive([{ questionId: 'q1', value: { chosen: ['d'] }, savedAt: '2026-11-23T10:05:00Z' }]);
    expect(keeper.answers().values.get('q1')).toEqual({ chosen: ['d'] });
  });

  it('does not go on sending what the server refuses, but still holds it', async () => {
    const { keeper, device, later, fail } = world();
    keeper.give('q1', given('b'));
    await fail(problem(401));
    expect([keeper.answers().state, later.length, device.size]).toEqual(['refused', 0, 1]);
  });

  it('lets no answer that the server finds fault with hold up the others, and sends it again once it is changed', async () => {
    const { keeper, sent, device, answer, fail } = world();
    keeper.give('q1', given('a'));
    keeper.give('q2', given('too', 'many'));
    keeper.give('q3', given('c'));
    await answer();
    await fail(Object.assign(problem(422), { errors: [{ pointer: '/responses/0/value' }] }));
    expect(sent.at(-1)?.map(({ questionId }) => questionId)).toEqual(['q3']);
    await answer();
    expect([keeper.answers().state, device.size]).toEqual(['refused', 1]);
    await expect(keeper.settle()).rejects.toMatchObject({ status: 422 });
    keeper.give('q2', given('one'));
    await answer();
    expect([keeper.answers().state, device.size]).toEqual(['saved', 0]);
  });

  it('drops what can no longer count because the attempt was handed in elsewhere', async () => {
    const { keeper, device, later, fail } = world();
    keeper.give('q1', given('b'));
    await fail(Object.assign(problem(409), { code: alreadySubmitted }));
    expect([keeper.answers().problem?.code, device.size, later.length]).toEqual([alreadySubmitted, 0, 0]);
  });

  it('fails to settle while the server cannot be reached, and forgets when the attempt is over', async () => {
    const { keeper, device, fail } = world();
    keeper.give('q1', given('b'));
    const settling = expect(keeper.settle()).rejects.toBe(offline);
    await fail(offline);
    await settling;
    keeper.forget();
    expect([keeper.answers().state, device.size]).toEqual(['saved', 0]);
  });

  it('says so when the device keeps nothing', () => {
    const { tools } = world();
    const keeper = new AnswerKeeper('a1', { ...tools, storage: null });
    keeper.give('q1', given('b'));
    expect(keeper.answers().kept).toBe(false);
  });

  it('does not count an answer that was taken back', () => {
    const { keeper } = world();
    keeper.give('q1', given('a'));
    keeper.give('q2', given());
    expect([isAnswered(keeper.answers(), 'q1'), isAnswered(keeper.answers(), 'q2'), isAnswered(keeper.answers(), 'q3')]).toEqual([true, false, false]);
  });
});
