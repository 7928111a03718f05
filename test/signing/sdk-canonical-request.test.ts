import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createSdkSigner, type SdkSignableRequest } from '../../src/huawei.js';
import { InputError } from '../../src/index.js';

const host = 'dli.cn-north-4.myhuaweicloud.com';

async function canonicalRequestOf(target: string, more: Partial<SdkSignableRequest> = {}, signedHeaders?: string[]) {
  const request = { method: 'GET', url: `https://${host}${target}`, ...more, headers: { host, ...more.headers } };
  const key = { accessKeyId: 'ak', secretAccessKey: 'sk' };
  const signature = await createSdkSigner()(request, key, { timestamp: '20260813T080000Z', signedHeaders });
  const [method, path, query, ...rest] = signature.canonicalRequest.split('\n');
  const [hash, names, blank, ...lines] = rest.reverse();
  return { method, path, query, lines: lines.reverse(), blank, names, hash };
}

describe('the path', () => {
  test.each([
    ['/v1/x', '/v1/x/'],
    ['/v1/x/', '/v1/x/'],
    ['/v1/x//', '/v1/x//'],
    ['/v1//x', '/v1//x/'],
    ['', '/'],
    ['/', '/'],
    ['?a=1', '/'],
    ['/v1/a%20b', '/v1/a%20b/'],
    ['/v1/%e6%b5%8b', '/v1/%E6%B5%8B/'],
    ['/v1/测试', '/v1/%E6%B5%8B%E8%AF%95/'],
    ['/v1/urn:fss', '/v1/urn%3Afss/'],
    ['/v1/urn%3Afss', '/v1/urn%3Afss/'],
    ["/v1/h'i!(j)*", '/v1/h%27i%21%28j%29%2A/'],
    ['/v1/a@c+d', '/v1/a%40c%2Bd/'],
    ['/v1/%7Ex', '/v1/~x/'],
    ['/v1/a%2Fb', '/v1/a%2Fb/'],
    ['/v1/%F0%9F%98%80', '/v1/%F0%9F%98%80/'],
  ])('%j is signed as %s', async (target, expected) => {
    expect((await canonicalRequestOf(target)).path).toBe(expected);
  });

  test.each(['/v1/%zz', '/v1/%', '/v1/%ff', '/v1/\ud800'])(
    '%j, which decodes to nothing, is refused',
    async (target) => {
      await expect(canonicalRequestOf(target)).rejects.toBeInstanceOf(InputError);
    },
  );
});

describe('the query', () => {
  test.each([
    ['', ''],
    ['&', ''],
    ['accept', 'accept='],
    ['accept=', 'accept='],
    ['a=1&&b=2&', 'a=1&b=2'],
    ['e=1=2', 'e=1%3D2'],
    ['=x', '=x'],
    ['p=a+b', 'p=a%2Bb'],
    ['q=a?b/c', 'q=a%3Fb%2Fc'],
    ['a b=1', 'a%20b=1'],
    ['filter[0]=x', 'filter%5B0%5D=x'],
    ['q=%e6%b5%8b', 'q=%E6%B5%8B'],
    ['name=%7Euser', 'name=~user'],
    ['B=1&a=1', 'B=1&a=1'],
    ['a=1&B=1', 'B=1&a=1'],
  ])('%j is signed as %j', async (query, expected) => {
    expect((await canonicalRequestOf(`/v1/x?${query}`)).query).toBe(expected);
  });

  describe('is sorted by the key alone, then by the value, as texts:', () => {
    test.each([
      ['a-b=2&a=1', 'a=1&a-b=2'],
      ['text1=b&text10=c&text=a', 'text=a&text1=b&text10=c'],
      ['a.b=2&a=1&a~=3', 'a=1&a.b=2&a~=3'],
      ['id=10&id=9&id=1', 'id=1&id=10&id=9'],
      ['k=b&k=&j=1&k=a', 'j=1&k=&k=a&k=b'],
      ['k=a-b&k=a', 'k=a&k=a-b'],
    ])('%j is signed as %j', async (query, expected) => {
      expect((await canonicalRequestOf(`/v1/x?${query}`)).query).toBe(expected);
    });

    test.each([
      ['a-b=%20&a=1', 'a=1&a-b=%20'],
      ['a-b&a=%20', 'a=%20&a-b='],
      ['text1=%20&text10=c&text=a', 'text=a&text1=%20&text10=c'],
      ['k=b&k=&j=%20&k=a', 'j=%20&k=&k=a&k=b'],
      ['k=a-b&k=%61', 'k=a&k=a-b'],
    ])('%j, which has to be encoded anew, is signed as %j', async (query, expected) => {
      expect((await canonicalRequestOf(`/v1/x?${query}`)).query).toBe(expected);
    });

    test.each([
      ['before it is encoded', 'a~=1&a%C3%A9=2&a%3A=3&a0=4', 'a0=4&a%3A=3&a~=1&a%C3%A9=2'],
      ['values too', 'k=~&k=%C3%A9&k=a%20b&k=a-b', 'k=a%20b&k=a-b&k=~&k=%C3%A9'],
      // In UTF-16 the first half of 😀 comes before U+FF5E.
      ['by code points', '%F0%9F%98%80=1&%EF%BD%9E=2', '%EF%BD%9E=2&%F0%9F%98%80=1'],
      ['values by code points', 'k=%F0%9F%98%80&k=%EF%BD%9E', 'k=%EF%BD%9E&k=%F0%9F%98%80'],
      ['code points after a common beginning', 'x%F0%9F%98%80=1&x%EF%BD%9E=2', 'x%EF%BD%9E=2&x%F0%9F%98%80=1'],
    ])('%s', async (_, query, expected) => {
      expect((await canonicalRequestOf(`/v1/x?${query}`)).query).toBe(expected);
    });
  });

  test.each(['a=%zz', '%=1', 'a=%ff', 'a=\udc00', 'b=1&%f'])(
    '%j, which decodes to nothing, is refused',
    async (query) => {
      await expect(canonicalRequestOf(`/v1/x?${query}`)).rejects.toBeInstanceOf(InputError);
    },
  );
});

