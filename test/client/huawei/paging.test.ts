import { describe, expect, test } from 'vitest';
import type {
  ListEnhancedConnectionsInput,
  ListProjectVpcChannelsV2Input,
  ListVpcChannelsV2Input,
} from '../../../src/huawei.js';
import { ApiError, DecodeError } from '../../../src/index.js';
import { PagingError } from '../../../src/errors/paging-error.js';
import { failureOf } from '../../helpers/failure.js';
import { answerHuawei, createHuaweiLab, refuse, type HuaweiLab } from '../../helpers/huawei-lab.js';
import type { Answerer, SentRequest } from '../../helpers/recording-fetch.js';
import { collect } from '../paging-lab.js';

const queryOf = ({ url }: SentRequest) => Object.fromEntries(new URL(url).searchParams);
const queriesOf = ({ wire }: HuaweiLab) => wire.sent.map(queryOf);
const numbered = (count: number, from = 0) => Array.from({ length: count }, (_, index) => `id-${from + index}`);

/** What a service keeps, and how it cuts it into pages. */
interface Shelf {
  ids: string[];
  /** Done after each page, with how many came before it. */
  readonly meanwhile?: (pages: number) => void;
}

/** ROMA: a total, 20 to a page unless it is told otherwise, at most 500, and an offset below 0 taken as 0. */
function romaShelf(list: string, shelf: Shelf): Answerer {
  let pages = 0;
  return (request) => {
    const { offset = '0', limit = '20' } = queryOf(request);
    const start = Math.max(0, Number(offset));
    const most = Number(limit) <= 0 ? 20 : Math.min(500, Number(limit));
    const items = shelf.ids.slice(start, start + most).map((id) => ({ id, member_group_id: id }));
    const answer = { size: items.length, total: shelf.ids.length, ...(items.length > 0 && { [list]: items }) };
    shelf.meanwhile?.(pages++);
    return answerHuawei(200, answer)(request);
  };
}

/** DLI: no total, 100 to a page unless it is told otherwise, and all of them where it is told 0. */
function dliShelf(shelf: Shelf, emptyPage: object = { connections: [] }): Answerer {
  let pages = 0;
  return (request) => {
    const { offset = '0', limit = '100' } = queryOf(request);
    const end = limit === '0' ? undefined : Number(offset) + Number(limit);
    const connections = shelf.ids.slice(Number(offset), end).map((id) => ({ id }));
    const page = connections.length > 0 ? { connections } : emptyPage;
    shelf.meanwhile?.(pages++);
    return answerHuawei(200, { is_success: true, message: '', count: connections.length, ...page })(request);
  };
}

const idsOf = async (items: AsyncIterable<{ id?: string }>) => (await collect(items)).map(({ id }) => id);

