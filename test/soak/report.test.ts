import { describe, expect, test } from 'vitest';
import { createsFigures } from '../../scripts/soak/creates.js';
import type { Figure } from '../../scripts/soak/figure.js';
import { soakReport, withReport } from '../../scripts/soak/report.js';
import { captureTool } from '../../scripts/lib/run-tool.js';

const figure = (what: string, isMet = true): Figure => ({ what, measured: '1', target: '2', isMet });
const readme = 'before\n\n<!-- soak -->\n\nold\n\n<!-- end of soak -->\n\nafter\n';

describe('the report', () => {
  test('is one table of all figures, and below it what parts have of their own', () => {
    const { markdown, isMet } = soakReport('Measured.', [[figure('a')], 'Others:\n\n| t |', [figure('b')]]);
    expect(markdown).toBe(
      'Measured.\n\n| what | measured | target |\n| --- | --- | --- |\n| a | 1 | 2 |\n| b | 1 | 2 |\n\nOthers:\n\n| t |',
    );
    expect(isMet).toBe(true);
  });

  test('tells when a target is missed, and which', () => {
    const { markdown, isMet } = soakReport('Measured.', [[figure('a'), figure('b', false)]]);
    expect(isMet).toBe(false);
    expect(markdown).toContain('| b | 1 ✗ | 2 |');
  });

  test('takes the place of the one before between the marks, whatever signs it holds', () => {
    const report = soakReport('$1 $& costs', ['Others']);
    expect(withReport(readme, report)).toBe(
      'before\n\n<!-- soak -->\n\n$1 $& costs\n\nOthers\n\n<!-- end of soak -->\n\nafter\n',
    );
    expect(() => withReport('no marks', report)).toThrow('<!-- soak -->');
  });
});

test('the lines of the creates say how large they were', () => {
  const none = { settledByResume: 0, failed: 0, duplicates: 0, lost: 0, falseSuccesses: 0, falseFailures: 0 };
  const options = { creates: 1200, inFlight: 7, faultShare: 0.35, maxAttempts: 2, timeoutMs: 5, seed: 1 };
  const [first] = createsFigures({ options, succeeded: 1200, ...none, requestsPerCreate: 1, seconds: 1 });
  expect(first?.what).toMatch(/^1,200 creates, 7 in flight, 35 % of requests hit/);
});

test('the table is not written from some parts alone', async () => {
  const { code, output } = await captureTool('tsx', [
    '--conditions=crosspeer-source',
    'scripts/soak.ts',
    'outage',
    '--write',
  ]);
  expect(code).toBe(2);
  expect(output).toContain('--write replaces the whole table, and creates, kills, modifications, races, pages,');
});
