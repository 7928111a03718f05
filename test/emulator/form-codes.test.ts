import { expect, test } from 'vitest';
import { blbFormCodes } from '../../src/emulator/baidu-blb/form-codes.js';
import { baiduFormCodes } from '../../src/emulator/baidu/form-codes.js';
import { type CodedStatus, FormProblem, type FormProblemKind } from '../../src/emulator/form-problem.js';
import { services } from '../../src/emulator/services.js';

/** Every kind once; the type makes sure that none is missing. */
const kinds: Readonly<Record<FormProblemKind, true>> = {
  'unknown-path': true,
  'unknown-version': true,
  'wrong-method': true,
  'broken-uri': true,
  'uri-too-long': true,
  'ambiguous-action': true,
  parameter: true,
  body: true,
  'malformed-json': true,
  'broken-body': true,
  'too-large': true,
  failed: true,
};
/** Only where a schema judged it there is a keyword. */
const keywordsOf = (kind: FormProblemKind) =>
  kind === 'parameter' || kind === 'body'
    ? [undefined, 'required', 'type', 'enum', 'maxLength', 'format']
    : [undefined];

test.each(services.map((service) => [service.table.service, service] as const))(
  '%s answers every wrong form with a code of its catalogue',
  (_name, { formCodes, table }) => {
    for (const kind of Object.keys(kinds) as FormProblemKind[])
      for (const keyword of keywordsOf(kind)) {
        const coded = formCodes(new FormProblem(kind, 'wrong', keyword));
        const { code, status }: CodedStatus = typeof coded === 'string' ? { code: coded } : coded;
        expect(Object.keys(table.errorCodes)).toContain(code);
        const entry = table.errorCodes[code];
        // Some services answer failures of their own with 400.
        expect(entry?.category === 'server').toBe(kind === 'failed');
        if (kind !== 'failed') expect(Math.floor((status ?? entry?.status ?? 0) / 100)).toBe(4);
      }
  },
);

test("BLB tells what is missing from what is wrong, and has Baidu's common codes for the rest", () => {
  const codeOf = (kind: FormProblemKind, keyword?: string) => blbFormCodes(new FormProblem(kind, 'wrong', keyword));
  for (const kind of ['parameter', 'body'] as const) {
    expect(codeOf(kind, 'required')).toBe('MissingParameter');
    for (const keyword of [undefined, 'type', 'enum']) expect(codeOf(kind, keyword)).toBe('InvalidParameter');
  }
  expect(codeOf('ambiguous-action')).toBe('InvalidParameter');
  const own = ['parameter', 'body', 'ambiguous-action'];
  for (const kind of (Object.keys(kinds) as FormProblemKind[]).filter((each) => !own.includes(each)))
    expect(codeOf(kind)).toBe(baiduFormCodes(new FormProblem(kind, 'wrong')));
});