describe("ROMA's channels", () => {
  const channels = (shelf: Shelf, input: Partial<ListVpcChannelsV2Input> = {}) => {
    const lab = createHuaweiLab(romaShelf('vpc_channels', shelf));
    return { lab, list: lab.roma.listVpcChannelsV2({ instance_id: 'i', ...input }) };
  };

  test.each([0, 1, 19, 20, 21, 40, 45])('come once each, %d of them, without a call too many', async (count) => {
    const { lab, list } = channels({ ids: numbered(count) });
    expect(await idsOf(list)).toEqual(numbered(count));
    expect(lab.wire.sent).toHaveLength(Math.max(1, Math.ceil(count / 20)));
  });

  test('come once each where the service shortens the pages that are asked for', async () => {
    const { lab, list } = channels({ ids: numbered(1100) }, { limit: 1000 });
    expect(await idsOf(list)).toEqual(numbered(1100));
    expect(queriesOf(lab)).toEqual([
      { limit: '1000' },
      { limit: '1000', offset: '500' },
      { limit: '1000', offset: '1000' },
    ]);
  });

  test('come once each where a page is asked for with no items', async () => {
    const { list } = channels({ ids: numbered(45) }, { limit: 0 });
    expect(await idsOf(list)).toEqual(numbered(45));
  });

  test.each([-1, -100])('begin at the first one for the offset %d, and go on after it', async (offset) => {
    const { lab, list } = channels({ ids: numbered(30) }, { offset });
    expect(await idsOf(list)).toEqual(numbered(30));
    expect(queriesOf(lab)).toEqual([{ offset: String(offset) }, { offset: '20' }]);
  });

  test('begin where they are asked for, and end at the total', async () => {
    const { lab, list } = channels({ ids: numbered(30) }, { offset: 7, name: 'a b' });
    expect(await idsOf(list)).toEqual(numbered(23, 7));
    expect(queriesOf(lab)).toEqual([
      { offset: '7', name: 'a b' },
      { offset: '27', name: 'a b' },
    ]);
  });

  test('that are beyond the end are none', async () => {
    const { lab, list } = channels({ ids: numbered(5) }, { offset: 5 });
    expect(await idsOf(list)).toEqual([]);
    expect(lab.wire.sent).toHaveLength(1);
  });

  test('that were created meanwhile push none into a second place', async () => {
    const shelf: Shelf = {
      ids: numbered(40),
      meanwhile: (pages) => {
        if (pages === 0) shelf.ids = ['new-1', 'new-2', ...shelf.ids];
      },
    };
    expect(await idsOf(channels(shelf).list)).toEqual(numbered(40));
  });

  test('come page by page as they are, those that came before among them', async () => {
    const shelf: Shelf = {
      ids: numbered(21),
      meanwhile: (pages) => {
        if (pages === 0) shelf.ids = ['new', ...shelf.ids];
      },
    };
    const pages = await collect(channels(shelf).list.pages());
    expect(pages.map(({ vpc_channels = [] }) => vpc_channels.length)).toEqual([20, 2]);
  });

  test('without an id, or with null for one, are all new', async () => {
    const page = (ids: unknown[]) =>
      answerHuawei(200, { size: 2, total: 4, vpc_channels: ids.map((id, index) => ({ id, name: `${index}` })) });
    const lab = createHuaweiLab([page([undefined, 'a']), page([undefined, undefined])]);
    expect(await collect(lab.roma.listVpcChannelsV2({ instance_id: 'i' }))).toHaveLength(4);
  });

  test('end with an error where the total promises more than there is', async () => {
    const lab = createHuaweiLab(answerHuawei(200, { size: 0, total: 7 }));
    const error = await failureOf(PagingError, idsOf(lab.roma.listVpcChannelsV2({ instance_id: 'i' })));
    expect(error.message).toContain('it is empty, though the total says that more follows');
    expect(lab.wire.sent).toHaveLength(1);
  });
});

describe('all lists of ROMA are read to their end', () => {
  const shelf = { ids: numbered(41) };
  const input = { instance_id: 'i', vpc_channel_id: 'c' };

  test.each<[string, (lab: HuaweiLab) => AsyncIterable<unknown>]>([
    ['members', ({ roma }) => roma.listBackendInstancesV2(input)],
    ['member_groups', ({ roma }) => roma.listMemberGroups(input)],
    ['project_vpc_channels', ({ roma }) => roma.listProjectVpcChannelsV2()],
    ['features', ({ roma }) => roma.listFeaturesV2({ instance_id: 'i' })],
  ])('%s', async (list, read) => {
    const lab = createHuaweiLab(romaShelf(list, shelf));
    expect(await collect(read(lab))).toHaveLength(41);
    expect(lab.wire.sent).toHaveLength(3);
  });

  test("groups are told apart by their own id, a project's channels not at all: one stands on several instances", async () => {
    const shifting = (list: string): Answerer => {
      const moving: Shelf = { ids: numbered(30), meanwhile: () => (moving.ids = ['new', ...moving.ids]) };
      return romaShelf(list, moving);
    };
    const groups = createHuaweiLab(shifting('member_groups'));
    const seen = await collect(groups.roma.listMemberGroups(input));
    expect(seen.map(({ member_group_id }) => member_group_id)).toEqual(numbered(30));
    const channels = createHuaweiLab(shifting('project_vpc_channels'));
    expect(
      await collect(channels.roma.listProjectVpcChannelsV2({} satisfies ListProjectVpcChannelsV2Input)),
    ).toHaveLength(31);
  });
});