describe('the headers', () => {
  test('have a line each, are followed by an empty one and by their names', async () => {
    const headers = { 'x-project-id': 'p' };
    const { lines, blank, names } = await canonicalRequestOf('/', { headers });
    expect(lines).toEqual([`host:${host}`, 'x-project-id:p', 'x-sdk-date:20260813T080000Z']);
    expect({ blank, names }).toEqual({ blank: '', names: 'host;x-project-id;x-sdk-date' });
  });

  test('are trimmed and otherwise left as they are, empty ones too', async () => {
    const headers = { 'x-a': '  a   b ', 'x-b': '', 'x-c': "~*'()%20,;" };
    const { lines } = await canonicalRequestOf('/', { headers });
    expect(lines.slice(1, 4)).toEqual(['x-a:a   b', 'x-b:', "x-c:~*'()%20,;"]);
  });

  test('are sorted by name, not by line', async () => {
    const { lines, names } = await canonicalRequestOf('/', { headers: { 'x-a-b': '1', 'x-a': '2' } });
    expect(lines.slice(1, 3)).toEqual(['x-a:2', 'x-a-b:1']);
    expect(names).toBe('host;x-a;x-a-b;x-sdk-date');
  });

  test('are those of a list, without what is absent', async () => {
    const headers = { range: 'r', 'x-a': '1' };
    const { names } = await canonicalRequestOf('/', { headers }, ['x-sdk-date', 'range', 'host', 'date']);
    expect(names).toBe('host;range;x-sdk-date');
  });
});

test.each([
  ['is listed twice', ['host', 'x-sdk-date', 'host'], 'host;x-sdk-date'],
  ['is listed in another order', ['x-sdk-date', 'x-a', 'host'], 'host;x-a;x-sdk-date'],
  ['is only what every object has', ['host', 'constructor', 'x-sdk-date', 'tostring'], 'host;x-sdk-date'],
])('a header that %s is signed once or not at all', async (_, list, expected) => {
  const { names, lines } = await canonicalRequestOf('/', { headers: { 'x-a': '1' } }, list);
  expect(names).toBe(expected);
  expect(lines).toHaveLength(expected.split(';').length);
});

test.each([[[]], [['date']], [['authorization']], [['X-Sdk-Date']]])(
  'the date is signed, and nothing that is not there or cannot be, with the list %j',
  async (list) => {
    const { lines, names } = await canonicalRequestOf('/', { headers: { authorization: 'a' } }, list);
    expect(lines).toEqual(['x-sdk-date:20260813T080000Z']);
    expect(names).toBe('x-sdk-date');
  },
);

test('a date and a security token that are there already give way to the present ones', async () => {
  const headers = { 'x-sdk-date': '20200101T000000Z', 'x-security-token': 'old' };
  const { lines } = await canonicalRequestOf('/', { headers });
  expect(lines).toContain('x-sdk-date:20260813T080000Z');
});

describe('the body', () => {
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  const nothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

  test.each([
    ['none', undefined, nothing],
    ['an empty one', '', nothing],
    ['an empty object', '{}', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'],
    ['a text with its blanks', ' {"a": 1}\n', sha256(' {"a": 1}\n')],
  ])('is signed by its hash: %s', async (_, body, expected) => {
    expect((await canonicalRequestOf('/', { method: 'POST', body })).hash).toBe(expected);
  });

  test('may be left unsigned, or its hash be given, by a header that is signed', async () => {
    const headers = { 'x-sdk-content-sha256': ' UNSIGNED-PAYLOAD ' };
    const { hash, names } = await canonicalRequestOf('/', { body: '{}', headers });
    expect({ hash, names }).toEqual({ hash: 'UNSIGNED-PAYLOAD', names: 'host;x-sdk-content-sha256;x-sdk-date' });
  });
});
