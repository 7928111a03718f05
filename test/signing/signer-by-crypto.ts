import { build } from 'esbuild';
import { createSdkSigner, type SdkSigner } from '../../src/huawei.js';

const entry = new URL('../../src/signing/sdk-hmac-sha256.ts', import.meta.url).pathname;

/** Makes signers as a browser bundles them: `#sha256` and `#hmac-sha256` are then the twins that ask WebCrypto and have to wait for it. */
async function bundleForBrowsers(): Promise<() => SdkSigner> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    conditions: ['crosspeer-source'],
  });
  const source = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  const module = (await import(`data:text/javascript;base64,${source}`)) as { createSdkSigner: () => SdkSigner };
  return module.createSdkSigner;
}

/** What makes signers, by whose crypto they use. */
export const signersByCrypto: readonly (readonly [crypto: string, createSigner: () => SdkSigner])[] = [
  ["Node's crypto", createSdkSigner],
  ['WebCrypto', await bundleForBrowsers()],
];
