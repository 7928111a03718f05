import { renderService, type GeneratedFiles } from '../../scripts/lib/generated-files.js';
import { bundleService, listServices, loadSpecConfig } from '../../scripts/lib/read-spec.js';
import type { SpecDocument } from '../../scripts/lib/spec-model.js';

/** The bundled specification of each service, by its name. */
export async function bundleAll(): Promise<Map<string, SpecDocument>> {
  const config = await loadSpecConfig();
  const documents = new Map<string, SpecDocument>();
  for (const service of listServices(config)) documents.set(service.name, await bundleService(service, config));
  return documents;
}

/** What belongs under `generated/`. */
export async function renderAll(): Promise<GeneratedFiles> {
  const files: GeneratedFiles = new Map();
  for (const [name, document] of await bundleAll())
    for (const [file, content] of await renderService(document, name)) files.set(file, content);
  return files;
}