describe("DLI's connections", () => {
  const connections = (shelf: Shelf, input: ListEnhancedConnectionsInput = {}, emptyPage?: object) => {
    const lab = createHuaweiLab(dliShelf(shelf, emptyPage));
    return { lab, list: lab.dli.listEnhancedConnections(input) };
  };

  test.each([
    [0, []],
    [1, ['1']],
    [99, ['99']],
    [100, ['100']],
    [101, ['100', '101']],
    [250, ['100', '200', '250']],
  ])('come once each, %d of them, until a page is empty', async (count, offsets) => {
    const { lab, list } = connections({ ids: numbered(count) });
    expect(await idsOf(list)).toEqual(numbered(count));
    expect(queriesOf(lab).map(({ offset }) => offset)).toEqual([undefined, ...offsets]);
  });

  test.each([
    ['left out', {}],
    ['null', { connections: null }],
    ['empty', { connections: [] }],
  ])('end with a page whose list is %s', async (_, emptyPage) => {
    expect(await idsOf(connections({ ids: numbered(3) }, { limit: 2 }, emptyPage).list)).toEqual(numbered(3));
    expect(await idsOf(connections({ ids: [] }, {}, emptyPage).list)).toEqual([]);
  });

  test('come whole on one page for the limit 0, which is sent as it is', async () => {
    const { lab, list } = connections({ ids: numbered(250) }, { limit: 0 });
    expect(await idsOf(list)).toEqual(numbered(250));
    expect(queriesOf(lab)).toEqual([{ limit: '0' }, { limit: '0', offset: '250' }]);
  });

  test('that were created meanwhile push none into a second place', async () => {
    const shelf: Shelf = {
      ids: numbered(10),
      meanwhile: (pages) => {
        if (pages < 2) shelf.ids = ['new', ...shelf.ids];
      },
    };
    expect(await idsOf(connections(shelf, { limit: 4 }).list)).toEqual(numbered(10));
  });

  test('are not ended by a count, which no source says the meaning of', async () => {
    const pages = [['a'], ['b'], []].map((ids) =>
      answerHuawei(200, { is_success: true, count: 1, connections: ids.map((id) => ({ id })) }),
    );
    expect(await idsOf(createHuaweiLab(pages).dli.listEnhancedConnections())).toEqual(['a', 'b']);
  });

  test('end with an error where the service pays no heed to the offset', async () => {
    const lab = createHuaweiLab(answerHuawei(200, { is_success: true, connections: [{ id: 'a' }] }));
    await failureOf(PagingError, idsOf(lab.dli.listEnhancedConnections()));
    expect(lab.wire.sent.length).toBeLessThanOrEqual(3);
  });

  test('end with what a page is refused with, a success that is none included', async () => {
    const first = answerHuawei(200, { is_success: true, connections: [{ id: 'a' }] });
    for (const bad of [refuse(400, 'DLI.0001'), answerHuawei(200, { is_success: false, message: 'no' })]) {
      const lab = createHuaweiLab([first, bad]);
      const seen: unknown[] = [];
      const reading = async () => {
        for await (const { id } of lab.dli.listEnhancedConnections()) seen.push(id);
      };
      await failureOf(ApiError, reading());
      expect(seen).toEqual(['a']);
    }
  });

  test('are one page when the call is awaited', async () => {
    const { lab, list } = connections({ ids: numbered(250) });
    expect((await list).connections).toHaveLength(100);
    expect(lab.wire.sent).toHaveLength(1);
  });
});

describe('one that is created while the last page is read', () => {
  /** A list whose last page has one item, to which one is added while that page is read. */
  const growing = (): Shelf => {
    const shelf: Shelf = {
      ids: numbered(5),
      meanwhile: (pages) => {
        if (pages === 1) shelf.ids = ['new', ...shelf.ids];
      },
    };
    return shelf;
  };

  test.each<[string, (lab: HuaweiLab) => AsyncIterable<{ id?: string }>, Answerer]>([
    ['DLI', ({ dli }) => dli.listEnhancedConnections({ limit: 4 }), dliShelf(growing())],
    [
      'ROMA',
      ({ roma }) => roma.listVpcChannelsV2({ instance_id: 'i', limit: 4 }),
      romaShelf('vpc_channels', growing()),
    ],
  ])('is no failure, though the last page comes once more (%s)', async (_, list, answer) => {
    expect(await idsOf(list(createHuaweiLab(answer)))).toEqual(numbered(5));
  });
});

test.each(['<html>', '[]', 'null', '{"size":'])('%j is no page of ROMA', async (text) => {
  const lab = createHuaweiLab(answerHuawei(200, text), { maxAttempts: 1 });
  await failureOf(DecodeError, collect(lab.roma.listProjectVpcChannelsV2()));
});
