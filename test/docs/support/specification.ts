import { bundleService, listServices, loadSpecConfig, type Service } from '../../../scripts/lib/read-spec.js';
import { errorCatalogueOf } from '../../../scripts/lib/emit-operations.js';
import { operationsOf, type SpecDocument, type SpecOperation } from '../../../scripts/lib/spec-model.js';

/** One service of `spec/`, as it is written there: without what the docs add to its descriptions. */
export interface SpecifiedService extends Service {
  readonly document: SpecDocument;
}

/** Every service of `spec/`. */
export async function specifiedServices(): Promise<SpecifiedService[]> {
  const config = await loadSpecConfig();
  const services = listServices(config);
  return Promise.all(services.map(async (service) => ({ ...service, document: await bundleService(service, config) })));
}

/** An operation and what a reader has to find about it. */
export interface ExpectedOperation {
  readonly service: string;
  readonly operation: SpecOperation;
  readonly rules: readonly string[];
  readonly errors: readonly string[];
  readonly sdkNames: readonly string[];
}

/** What the reference has to say, read from the specification and not from the page. */
export function expectedOperations({ name, document }: SpecifiedService): ExpectedOperation[] {
  return operationsOf(document).map(({ operation }) => ({
    service: name,
    operation,
    rules: operation['x-rules'].map((id) => plain(document['x-rule-catalogue'][id]?.says ?? `unknown rule ${id}`)),
    errors: operation['x-error-codes'].filter((code) => code in errorCatalogueOf(document)),
    sdkNames: Object.values(operation['x-sdk-names']),
  }));
}

/** Text as it is seen: without the marks of code, and with single spaces. */
export const plain = (text: string): string => text.replaceAll('`', '').replace(/\s+/g, ' ').trim();
