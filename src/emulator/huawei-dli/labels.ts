import type {
  BatchCreateResourceTagsInput,
  BatchDeleteResourceTagsInput,
  ListResourcesTagsInput,
  ProjectTags,
  ResourceTags,
  ShowResourceTagsInput,
} from '../../../generated/huawei/dli/client.gen.js';
import type { ProjectCall } from '../huawei/project-call.js';
import type { Connection } from './connection.js';
import { findNamed } from './find.js';
import { checkTagKeys } from './label-keys.js';
import { refuse } from './refuse.js';
import { type DliState, liveConnectionsIn } from './state.js';

/** `batchCreateResourceTags` */
export function batchCreateResourceTags(state: DliState, { input }: ProjectCall<BatchCreateResourceTagsInput>): void {
  const { tags } = findLabelled(state, input);
  checkTagKeys(input.tags);
  for (const { key, value } of input.tags) tags.set(key, value);
}

/** `batchDeleteResourceTags` */
export function batchDeleteResourceTags(state: DliState, { input }: ProjectCall<BatchDeleteResourceTagsInput>): void {
  const { tags } = findLabelled(state, input);
  for (const { key, value } of input.tags) if (tags.get(key) === value) tags.delete(key);
}

/** `showResourceTags` */
export function showResourceTags(state: DliState, { input }: ProjectCall<ShowResourceTagsInput>): ResourceTags {
  const tags = [...findLabelled(state, input).tags].map(([key, value]) => ({ key, value }));
  return { tags: cut(tags, input), count: tags.length };
}

/** `listResourcesTags` */
export function listResourcesTags(state: DliState, { input }: ProjectCall<ListResourcesTagsInput>): ProjectTags {
  checkKind(input.resource_type);
  const found = new Map<string, Set<string>>();
  for (const { tags } of liveConnectionsIn(state, input.project_id))
    for (const [key, value] of tags) found.set(key, (found.get(key) ?? new Set()).add(value));
  const tags = [...found].map(([key, values]) => ({ key, values: [...values] }));
  return { tags: cut(tags, input), count: tags.length };
}

interface Labelled {
  readonly project_id: string;
  readonly resource_type: string;
  readonly resource_id: string;
}

function findLabelled(state: DliState, input: Labelled): Connection {
  checkKind(input.resource_type);
  return findNamed(state, input.project_id, input.resource_id);
}

function checkKind(resourceType: string): void {
  if (resourceType !== 'dli_enhanced_datasource') refuse('connections-only', `The kind was ${resourceType}.`);
}

interface Part {
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
}

function cut<T>(tags: readonly T[], { limit = tags.length, offset = 0 }: Part): T[] {
  const start = Math.max(0, offset);
  return tags.slice(start, start + Math.max(0, limit));
}
