import { describe, expect, test } from 'vitest';
import { AbortError, CrosspeerError } from '../../src/index.js';
import { PagingError } from '../../src/errors/paging-error.js';
import { createCountedSignal } from '../helpers/counted-signal.js';
import { failureOf } from '../helpers/failure.js';
import { settle } from '../helpers/stalling.js';
import { collect, createListLab, pagesOf, styles, type Pages } from './paging-lab.js';

const letters = ['a', 'b', 'c', 'd', 'e'];
const lettersLab = () => createListLab(styles.markers, pagesOf(styles.markers, letters, 2));
const byStyle = Object.entries(styles);

describe('a call that lists', () => {
  test('sends nothing before it is awaited or iterated', async () => {
    const { list, asked } = lettersLab();
    const call = list();
    call.pages();
    call.items();
    await settle();
    expect(asked).toEqual([]);
  });

  test('gives one page when it is awaited, for the input and the options as they are', async () => {
    const { list, asked } = lettersLab();
    const [input, options] = [{ limit: 2 }, { timeoutMs: 5 }];
    await expect(list(input, options)).resolves.toEqual({ things: ['a', 'b'], isTruncated: true, nextMarker: 'm2' });
    expect(asked).toEqual([{ input, options }]);
    expect(asked[0]?.input).toBe(input);
    expect(asked[0]?.options).toBe(options);
  });

  test('sends once, in however many ways it is awaited', async () => {
    const { list, asked } = lettersLab();
    const call = list();
    const page = await call;
    expect(await call).toBe(page);
    expect(await call.then((same) => same)).toBe(page);
    expect(await call.catch(() => undefined)).toBe(page);
    expect(await call.finally(() => undefined)).toBe(page);
    expect(await call.withTrace()).toMatchObject({ data: page, trace: { operationId: 'listThings' } });
    expect(asked).toHaveLength(1);
  });

  test('passes for a promise', async () => {
    const { list } = lettersLab();
    expect(Object.prototype.toString.call(list())).toBe('[object Promise]');
    expect(await Promise.all([list(), list()])).toMatchObject([{ things: ['a', 'b'] }, { things: ['a', 'b'] }]);
  });

  test('passes on a page that is none when it is awaited', async () => {
    const { list } = createListLab(styles.markers, () => ({ things: 7 }));
    await expect(list()).resolves.toEqual({ things: 7 });
  });

  test('fails as the call fails when it is awaited', async () => {
    const failure = new Error('refused');
    const { list } = createListLab(styles.markers, () => Promise.reject(failure));
    const call = list();
    for (const ended of [call, call.withTrace(), call.finally(() => undefined)])
      await expect(ended).rejects.toBe(failure);
    expect(await call.catch((error: unknown) => error)).toBe(failure);
  });
});

describe.each(byStyle)('a list that is paged by %s', (_, paging) => {
  const lab = (limit = 2) => createListLab(paging, pagesOf(paging, letters, limit));

  test.each([1, 2, 3, 5, 9])('gives each item once, in pages of %d', async (limit) => {
    expect(await collect(lab(limit).list())).toEqual(letters);
    expect(await collect(lab(limit).list().items({ readAhead: true }))).toEqual(letters);
  });

  test('gives its pages one by one', async () => {
    const pages = (await collect(lab().list().pages())) as { things: unknown }[];
    expect(pages.map(({ things }) => things).slice(0, 3)).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
  });

  test('is read anew by each iteration', async () => {
    const call = lab().list();
    const items = call.items();
    expect(await collect(call)).toEqual(letters);
    expect(await collect(items)).toEqual(letters);
    expect(await collect(items)).toEqual(letters);
  });

  test('is asked for with the input and options given, neither of which is changed', async () => {
    const { list, asked } = lab();
    const input = Object.freeze({ limit: 2 });
    const options = Object.freeze({ timeoutMs: 5, deadlineMs: 6, headers: {} });
    await collect(list(input, options));
    expect(asked.length).toBeGreaterThan(2);
    for (const call of asked) {
      expect(call.input).toMatchObject(input);
      expect(call.options).toMatchObject(options);
    }
  });

  test('gives nothing when it is empty', async () => {
    const { list, asked } = createListLab(paging, pagesOf(paging, [], 2));
    expect(await collect(list())).toEqual([]);
    expect(asked).toHaveLength(1);
  });

  test('may send its empty list as null', async () => {
    expect(await collect(createListLab(paging, () => ({ things: null })).list())).toEqual([]);
  });

  test.each([undefined, 7, {}, 'abc'])('ends with an error when a page has %j for a list', async (things) => {
    const good = pagesOf(paging, letters, 2);
    const { list } = createListLab(paging, (input, earlier) => (earlier === 1 ? { things } : good(input, earlier)));
    const error = await failureOf(PagingError, collect(list()));
    expect(error.message).toContain('listThings, page 2: there is no list at "/things". Read the list anew.');
    expect(error).toMatchObject({ pages: 2, marker: paging.style === 'cursor' ? 'm2' : 2 });
  });
});

