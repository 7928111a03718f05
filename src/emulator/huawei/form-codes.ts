import type { CodedStatus, FormCodes, FormProblemKind } from '../form-problem.js';

/** What the gateway in front of the services answers to requests that are no well-formed calls, as far as it looks at them. */
const gatewayFormCodes = {
  'unknown-path': 'APIGW.0101',
  'unknown-version': 'APIGW.0101',
  'wrong-method': 'APIGW.0101',
  'broken-uri': 'APIGW.0201',
  'uri-too-long': { code: 'APIGW.0201', status: 414 },
  'broken-body': 'APIGW.0201',
  'too-large': { code: 'APIGW.0201', status: 413 },
} as const satisfies Partial<Record<FormProblemKind, string | CodedStatus>>;

/** The codes of what the gateway passes on. It leaves the others to the service as well, which may have codes of its own for them. */
type OwnFormCodes = Readonly<Record<Exclude<FormProblemKind, keyof typeof gatewayFormCodes>, string | CodedStatus>> &
  Partial<Readonly<Record<keyof typeof gatewayFormCodes, string | CodedStatus>>>;

/** A service's codes by the kind of problem; the gateway's where the service has none of its own. */
export function huaweiFormCodes(own: OwnFormCodes): FormCodes {
  const codes: Readonly<Record<FormProblemKind, string | CodedStatus>> = { ...gatewayFormCodes, ...own };
  return ({ kind }) => codes[kind];
}
