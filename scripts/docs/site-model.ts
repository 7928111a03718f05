import { operationsOf, type PlacedOperation, type SpecDocument } from '../lib/spec-model.js';
import { operationLink, referencePath } from './reference-link.js';

/** What the landing page says about the package. */
export interface PackageFacts {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
}

/** One guide on the landing page. */
export interface GuideCard {
  readonly title: string;
  /** One sentence; what stands between backticks is code. */
  readonly summary: string;
  readonly link: string;
}

/** One service on the landing page. */
export interface ServiceCard {
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly link: string;
  readonly groups: readonly OperationGroup[];
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
}

/** What the landing page shows of one specification. Tags stand in the order in which the specification lists them. */
export function toServiceCard(service: string, document: SpecDocument): ServiceCard {
  const { title, summary = '' } = document.info;
  const groups = tagsOf(document).map((tag) => toGroup(service, tag, document));
  return { name: service, title, summary, link: referencePath(service), groups };
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
    .map((placed) => toItem(service, tag.name, placed));
  return { name: tag.name, description: tag.description ?? '', operations };
}

function toItem(service: string, tag: string, { operation }: PlacedOperation): OperationItem {
  const { operationId, summary } = operation;
  return { operationId, summary, link: operationLink(service, tag, operationId) };
}
