import { operationsOf, type SpecDocument, type SpecLifecycle, type SpecOperation } from '../lib/spec-model.js';
import { operationLink, referencePath } from './site-paths.js';

/** What the landing page says about the package. */
export interface PackageFacts {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
}

/** One guide, as other pages show it. */
export interface GuideCard {
  readonly title: string;
  /** One sentence; what stands between backticks is code. */
  readonly summary: string;
  readonly link: string;
  /** The names of the services that it is about. */
  readonly services: readonly string[];
}

/** One service, as pages show it. Links lead from the site's folder. */
export interface ServiceCard {
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly link: string;
  readonly groups: readonly OperationGroup[];
  readonly lifecycles: readonly DocumentedLifecycle[];
}

/** The operations under one tag. */
export interface OperationGroup {
  readonly name: string;
  readonly description: string;
  readonly operations: readonly OperationItem[];
}

/** One operation and where the reference shows it. */
export interface OperationItem {
  readonly operationId: string;
  readonly summary: string;
  readonly link: string;
  /** The file below `spec/` that it is written in. */
  readonly source: string;
  /** What the vendor's SDKs and documents call it, by `python`, `java` and so on. */
  readonly sdkNames: Readonly<Record<string, string>>;
}

/** The states of a resource, and the operation that shows them. */
export interface DocumentedLifecycle {
  readonly lifecycle: SpecLifecycle;
  readonly operation: OperationItem;
}

/** What pages show of one specification. Tags stand in the order in which the specification lists them. */
export function toServiceCard(service: string, document: SpecDocument): ServiceCard {
  const { title, summary = '' } = document.info;
  const groups = tagsOf(document).map((tag) => toGroup(service, tag, document));
  const lifecycles = operationsOf(document).flatMap(({ operation }) =>
    (operation['x-lifecycle'] ?? []).map((lifecycle) => ({ lifecycle, operation: toItem(service, operation) })),
  );
  return { name: service, title, summary, link: referencePath(service), groups, lifecycles };
}

/** The listed tags, then those that only operations name. */
function tagsOf(document: SpecDocument): { name: string; description?: string }[] {
  const listed = document.tags ?? [];
  const known = new Set(listed.map(({ name }) => name));
  const used = new Set(operationsOf(document).flatMap(({ operation }) => operation.tags));
  return [...listed, ...[...used].filter((name) => !known.has(name)).map((name) => ({ name }))];
}

function toGroup(service: string, tag: { name: string; description?: string }, document: SpecDocument): OperationGroup {
  const operations = operationsOf(document)
    .filter(({ operation }) => operation.tags.includes(tag.name))
    .map(({ operation }) => toItem(service, operation, tag.name));
  return { name: tag.name, description: tag.description ?? '', operations };
}

function toItem(service: string, operation: SpecOperation, tag = operation.tags[0] ?? ''): OperationItem {
  const { operationId, summary, 'x-sdk-names': sdkNames } = operation;
  const link = operationLink(service, tag, operationId);
  return { operationId, summary, link, source: `${service}/operations/${operationId}.yaml`, sdkNames };
}
