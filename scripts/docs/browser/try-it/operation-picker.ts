import type { TryItOperation, TryItService } from '../../try-it/try-it-service.js';
import { element, fill } from '../dom/element.js';

/** Which operation is called. */
export interface OperationPicker {
  readonly element: HTMLElement;
  /** Shows an operation as the one that is chosen. */
  show(service: TryItService, operation: TryItOperation): void;
}

/** Makes the choice of service and operation, grouped as in the reference. */
export function createOperationPicker(
  services: readonly TryItService[],
  onPick: (service: string, operationId: string) => void,
): OperationPicker {
  const service = element(
    'select',
    { id: 'try-it-service', change: () => onPick(service.value, firstOperation(services, service.value)) },
    ...services.map(({ name, title }) => element('option', { value: name }, title)),
  );
  const operation = element('select', { id: 'try-it-operation', change: () => onPick(service.value, operation.value) });
  const about = element('p', { class: 'try-it-about' });
  return {
    element: element(
      'div',
      {},
      element(
        'div',
        { class: 'try-it-pair' },
        element('div', {}, element('label', { for: 'try-it-service' }, 'Service'), service),
        element('div', {}, element('label', { for: 'try-it-operation' }, 'Operation'), operation),
      ),
      about,
    ),
    show(shown, { operationId, summary, method, path }) {
      service.value = shown.name;
      fill(operation, ...shown.groups.map(toGroup));
      operation.value = operationId;
      fill(about, `${summary}. `, element('code', {}, `${method} ${path}`));
    },
  };
}

const firstOperation = (services: readonly TryItService[], name: string): string =>
  services.find((each) => each.name === name)?.groups[0]?.operations[0]?.operationId ?? '';

const toGroup = ({ name, operations }: TryItService['groups'][number]): HTMLElement =>
  element(
    'optgroup',
    { label: name },
    ...operations.map(({ operationId }) => element('option', { value: operationId }, operationId)),
  );
