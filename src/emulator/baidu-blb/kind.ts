import { FormProblem, type FormProblemKind } from '../form-problem.js';
import type { LoadBalancer } from './load-balancer.js';

/** Reads which kind of load balancer is meant. IPv4 where nothing is said. */
export function parseKind(
  type: string | undefined,
  where: FormProblemKind & ('body' | 'parameter'),
): LoadBalancer['kind'] {
  if (type === undefined || type === '') return 'ipv4';
  if (type === 'ipv6') return type;
  throw new FormProblem(where, `The type ${type} is not known.`, 'enum');
}
