import { toCurl } from '../samples/to-curl.js';
import type { HiddenValues } from '../samples/typescript-literal.js';
import type { AnsweredExchange } from './open-scene.js';

/** The command that sends a request again as it was signed; a hidden value is read from its environment variable. */
export function writeCurl({ request, logged }: AnsweredExchange, hidden: HiddenValues): string {
  const isSigned = 'authorization' in request.headers;
  const command = [...hidden].reduce(
    (text, [value, variable]) =>
      text.replaceAll(value, `'"$${variable}"'`).replaceAll(`"$${variable}"''`, `"$${variable}"`),
    toCurl(request),
  );
  const notes = [
    `# The signature is that of the emulator's made-up key at ${(logged?.time ?? '').replace('.000', '')}.`,
    '# For a fresh one use Try it, or the client.',
  ];
  return [...(isSigned ? notes : ['# Takes no signature.']), command].join('\n');
}