test('the next page is asked for by its marker, and a later reading goes on from one', async () => {
  const lab = lettersLab();
  await collect(lab.list());
  expect(lab.starts).toEqual([undefined, 'm2', 'm4']);
  expect(await collect(lab.list({ marker: 'm2' }))).toEqual(['c', 'd', 'e']);
});

test('the next page is asked for by the number of items that came, whatever the limit', async () => {
  const lab = createListLab(styles.offsets, pagesOf(styles.offsets, letters, 2));
  expect(await collect(lab.list({ limit: 100, offset: 1 }))).toEqual(['b', 'c', 'd', 'e']);
  expect(lab.starts).toEqual([1, 3, 5]);
});

test('a list whose total is known takes no call more than it has to', async () => {
  const lab = createListLab(styles['offsets with a total'], pagesOf(styles.offsets, letters, 2));
  await collect(lab.list());
  expect(lab.starts).toEqual([undefined, 2, 4]);
});

describe('whether another page is asked for', () => {
  test.each([
    ['more, with a marker', { isTruncated: true, nextMarker: 'm' }, true],
    ['no more, with a marker', { isTruncated: false, nextMarker: 'm' }, false],
    ['no more', { isTruncated: false }, false],
    ['nothing but a marker', { nextMarker: 'm' }, true],
    ['null, and a marker', { isTruncated: null, nextMarker: 'm' }, true],
    ['a marker that is a number', { nextMarker: 0 }, true],
    ['nothing', {}, false],
    ['an empty marker', { nextMarker: '' }, false],
    ['a marker of null', { nextMarker: null }, false],
  ])('when the page says %s', async (_said, said, goesOn) => {
    const { list, asked } = createListLab(styles.markers, (_input, earlier) => ({
      things: [earlier],
      ...(earlier === 0 ? said : { isTruncated: false }),
    }));
    await collect(list());
    expect(asked).toHaveLength(goesOn ? 2 : 1);
  });

  test.each([{}, { nextMarker: null }, { nextMarker: '' }, { nextMarker: { at: 1 } }])(
    'is not known when it says more and %j: an error, after its items',
    async (said) => {
      const { list } = createListLab(styles.markers, () => ({ things: ['a'], isTruncated: true, ...said }));
      const items: unknown[] = [];
      const reading = async () => {
        for await (const item of list({ marker: 'm9' })) items.push(item);
      };
      const error = await failureOf(PagingError, reading());
      expect(items).toEqual(['a']);
      expect(error.toJSON()).toEqual({
        name: 'PagingError',
        message: 'listThings, page 1: it says that more follows, but not where. Read the list anew.',
        operationId: 'listThings',
        clientToken: undefined,
        attempts: [],
        marker: 'm9',
        pages: 1,
      });
      expect(error).toBeInstanceOf(CrosspeerError);
    },
  );
});

describe('a list that leads back', () => {
  test.each([
    ['to the page itself', ['m1', 'm1'], 2],
    ['to the marker that the reading began with', ['m0'], 1],
    ['to the page before', ['m1', 'm2', 'm1'], 3],
    ['to a page further back', ['m1', 'm2', 'm3', 'm1', 'm2', 'm3'], 6],
  ])('%s ends with an error', async (_, chain, pages) => {
    const { list } = createListLab(styles.markers, (_input, earlier) => ({ things: [], nextMarker: chain[earlier] }));
    const error = await failureOf(PagingError, collect(list({ marker: 'm0' })));
    expect(error).toMatchObject({ pages, marker: chain[pages - 1] });
    expect(error.message).toContain(`it leads back to "${String(chain[pages - 1])}"`);
  });

  test('because the service pays no heed to the offset ends with an error, and gives no item twice', async () => {
    const { list } = createListLab(styles.offsets, () => ({ things: ['a', 'b'] }));
    const items: unknown[] = [];
    const reading = async () => {
      for await (const item of list()) items.push(item);
    };
    const error = await failureOf(PagingError, reading());
    expect(items).toEqual(['a', 'b']);
    expect(error).toMatchObject({ pages: 2, marker: 2 });
    expect(error.message).toContain('its items are those of the page before');
  });

  test('a page that is empty before the total is reached ends with an error', async () => {
    const answer: Pages = (_, earlier) => ({ things: earlier === 0 ? ['a'] : [], page: { total: 3 } });
    const { list } = createListLab(styles['offsets with a total'], answer);
    const error = await failureOf(PagingError, collect(list()));
    expect(error).toMatchObject({ pages: 2, marker: 1 });
    expect(error.message).toContain('it is empty, though the total says that more follows');
  });

  test('a list that was shortened meanwhile ends at its new total', async () => {
    const answer: Pages = (_, earlier) =>
      earlier === 0 ? { things: ['a'], page: { total: 3 } } : { things: [], page: { total: 1 } };
    const { list } = createListLab(styles['offsets with a total'], answer);
    expect(await collect(list())).toEqual(['a']);
  });
});

