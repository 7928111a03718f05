import { describe, expect, test } from 'vitest';
import type { DliResources } from '../../../src/huawei.js';
import { ApiError, WaiterError } from '../../../src/index.js';
import { failureOf } from '../../helpers/failure.js';
import { answerHuawei, createHuaweiLab, refuse, type HuaweiLab } from '../../helpers/huawei-lab.js';
import { runAll } from '../../helpers/manual-clock.js';
import type { Answerer } from '../../helpers/recording-fetch.js';

const ids = { connection_id: '2a620c33-5609-40c9-affd-2b6453071b0f' };
type State = DliResources['EnhancedConnection']['state'];

/** A connection with its own state, and those of its queues and pools. */
const connection = (status: unknown, queues?: readonly unknown[], pools?: readonly unknown[]): Answerer =>
  answerHuawei(200, {
    is_success: true,
    message: '',
    id: ids.connection_id,
    status,
    ...(queues && { available_queue_info: queues.map((state, n) => ({ name: `q${n}`, status: state })) }),
    ...(pools && { elastic_resource_pools: pools.map((state, n) => ({ name: `p${n}`, status: state })) }),
  });

const gone = refuse(400, 'DLI.0001', `Connection ${ids.connection_id} is not exist.`);

async function waitFor(lab: HuaweiLab, target: State | readonly State[]) {
  return runAll(lab.clock, Promise.resolve(lab.dli.waitFor('EnhancedConnection', target, ids)));
}

/** The states that a wait for one that never comes sees. */
async function seen(answers: Answerer[]): Promise<string[]> {
  const lab = createHuaweiLab(answers);
  const states: string[] = [];
  const reading = async () => {
    const all: State[] = ['ACTIVE', 'DELETED'];
    for await (const { state } of lab.dli.waitFor('EnhancedConnection', all, ids)) states.push(state);
  };
  await runAll(lab.clock, reading());
  return states;
}

describe('the state of a connection', () => {
  test.each<[string, Answerer, State]>([
    ['its own where nothing is bound', connection('ACTIVE'), 'ACTIVE'],
    ['its own where the lists are empty', connection('ACTIVE', [], []), 'ACTIVE'],
    ['its own where the lists are null', answerHuawei(200, { status: 'ACTIVE', available_queue_info: null }), 'ACTIVE'],
    ['ACTIVE where all that is bound is', connection('ACTIVE', ['ACTIVE', 'ACTIVE'], ['ACTIVE']), 'ACTIVE'],
    ['CREATING where a queue is', connection('ACTIVE', ['ACTIVE', 'CREATING']), 'CREATING'],
    ['CREATING where a pool is', connection('ACTIVE', ['ACTIVE'], ['CREATING']), 'CREATING'],
    ['FAILED where a queue is', connection('ACTIVE', ['FAILED', 'ACTIVE']), 'FAILED'],
    ['FAILED where a pool is, whatever else is being made', connection('ACTIVE', ['CREATING'], ['FAILED']), 'FAILED'],
    ['DELETED, whatever its parts say', connection('DELETED', ['FAILED', 'CREATING', 'ACTIVE']), 'DELETED'],
    ['that of its parts where it has none of its own', connection(undefined, ['CREATING', 'ACTIVE']), 'CREATING'],
    ['its own where a part has none', connection('ACTIVE', [undefined, null, 7]), 'ACTIVE'],
    ['read in any case', connection('Active', ['active', 'Creating']), 'CREATING'],
    [
      'CREATING where that of a part is not known: it may yet change',
      connection('ACTIVE', ['ACTIVE', 'X']),
      'CREATING',
    ],
    [
      'CREATING where that of a part is named like what every object has',
      connection('ACTIVE', ['constructor']),
      'CREATING',
    ],
    ['FAILED all the same where another part has failed', connection('ACTIVE', ['FAILED', 'X']), 'FAILED'],
  ])('is %s', async (_, answer, expected) => {
    const lab = createHuaweiLab([answer]);
    const all: State[] = ['CREATING', 'ACTIVE', 'FAILED', 'DELETED'];
    const found: string[] = [];
    for await (const { state } of lab.dli.waitFor('EnhancedConnection', all, ids)) found.push(state);
    expect(found).toEqual([expected]);
  });

  test.each<[string, Answerer]>([
    ['of its own', connection('PAUSED')],
    ['that is named like what every object has', connection('constructor')],
    ['that is none', connection(undefined)],
    ['that is a number', connection(7)],
  ])('is not guessed where there is one that nobody knows: %s', async (_, answer) => {
    const lab = createHuaweiLab(answer);
    const error = await failureOf(WaiterError, waitFor(lab, 'ACTIVE'));
    expect(error.reason).toBe('unknown-state');
    expect(lab.wire.sent).toHaveLength(1);
  });
});

