import type { OperationEntry } from '../operations/service-table.js';
import type { EmulatedService } from './service.js';
import { successStatusOf } from './validation/api-document.js';

/** One operation, and what a path must look like to reach it. */
export interface Route {
  readonly service: EmulatedService;
  readonly operation: OperationEntry;
  /** Parts between slashes; `{…}` stands for any text. */
  readonly segments: readonly string[];
  /** How many of them stand for themselves. */
  readonly literals: number;
  /** The HTTP status of a success. */
  readonly successStatus: number;
}

/** All routes of some services. */
export function routesOf(services: readonly EmulatedService[]): Route[] {
  return services.flatMap((service) =>
    Object.values(service.table.operations).map((operation) => {
      const segments = (operation.path.split('#', 1)[0] ?? '').split('/');
      const literals = segments.filter((part) => !isParameter(part)).length;
      const successStatus = successStatusOf(service.document, operation);
      return { service, operation, segments, literals, successStatus };
    }),
  );
}

/** Whether a part of a path stands for any text. */
export function isParameter(part: string): boolean {
  return part.startsWith('{') && part.endsWith('}');
}
