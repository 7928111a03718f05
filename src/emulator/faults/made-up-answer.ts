import { type AnswerContext, answerError } from '../answer.js';
import { Refusal } from '../refusal.js';
import type { Fault, StatusFault } from './fault-rule.js';

/** The answer that a fault gives in the place of the operation's own; undefined for a fault that gives none. */
export function madeUpAnswer(fault: Fault, context: AnswerContext): Response | undefined {
  if (fault.fault === 'status') return answerStatus(fault, context);
  if (fault.fault === 'empty-body') return answerBare(200, '', context);
  if (fault.fault === 'html-body') return answerBare(200, page('Sign in to this network'), context);
  return undefined;
}

function answerStatus(fault: StatusFault, context: AnswerContext): Response {
  const response = statusAnswer(fault, context);
  if (fault.retryAfter !== undefined) response.headers.set('retry-after', String(fault.retryAfter));
  return response;
}

function statusAnswer({ status, html, code }: StatusFault, context: AnswerContext): Response {
  if (html) return answerBare(status, page(`Error ${status}`), context);
  const { codeByStatus, gatewayCodes = {} } = context.table.errorBody;
  const known = code ?? codeByStatus[status] ?? gatewayCodes[status];
  if (known === undefined) return answerBare(status, '', context);
  return answerError(status, new Refusal(known, 'This error was injected into the emulator.'), context);
}

/** Answers as something that stands before the service: without a request id. */
function answerBare(status: number, html: string, { nowMs }: AnswerContext): Response {
  const bytes = new TextEncoder().encode(html);
  const headers = new Headers({ 'content-length': String(bytes.length), date: new Date(nowMs).toUTCString() });
  if (bytes.length > 0) headers.set('content-type', 'text/html');
  return new Response(bytes.length === 0 ? null : bytes, { status, headers });
}

function page(title: string): string {
  return `<!DOCTYPE html>\n<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>\n`;
}
