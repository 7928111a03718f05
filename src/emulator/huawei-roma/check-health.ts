import { FormProblem } from '../form-problem.js';
import type { HealthDefinition } from './channel.js';
import { refuse } from './refuse.js';

/** Refuses a health check whose fields do not go together. */
export function checkHealth({
  protocol,
  path,
  http_code: code,
  time_interval: interval,
  timeout,
}: HealthDefinition): void {
  const kind = protocol.toUpperCase();
  if (interval <= timeout)
    refuse('health-interval-above-timeout', `The interval is ${interval} s, the timeout ${timeout} s.`);
  if (kind !== 'TCP' && !path) refuse('health-path-given', `The protocol is ${protocol}.`);
  if (kind === 'HTTP' && !code) refuse('health-code-given', `The protocol is ${protocol}.`);
  if (code !== undefined) checkRanges(code);
}

/** Refuses a range that runs backwards, as a text of another form is; no pattern can tell. */
function checkRanges(code: string): void {
  for (const range of code.split(',')) {
    const [first = '', last = first] = range.split('-');
    if (first > last) throw new FormProblem('body', `http_code holds ${range}, which runs backwards.`);
  }
}
