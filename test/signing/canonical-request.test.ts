import { describe, expect, test } from 'vitest';
import { createBceSigner } from '../../src/baidu.js';
import { InputError } from '../../src/index.js';

const host = 'bcc.bj.baidubce.com';

async function canonicalRequestOf(target: string, headers: Record<string, string> = {}, signedHeaders?: string[]) {
  const request = { method: 'GET', url: `https://${host}${target}`, headers: { host, ...headers } };
  const key = { accessKeyId: 'ak', secretAccessKey: 'sk' };
  const signature = await createBceSigner()(request, key, { timestamp: '2026-08-13T08:00:00Z', signedHeaders });
  const [method, path, query, ...lines] = signature.canonicalRequest.split('\n');
  const [, , , , names] = (signature.headers['authorization'] ?? '').split('/');
  return { method, path, query, lines, names };
}

describe('the path', () => {
  test.each([
    ['/v1/a:b*c', '/v1/a%3Ab%2Ac'],
    ['/a:b@c', '/a%3Ab%40c'],
    ['/v1/%7Ex', '/v1/~x'],
    ['/v1/%e6%b5%8b', '/v1/%E6%B5%8B'],
    ['/v1/a%20b', '/v1/a%20b'],
    ['/v1/测试', '/v1/%E6%B5%8B%E8%AF%95'],
    ["/v1/!'()*", '/v1/%21%27%28%29%2A'],
    ['/v1/a+b', '/v1/a%2Bb'],
    ['/v1/a%2Fb', '/v1/a%2Fb'],
    ['/v1/x//', '/v1/x//'],
    ['/v1/./../x', '/v1/./../x'],
    ['/v1/%F0%9F%98%80', '/v1/%F0%9F%98%80'],
    ['', '/'],
    ['?accept', '/'],
  ])('%j is signed as %s', async (target, expected) => {
    expect((await canonicalRequestOf(target)).path).toBe(expected);
  });

  test('a trailing slash makes another request', async () => {
    const [without, withSlash] = await Promise.all([canonicalRequestOf('/v1/vpc'), canonicalRequestOf('/v1/vpc/')]);
    expect([without.path, withSlash.path]).toEqual(['/v1/vpc', '/v1/vpc/']);
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
    ['accept', 'accept='],
    ['accept=', 'accept='],
    ['a-b=2&a=1', 'a-b=2&a=1'],
    ['a=1&a-b=2', 'a-b=2&a=1'],
    ['text&text1=测试&text10=test', 'text10=test&text1=%E6%B5%8B%E8%AF%95&text='],
    ['k=b&k=a&k=b', 'k=a&k=b&k=b'],
    ['a b=1', 'a%20b=1'],
    ['filter[0]=x', 'filter%5B0%5D=x'],
    ['e=1=2', 'e=1%3D2'],
    ['p=a+b', 'p=a%2Bb'],
    ['=x', '=x'],
    ['a=1&&b=2&', 'a=1&b=2'],
    ['&', ''],
    ['', ''],
    ['B=1&a=1', 'B=1&a=1'],
    ['q=a?b/c', 'q=a%3Fb%2Fc'],
  ])('%j is signed as %j', async (query, expected) => {
    expect((await canonicalRequestOf(`/v1/vpc?${query}`)).query).toBe(expected);
  });

  test.each(['authorization=x&a=1', 'a=1&Authorization=x', 'a=1&AUTHORIZATION', '%61uthorization=x&a=1'])(
    'the signature in %j is left out',
    async (query) => {
      expect((await canonicalRequestOf(`/v1/vpc?${query}`)).query).toBe('a=1');
    },
  );

  test('a parameter whose name only begins like it is signed', async () => {
    expect((await canonicalRequestOf('/v1/vpc?authorizations=x&xauthorization=y')).query).toBe(
      'authorizations=x&xauthorization=y',
    );
  });

  test.each(['a=%zz', '%=1', 'a=\udc00'])('%j, which decodes to nothing, is refused', async (query) => {
    await expect(canonicalRequestOf(`/v1/vpc?${query}`)).rejects.toBeInstanceOf(InputError);
  });
});

describe('the headers', () => {
  test('values are trimmed and encoded, inner blanks kept', async () => {
    const { lines } = await canonicalRequestOf('/', { 'x-bce-meta-a': '  a  b  ', 'content-type': 'a/b; c=d' });
    expect(lines).toEqual(['content-type:a%2Fb%3B%20c%3Dd', `host:${host}`, 'x-bce-meta-a:a%20%20b']);
  });

  test('a blank value is neither signed nor listed', async () => {
    const { lines, names } = await canonicalRequestOf('/', { 'x-bce-meta-a': ' ', 'x-bce-meta-b': '' });
    expect({ lines, names }).toEqual({ lines: [`host:${host}`], names: 'host' });
  });

  test('lines are sorted as whole texts, the list by name', async () => {
    const { lines, names } = await canonicalRequestOf('/', { 'x-bce-meta-a': '1', 'x-bce-meta-a-b': '2' });
    expect(lines).toEqual([`host:${host}`, 'x-bce-meta-a-b:2', 'x-bce-meta-a:1']);
    expect(names).toBe('host;x-bce-meta-a;x-bce-meta-a-b');
  });

  test('only the default set is signed by default', async () => {
    const given = {
      'content-length': '2',
      'content-md5': 'm',
      date: 'd',
      range: 'r',
      'user-agent': 'u',
      'x-bce-a': '1',
    };
    expect((await canonicalRequestOf('/', given)).names).toBe('content-length;content-md5;host;x-bce-a');
  });

  test('a list given is signed, without what is absent', async () => {
    const { names } = await canonicalRequestOf('/', { range: 'r', 'x-bce-a': '1' }, ['range', 'host', 'date']);
    expect(names).toBe('host;range');
  });

  test('with nothing to sign the text ends after a line break', async () => {
    const { lines, names } = await canonicalRequestOf('/', {}, []);
    expect({ lines, names }).toEqual({ lines: [''], names: '' });
  });

  test('the session token is signed with the rest', async () => {
    const key = { accessKeyId: 'ak', secretAccessKey: 'sk', sessionToken: 'a+b/c=' };
    const request = { method: 'GET', url: `https://${host}/`, headers: { host } };
    const { canonicalRequest, headers } = await createBceSigner()(request, key, { timestamp: '2026-08-13T08:00:00Z' });
    expect(canonicalRequest).toContain('\nx-bce-security-token:a%2Bb%2Fc%3D');
    expect(headers['authorization']).toContain('/host;x-bce-security-token/');
    expect(headers['x-bce-security-token']).toBe('a+b/c=');
  });
});
