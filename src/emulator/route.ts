import type { OperationEntry } from '../operations/service-table.js';
import type { EmulatedService } from './service.js';

/** One operation, and what a path must look like to reach it. */
export interface Route {
  readonly service: EmulatedService;
  readonly operation: OperationEntry;
  /** Parts between slashes; `{…}` stands for any text. */
  readonly segments: readonly string[];
}
