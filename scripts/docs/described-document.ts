import { bundle, formatProblems, getTotals, type Config } from '@redocly/openapi-core';
import { SpecError, type Service } from '../lib/read-spec.js';
import type { SpecDocument } from '../lib/spec-model.js';

/**
 * One service's specification as people read it: unlike what the generator compiles, with rules, errors, idempotency and SDK
 * names in the descriptions, as the decorators of `spec/redocly.yaml` write them.
 * @throws {SpecError} when it cannot be put together; the problems were printed
 */
export async function describedDocument(service: Service, config: Config): Promise<SpecDocument> {
  const { bundle: document, problems } = await bundle({ ref: service.root, config: config.forAlias(service.name) });
  const totals = getTotals(problems);
  if (totals.errors > 0) {
    formatProblems(problems, { format: 'codeframe', totals, cwd: process.cwd() });
    throw new SpecError(`The specification of ${service.name} has errors.`);
  }
  return document.parsed as SpecDocument;
}
