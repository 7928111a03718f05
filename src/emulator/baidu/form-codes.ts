import type { FormCodes, FormProblemKind } from '../form-problem.js';

const codes: Readonly<Record<FormProblemKind, string>> = {
  'unknown-path': 'InvalidURI',
  'unknown-version': 'InvalidVersion',
  'wrong-method': 'InvalidURI',
  'broken-uri': 'InvalidURI',
  'uri-too-long': 'InvalidURI',
  'ambiguous-action': 'BadRequest',
  parameter: 'BadRequest',
  body: 'InappropriateJSON',
  'malformed-json': 'MalformedJSON',
  'broken-body': 'InvalidHTTPRequest',
  'too-large': 'InvalidHTTPRequest',
  failed: 'InternalError',
};

/** The codes that Baidu's services have in common for requests that are no well-formed calls. */
export const baiduFormCodes: FormCodes = ({ kind }) => codes[kind];
