import { mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfigError } from '../../src/index.js';
import { createFileLedger, type FileSystem } from '../../src/ledger.js';
import { failureOf } from '../helpers/failure.js';
import { done, idOf, numbersTo, recordOf, refused, reservationOf, sentOnce, stampOf } from './support/calls.js';
import { failingFiles, watchFiles } from './support/fake-files.js';

const id = idOf(1);
const hourMs = 3_600_000;

describe('a ledger in a folder', () => {
  let parent: string;
  let folder: string;

  beforeEach(async () => {
    parent = await mkdtemp(join(tmpdir(), 'crosspeer-file-ledger-'));
    folder = join(parent, 'deep', 'ledger');
  });
  afterEach(() => rm(parent, { recursive: true }));

  async function writeOneCall(): Promise<void> {
    const ledger = createFileLedger(folder);
    await ledger.reserve(reservationOf(1));
    await ledger.markSent(id, 20);
    await ledger.complete(id, done(30));
  }

  const eventNames = async () => (await readdir(folder)).filter((name) => name.includes('.')).sort();

  it('makes nothing before it is used', async () => {
    createFileLedger(folder);
    expect(await readdir(parent)).toEqual([]);
    expect(await createFileLedger(folder).listPending()).toEqual([]);
    expect(await readdir(folder)).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')('can be read by its owner alone', async () => {
    await writeOneCall();
    const modeOf = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);
    expect(await modeOf(folder)).toBe('700');
    expect(await modeOf(join(parent, 'deep'))).toBe('700');
    for (const name of await readdir(folder)) expect(await modeOf(join(folder, name))).toBe('600');
  });

  it('names its files by hashes, three for a call', async () => {
    await writeOneCall();
    const names = (await readdir(folder)).sort();
    expect(names).toHaveLength(3);
    expect(names[0]).toBe(id);
    for (const name of names.slice(1)) expect(name).toMatch(new RegExp(`^${id}\\.[0-9a-f]{32}\\.[12]$`));
  });

  it.each(['', '../../etc/passwd', 'A'.repeat(64), `${id}/..`, `${id}\n`, id.slice(1), `${id}.tmp`])(
    'takes %j for no id',
    async (wrong) => {
      const ledger = createFileLedger(folder);
      const attempts = [
        () => ledger.get(wrong),
        () => ledger.markSent(wrong, 1),
        () => ledger.complete(wrong, done(1)),
        () => ledger.reserve({ ...reservationOf(1), id: wrong }),
      ];
      for (const attempt of attempts)
        expect((await failureOf(ConfigError, attempt())).message).toMatch('64 lower-case');
    },
  );

  it('stays in its folder when the working folder changes', async () => {
    const before = process.cwd();
    process.chdir(parent);
    try {
      const ledger = createFileLedger('here');
      process.chdir(before);
      await ledger.reserve(reservationOf(1));
    } finally {
      process.chdir(before);
    }
    expect(await readdir(join(parent, 'here'))).toEqual([id]);
  });

  it('writes nothing more once a call is done', async () => {
    await writeOneCall();
    await createFileLedger(folder).complete(id, done(40));
    expect(await readdir(folder)).toHaveLength(3);
  });

  it('lists what is pending in its order, whatever the order of the folder', async () => {
    const readdirBackwards = async (path: string) => (await readdir(path)).sort().reverse();
    const ledger = createFileLedger(folder, { fs: { ...watchFiles().fs, readdir: readdirBackwards } });
    for (const number of numbersTo(4)) await ledger.reserve(reservationOf(number, { reservedAtMs: 7 }));
    const ids = (await ledger.listPending()).map((record) => record.id);
    expect(ids).toEqual(numbersTo(4).map(idOf).sort());
  });

  it('takes no call for pending whose outcome is removed while it is read', async () => {
    await writeOneCall();
    const { fs } = watchFiles();
    let isForgotten = false;
    const slow: FileSystem = {
      ...fs,
      async readFile(path, encoding) {
        const text = await fs.readFile(path, encoding);
        if (!isForgotten) await createFileLedger(folder).expire(100);
        isForgotten = true;
        return text;
      },
    };
    expect(await createFileLedger(folder, { fs: slow }).get(id)).toBeUndefined();
  });

  it('leaves no file open', async () => {
    const { fs, openCount } = watchFiles();
    const ledger = createFileLedger(folder, { fs });
    await Promise.all(numbersTo(20).map((number) => ledger.reserve(reservationOf(number % 5))));
    await ledger.complete(id, done(1));
    await ledger.expire(9);
    expect(openCount()).toBe(0);
  });

  describe('on the disk before a promise resolves', () => {
    const synced = (kind: string) => [
      'write temporary',
      'fsync temporary',
      `link ${kind}`,
      'unlink temporary',
      'fsync folder',
    ];

    it.skipIf(process.platform === 'win32')('is each write, and the folders that lead to it', async () => {
      const { fs, steps } = watchFiles();
      const ledger = createFileLedger(folder, { fs });
      await ledger.reserve(reservationOf(1));
      expect(steps.splice(0)).toEqual(['fsync folder', 'fsync folder', ...synced('reservation')]);
      await ledger.markSent(id, 20);
      expect(steps.splice(0)).toEqual(synced('event'));
      await ledger.complete(id, done(30));
      expect(steps.splice(0)).toEqual(synced('event'));
    });

    it.skipIf(process.platform === 'win32')('is that a reservation is gone, before its outcome goes', async () => {
      await writeOneCall();
      const { fs, steps } = watchFiles();
      await createFileLedger(folder, { fs }).expire(100);
      const expected = ['unlink reservation', 'fsync folder', 'unlink event', 'unlink event', 'fsync folder'];
      expect(steps).toEqual(expected);
    });
  });

  describe('expire', () => {
    it('removes every file of a call', async () => {
      await writeOneCall();
      expect(await createFileLedger(folder).expire(100)).toBe(1);
      expect(await readdir(folder)).toEqual([]);
    });

    it('removes what crashed processes left, after an hour, and touches no other file', async () => {
      await writeOneCall();
      const [old, recent] = [stampOf(Date.now() - hourMs - 1_000), stampOf(Date.now() - hourMs + 60_000)];
      const leftovers = (stamp: string) => [`${stamp}.tmp`, `${idOf(2)}.${stamp}.1`, `${id}.${stamp}.1`];
      for (const name of [...leftovers(old), ...leftovers(recent), 'notes.tmp'])
        await writeFile(join(folder, name), '');
      const before = new Set(await readdir(folder));
      expect(await createFileLedger(folder).expire(0)).toBe(0);
      const after = await readdir(folder);
      expect([...before].filter((name) => !after.includes(name)).sort()).toEqual(leftovers(old).sort());
    });

    it('keeps all that belongs to an old call that is pending', async () => {
      const ledger = createFileLedger(folder);
      await ledger.reserve(reservationOf(1));
      await ledger.markSent(id, 20);
      const generation = stampOf(Date.now() - 2 * hourMs);
      const text = await readFile(join(folder, id), 'utf8');
      const [name = ''] = await eventNames();
      await writeFile(join(folder, id), text.replace(/[0-9a-f]{32}/, generation));
      await writeFile(join(folder, `${id}.${generation}.1`), await readFile(join(folder, name), 'utf8'));
      await ledger.expire(Infinity);
      expect(await ledger.get(id)).toEqual(recordOf(reservationOf(1), sentOnce(20)));
    });
  });

  it('tells a reservation from an earlier one whose events are still there', async () => {
    await writeOneCall();
    await rm(join(folder, id));
    const ledger = createFileLedger(folder);
    expect(await ledger.reserve(reservationOf(1))).toBeUndefined();
    expect(await ledger.get(id)).toEqual(recordOf(reservationOf(1)));
  });

  describe('a damaged file', () => {
    const attempts = (ledger = createFileLedger(folder)) => [
      () => ledger.get(id),
      () => ledger.reserve(reservationOf(1)),
      () => ledger.markSent(id, 1),
      () => ledger.listPending(),
      () => ledger.expire(100),
    ];

    it.each([0, 1, 100])('is named when a reservation has only %i bytes left', async (length) => {
      await writeOneCall();
      await truncate(join(folder, id), length);
      for (const attempt of attempts())
        expect((await failureOf(ConfigError, attempt())).message).toContain(join(folder, id));
    });

    it.each(['', '{"state":"don', '{"state":"sent"}', '{"state":"refused","atMs":1}', '{"state":"?","atMs":1}', '7'])(
      'is named when an event is %j',
      async (text) => {
        await writeOneCall();
        const name = (await eventNames()).at(-1) ?? '';
        await writeFile(join(folder, name), text);
        for (const attempt of attempts()) expect((await failureOf(ConfigError, attempt())).message).toContain(name);
      },
    );

    it('is told of where that is wanted, and the others are listed', async () => {
      await writeOneCall();
      await truncate(join(folder, id), 1);
      const ledger = createFileLedger(folder);
      await ledger.reserve(reservationOf(2));
      const damaged: unknown[] = [];
      expect(await ledger.listPending((error) => damaged.push(error))).toEqual([recordOf(reservationOf(2))]);
      expect(damaged.map(String)).toEqual([expect.stringContaining(join(folder, id)) as string]);
    });

    it('is one that holds another call', async () => {
      await writeOneCall();
      await writeFile(join(folder, idOf(2)), await readFile(join(folder, id)));
      expect((await failureOf(ConfigError, createFileLedger(folder).get(idOf(2)))).message).toContain(idOf(2));
    });

    it('is a folder in a file’s place', async () => {
      await mkdir(join(folder, id), { recursive: true });
      expect((await failureOf(ConfigError, createFileLedger(folder).get(id))).message).toMatch(
        /could not read .*EISDIR/,
      );
    });
  });

  describe('a folder that cannot be used', () => {
    it('is named with what to do, whatever is asked of it', async () => {
      const file = join(parent, 'file');
      await writeFile(file, '');
      for (const path of [file, join(file, 'below')]) {
        const error = await failureOf(ConfigError, createFileLedger(path).get(id));
        expect(error.message).toContain(`could not make ${path}`);
        expect(error.message).toContain('give the ledger a folder');
        expect(error.cause).toMatchObject({ syscall: 'mkdir' });
      }
    });

    it('can be used once it is mended', async () => {
      await writeFile(join(parent, 'deep'), '');
      const ledger = createFileLedger(folder);
      await failureOf(ConfigError, ledger.reserve(reservationOf(1)));
      await rm(join(parent, 'deep'));
      expect(await ledger.reserve(reservationOf(1))).toBeUndefined();
    });

    it('is not made anew when it disappears under a ledger that is open', async () => {
      const ledger = createFileLedger(folder);
      await ledger.reserve(reservationOf(1));
      await rm(folder, { recursive: true });
      expect((await failureOf(ConfigError, ledger.reserve(reservationOf(2)))).message).toMatch(
        'Was the folder removed',
      );
    });

    it('needs a name', () => {
      expect(() => createFileLedger('')).toThrow(ConfigError);
    });

    it.each([
      ['open', 'ENOSPC', 'Free some space'],
      ['open', 'EACCES', 'Let this process use the folder'],
      ['open', 'EROFS', 'Let this process use the folder'],
      ['link', 'EPERM', 'no hard links'],
      ['link', 'EOPNOTSUPP', 'no hard links'],
      ['readFile', 'EACCES', 'Let this process use the folder'],
      ['readFile', 'EIO', 'EIO.'],
    ] as const)('fails with cause and advice when %s says %s', async (name, code, advice) => {
      const ledger = createFileLedger(folder, { fs: failingFiles(name, code) });
      const error = await failureOf(ConfigError, ledger.reserve(reservationOf(1)));
      expect(error.message).toContain(advice);
      expect(error.cause).toMatchObject({ code });
      expect(await createFileLedger(folder).listPending()).toEqual([]);
    });
  });

  it('lists a refused call that was sent again, wherever that was', async () => {
    const [here, there] = [createFileLedger(folder), createFileLedger(folder)];
    await here.reserve(reservationOf(1));
    await here.complete(id, refused(30));
    await there.markSent(id, 10);
    expect(await here.listPending()).toHaveLength(1);
  });
});
