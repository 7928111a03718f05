import type { ServiceCard } from '../site-model.js';

/** Where each operation of a service stands. */
export const operationLinks = ({ groups }: ServiceCard): ReadonlyMap<string, string> =>
  new Map(groups.flatMap(({ operations }) => operations).map(({ operationId, link }) => [operationId, link]));