describe('a wait for ACTIVE', () => {
  test('ends when all that is bound can use the connection', async () => {
    const making = connection('ACTIVE', ['CREATING', 'ACTIVE']);
    const lab = createHuaweiLab([making, making, connection('Active', ['ACTIVE', 'active'])]);
    await expect(waitFor(lab, 'ACTIVE')).resolves.toMatchObject({ id: ids.connection_id, status: 'Active' });
    expect(lab.wire.sent).toHaveLength(3);
  });

  test('shows each state that it saw', async () => {
    expect(await seen([connection('ACTIVE', ['CREATING']), connection('ACTIVE', ['ACTIVE'])])).toEqual([
      'CREATING',
      'ACTIVE',
    ]);
  });

  test('ends at once when one part has failed: nothing leads there any more', async () => {
    const lab = createHuaweiLab([connection('ACTIVE', ['CREATING', 'FAILED'])]);
    const error = await failureOf(WaiterError, waitFor(lab, 'ACTIVE'));
    expect(error).toMatchObject({ reason: 'unreachable', resource: 'EnhancedConnection', target: ['ACTIVE'] });
    expect(error.history).toEqual([{ state: 'FAILED', elapsedMs: 0 }]);
    expect(lab.wire.sent).toHaveLength(1);
  });

  test('ends at once when the connection is deleted', async () => {
    const lab = createHuaweiLab([connection('DELETED')]);
    expect((await failureOf(WaiterError, waitFor(lab, 'ACTIVE'))).reason).toBe('unreachable');
  });

  test.each(['DLI.0001', 'DLI.0002', 'DLI.0023'])(
    'ends at once when there is no such connection (%s)',
    async (code) => {
      const lab = createHuaweiLab([refuse(code === 'DLI.0023' ? 404 : 400, code)]);
      expect(await failureOf(WaiterError, waitFor(lab, 'ACTIVE'))).toMatchObject({ reason: 'gone', cause: { code } });
      expect(lab.wire.sent).toHaveLength(1);
    },
  );

  test('goes on after what may pass', async () => {
    const passing = [
      refuse(400, 'DLI.0999'),
      answerHuawei(503),
      refuse(429, 'APIGW.0308'),
      answerHuawei(200, '<html>'),
    ];
    const lab = createHuaweiLab([...passing, connection('ACTIVE')], { maxAttempts: 1 });
    await expect(waitFor(lab, 'ACTIVE')).resolves.toMatchObject({ status: 'ACTIVE' });
    expect(lab.wire.sent).toHaveLength(5);
  });

  test.each<[string, Answerer]>([
    ['what is refused for good', refuse(403, 'APIGW.0302')],
    ['a read that says that it was not carried out', answerHuawei(200, { is_success: false, message: 'no' })],
  ])('ends with %s', async (_, answer) => {
    const lab = createHuaweiLab([answer]);
    await failureOf(ApiError, waitFor(lab, 'ACTIVE'));
    expect(lab.wire.sent).toHaveLength(1);
  });

  test('ends at its deadline', async () => {
    const lab = createHuaweiLab(connection('ACTIVE', ['CREATING']));
    const waiting = lab.dli.waitFor('EnhancedConnection', 'ACTIVE', ids, { deadlineMs: 5000 });
    const error = await failureOf(WaiterError, runAll(lab.clock, Promise.resolve(waiting)));
    expect(error).toMatchObject({ reason: 'timeout', elapsedMs: 5000 });
  });
});

describe('a wait for DELETED', () => {
  test('ends with the record that can still be read', async () => {
    const lab = createHuaweiLab([connection('ACTIVE', ['ACTIVE']), connection('DELETED')]);
    await expect(waitFor(lab, 'DELETED')).resolves.toMatchObject({ status: 'DELETED' });
    expect(lab.wire.sent).toHaveLength(2);
  });

  test.each<[string, Answerer]>([
    ['DLI.0001', gone],
    ['DLI.0002', refuse(400, 'DLI.0002')],
    ['DLI.0023', refuse(404, 'DLI.0023')],
  ])('ends with nothing when the connection is not there any more (%s)', async (_, answer) => {
    const lab = createHuaweiLab([connection('ACTIVE'), answer]);
    await expect(waitFor(lab, 'DELETED')).resolves.toBeUndefined();
    expect(lab.wire.sent).toHaveLength(2);
  });

  test.each([
    ['while something is being made', connection('ACTIVE', ['CREATING'])],
    ['when something has failed', connection('ACTIVE', ['FAILED'])],
  ])('goes on %s', async (_, answer) => {
    const lab = createHuaweiLab([answer, gone]);
    await expect(waitFor(lab, 'DELETED')).resolves.toBeUndefined();
  });
});

test('a wait for FAILED ends with the connection that says why', async () => {
  const lab = createHuaweiLab([connection('ACTIVE', ['CREATING']), connection('ACTIVE', ['FAILED'])]);
  const found = await waitFor(lab, 'FAILED');
  expect(found?.available_queue_info?.[0]).toEqual({ name: 'q0', status: 'FAILED' });
});
