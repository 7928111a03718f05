import { expect } from 'vitest';
import type { Answer } from './caller.js';

/** Error codes with their HTTP status, as a service's table has them. */
type Codes = Readonly<Record<string, { readonly status: number } | undefined>>;

/** Anything else than a success or a documented error with all of its parts is a defect. */
export function expectDocumented(answer: Answer, codes: Codes): void {
  if (answer.status === 200) return;
  const code = String(answer.json?.['code']);
  expect(codes[code]?.status, `${code} ${answer.text}`).toBe(answer.status);
  expect(code).not.toBe('InternalError');
  expect(answer.json).toMatchObject({
    message: expect.any(String) as unknown,
    requestId: answer.headers.get('x-bce-request-id'),
  });
}