describe('reading ahead', () => {
  test('asks for the next page while the present one is handled, and for no more than that', async () => {
    const { list, asked } = lettersLab();
    const reading = list().pages({ readAhead: true })[Symbol.asyncIterator]();
    const counts: number[] = [];
    for (let step = await reading.next(); step.done !== true; step = await reading.next()) {
      await settle();
      counts.push(asked.length);
    }
    expect(counts).toEqual([2, 3, 3]);
  });

  test('is not done unless it is asked for', async () => {
    const { list, asked } = lettersLab();
    const counts: number[] = [];
    for await (const _ of list().pages()) {
      await settle();
      counts.push(asked.length);
    }
    expect(counts).toEqual([1, 2, 3]);
  });

  test('is given up at a break, through its signal, and its failure goes unnoticed', async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => unhandled.push(reason);
    process.on('unhandledRejection', note);
    const never = new Promise(() => undefined);
    const good = pagesOf(styles.markers, letters, 2);
    const { list, asked } = createListLab(styles.markers, (input, n) => (n === 0 ? good(input, n) : never));
    for await (const item of list().items({ readAhead: true })) if (item === 'b') break;
    await settle();
    process.off('unhandledRejection', note);
    expect(asked.map(({ options }) => options.signal?.aborted)).toEqual([true, true]);
    expect(unhandled).toEqual([]);
  });

  test('tells the failure of a page after the page before it', async () => {
    const failure = new Error('refused');
    const good = pagesOf(styles.markers, letters, 2);
    const { list } = createListLab(styles.markers, (input, n) => (n === 0 ? good(input, n) : Promise.reject(failure)));
    for (const readAhead of [true, false]) {
      const items: unknown[] = [];
      const reading = async () => {
        for await (const item of list().items({ readAhead })) {
          await settle();
          items.push(item);
        }
      };
      await expect(reading()).rejects.toBe(failure);
      expect(items).toEqual(readAhead ? ['a', 'b'] : []);
    }
  });
});

describe('a reading that is stopped', () => {
  test('by a break sends nothing more', async () => {
    const { list, asked } = lettersLab();
    for await (const item of list()) if (item === 'c') break;
    await settle();
    expect(asked).toHaveLength(2);
  });

  test('by an error of the caller sends nothing more', async () => {
    const { list, asked } = lettersLab();
    const reading = async () => {
      for await (const _ of list()) throw new Error('no use');
    };
    await expect(reading()).rejects.toThrow('no use');
    expect(asked).toHaveLength(1);
  });

  test('while a page is under way ends at once, and the page is given up', async () => {
    const { list, asked } = createListLab(styles.markers, () => new Promise(() => undefined));
    const reading = list()[Symbol.asyncIterator]();
    const next = failureOf(AbortError, reading.next());
    await settle();
    expect(await reading.return?.()).toEqual({ done: true, value: undefined });
    await next;
    expect(await reading.next()).toEqual({ done: true, value: undefined });
    expect(asked[0]?.options.signal?.aborted).toBe(true);
  });

  test('before it began sends nothing', async () => {
    const { list, asked } = lettersLab();
    const reading = list()[Symbol.asyncIterator]();
    await reading.return?.();
    expect(await reading.next()).toEqual({ done: true, value: undefined });
    expect(asked).toEqual([]);
  });

  test.each([true, false])("by the caller's signal ends with its reason (reading ahead: %s)", async (readAhead) => {
    const controller = new AbortController();
    const reason = new Error('the user left');
    const { list, asked } = lettersLab();
    const reading = async () => {
      for await (const _ of list({}, { signal: controller.signal }).pages({ readAhead })) controller.abort(reason);
    };
    const error = await failureOf(AbortError, reading());
    expect(error.cause).toBe(reason);
    expect(asked.length).toBeLessThanOrEqual(2);
  });

  test('by a signal that was aborted before ends at once', async () => {
    const { list } = lettersLab();
    const ended = collect(list({}, { signal: AbortSignal.abort('early') }));
    expect((await failureOf(AbortError, ended)).cause).toBe('early');
  });
});

test.each(['to its end', 'to a break', 'to an error'])(
  "a reading %s leaves no listener at the caller's signal",
  async (how) => {
    const { signal, listeners } = createCountedSignal();
    const { list } = lettersLab();
    const seen: number[] = [];
    const reading = async () => {
      for await (const item of list({}, { signal })) {
        seen.push(listeners.size);
        if (how === 'to a break') break;
        if (how === 'to an error' && item === 'c') throw new Error('no use');
      }
    };
    await reading().catch(() => undefined);
    expect(seen[0]).toBe(1);
    expect(listeners.size).toBe(0);
  },
);
