import type { ListenerSettings } from './listener.js';
import { refuse } from './refuse.js';
import type { BlbState } from './state.js';

/** What of a listener names certificates. */
type CertificateSettings = Pick<ListenerSettings, 'certIds' | 'clientCertIds' | 'additionalCertDomains'>;

/** Refuses certificates that the account does not have, also where another one counts. */
export function checkCertificates(
  { world }: BlbState,
  accountId: string,
  { certIds = [], clientCertIds = [], additionalCertDomains = [] }: CertificateSettings,
): void {
  const ofDomains = additionalCertDomains.flatMap(({ certId }) => certId ?? []);
  for (const certId of [...certIds, ...clientCertIds, ...ofDomains])
    if (!world.directory.hasCertificate(accountId, certId))
      refuse('certificate-exists', `${certId} is none of this account's.`);
}

/** The settings with, of several certificate ids, the one that counts. */
export function withCountingCertificates<Settings extends CertificateSettings>(settings: Settings): Settings {
  const { certIds, clientCertIds } = settings;
  return {
    ...settings,
    ...(certIds && { certIds: certIds.slice(-1) }),
    ...(clientCertIds && { clientCertIds: clientCertIds.slice(-1) }),
  };
}
