import type { TryItOperation, TryItService } from '../../try-it/try-it-service.js';

/** The operation of this id, where the service has it. */
export const findOperation = (service: TryItService, operationId: string): TryItOperation | undefined =>
  service.groups.flatMap(({ operations }) => operations).find((operation) => operation.operationId === operationId);
