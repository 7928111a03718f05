import type { OperationEntry } from '../operations/service-table.js';

/** Whether it makes no difference if a call of the operation took effect: reads, and what the specification calls so. */
export const changesNothing = ({ method, changesNothing: isSaidSo }: OperationEntry): boolean =>
  method === 'GET' || isSaidSo === true;
