import { cloudOf, factoryNameOf, type SampledService } from './client-factory.js';
import type { Input } from './resolve-input.js';
import { quoteText, typescriptLiteral, type LiteralLayout } from './typescript-literal.js';

/** A client that a program makes. */
export interface WrittenClient {
  readonly service: SampledService;
  readonly region: string;
  /** Whether the operation is called without signature and token: its client takes no credentials then. */
  readonly isUnsigned: boolean;
}

/** The beginning of a program: what it imports, and its client, whose credentials come from the environment. */
export function writeClient({ service, region, isUnsigned }: WrittenClient): string {
  const factory = factoryNameOf(service);
  const names = isUnsigned ? [factory] : [factory, 'fromEnv'];
  const options = [`region: ${quoteText(region)}`, ...(isUnsigned ? [] : ['credentials: fromEnv()'])];
  return [
    `import { ${names.join(', ')} } from 'crosspeer/${cloudOf(service)}';`,
    '',
    `const ${clientVariable(service)} = ${factory}({ ${options.join(', ')} });`,
  ].join('\n');
}

/** The expression that calls an operation by its name. */
export function writeCall(service: SampledService, operationId: string, input: Input, layout?: LiteralLayout): string {
  const hasInput = Object.keys(input).length > 0;
  return `${clientVariable(service)}.${operationId}(${hasInput ? typescriptLiteral(input, layout) : ''})`;
}

/** A whole program that makes one call, laid out. */
export function writeProgram(client: WrittenClient, operationId: string, input: Input): string {
  const call = writeCall(client.service, operationId, input, { indent: '' });
  return `${writeClient(client)}\n\nconst answer = await ${call};`;
}

/** What a program calls its client: `peering` for `createPeeringClient`. */
export const clientVariable = ({ clientName }: Pick<SampledService, 'clientName'>): string =>
  clientName.charAt(0).toLowerCase() + clientName.slice(1);
