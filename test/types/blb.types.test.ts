import { expectTypeOf, test } from 'vitest';
import {
  createBlbClient,
  type Blb,
  type BlbClient,
  type BlbResources,
  type Call,
  type DescribeBlbOutput,
  type DescribeBlbServersItem,
  type DescribeBlbServersOutput,
  type ModifyOptions,
  type PagedCall,
} from '../../src/baidu.js';

declare const blb: BlbClient;

test('a client is made with what all clients of Baidu are made with', () => {
  expectTypeOf(createBlbClient).parameter(0).toHaveProperty('credentials');
  expectTypeOf(createBlbClient).returns.toEqualTypeOf<BlbClient>();
});

test('a listed load balancer has an id, and all else may be missing', () => {
  expectTypeOf<Blb['blbId']>().toEqualTypeOf<string>();
  expectTypeOf<undefined>().toExtend<Blb['status']>();
});

test('that it is gone is a state of a load balancer, and of the health of its servers none', () => {
  expectTypeOf<BlbResources['Blb']['goneState']>().toEqualTypeOf<'released'>();
  expectTypeOf<BlbResources['BlbServerHealth']['state']>().toEqualTypeOf<'Unknown' | 'Alive' | 'Dead'>();
  expectTypeOf<BlbResources['BlbServerHealth']['goneState']>().toBeNever();
});

test('a modification takes no idempotency key: each of its changes may have one', () => {
  expectTypeOf<ModifyOptions>().not.toHaveProperty('idempotencyKey');
});

/** Never called: only the compiler reads it. */
export async function readByTheCompiler(): Promise<void> {
  const ids = { blbId: 'lb-1' };
  expectTypeOf(await blb.waitFor('Blb', 'available', ids)).toEqualTypeOf<DescribeBlbOutput>();
  expectTypeOf(await blb.waitFor('Blb', 'released', ids)).toEqualTypeOf<DescribeBlbOutput | undefined>();
  await blb.waitFor('BlbServerHealth', 'Alive', { ...ids, listenerPort: 80 });
  // @ts-expect-error there is no such state
  await blb.waitFor('Blb', 'deleted', ids);

  expectTypeOf(await blb.modify('lb-1', () => 7)).toEqualTypeOf<number>();
  const orderId = await blb.modify('lb-1', async (lb) => (await lb.resizeBlb({ performanceLevel: 'small1' })).orderId);
  expectTypeOf(orderId).toEqualTypeOf<string | undefined>();

  await blb.modify('lb-1', async (lb) => {
    expectTypeOf(lb.updateBlb).parameter(0).toEqualTypeOf<
      | {
          name?: string | undefined;
          desc?: string | undefined;
          allowDelete?: boolean | undefined;
          allocateIpv6?: boolean | undefined;
          clientToken?: string | undefined;
        }
      | undefined
    >();
    expectTypeOf(lb.describeBlb()).toEqualTypeOf<Call<DescribeBlbOutput>>();
    expectTypeOf(lb.describeBlbServers()).toEqualTypeOf<PagedCall<DescribeBlbServersOutput, DescribeBlbServersItem>>();
    expectTypeOf(lb.releaseBlb()).toEqualTypeOf<Call<void>>();
    // @ts-expect-error what identifies it is not given again
    await lb.updateBlb({ blbId: 'lb-2' });
    // @ts-expect-error it takes a port, and more
    await lb.createBlbTcpListener();
    // @ts-expect-error a misspelt field
    await lb.createBlbTcpListener({ listenerPort: 80, backendPort: 80, scheduler: 'RoundRobin', timeout: 1 });
    // Nothing but what is done to one load balancer.
    expectTypeOf(lb).not.toHaveProperty('createBlb');
    expectTypeOf(lb).not.toHaveProperty('describeBlbs');
    expectTypeOf(lb).not.toHaveProperty('blbInquiry');
    expectTypeOf(lb).not.toHaveProperty('modify');
  });
}
