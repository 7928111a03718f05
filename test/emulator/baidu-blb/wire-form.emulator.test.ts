import { expect, test } from 'vitest';
import { createBlbLab } from '../support/blb-lab.js';

const beyondAscii = '流量 für alle 😀';

test('text beyond ASCII is in UTF-8, in requests and in answers', async () => {
  const lab = createBlbLab();
  const id = await lab.created();
  await lab.done(id, 'PUT', '', new TextEncoder().encode(JSON.stringify({ desc: beyondAscii })));
  expect(await lab.read(id)).toMatchObject({ desc: beyondAscii });
});

test('every answer says what its body is, and has a request id and a date in GMT', async () => {
  const lab = createBlbLab();
  const id = await lab.created();
  const answers = [
    await lab.create(),
    await lab.on(id, 'PUT', '', { name: 'new' }),
    await lab.on(id, 'GET'),
    await lab.on('lb-none', 'GET'),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 404]);
  for (const { headers } of answers) {
    expect(headers.get('content-type')?.replace(/\s/g, '').toLowerCase()).toBe('application/json;charset=utf-8');
    expect(headers.get('x-bce-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get('date')).toBe(new Date(lab.emulator.clock.now()).toUTCString());
  }
});
