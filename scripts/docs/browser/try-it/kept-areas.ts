import { fill } from '../dom/element.js';
import type { TryItOperation, TryItService } from '../../try-it/try-it-service.js';
import { createOperationArea, type OperationArea } from './operation-area.js';
import { prepareCall } from './panel-calls.js';
import type { PanelState } from './panel-state.js';

/** The forms of all operations that were shown, with what was typed into them. */
export interface KeptAreas {
  /** Shows an operation, with what was typed for it before. */
  show(service: TryItService, operation: TryItOperation): void;
  /** Makes the form of an operation anew, filled in from a sample, and shows it. */
  layOut(service: TryItService, operation: TryItOperation, sample: string | undefined): OperationArea;
  clear(): void;
}

/**
 * Keeps the forms of a panel.
 * @param place where the one that is shown stands
 */
export function createKeptAreas(panel: PanelState, place: HTMLElement): KeptAreas {
  const areas = new Map<TryItOperation, OperationArea>();
  const put = (area: OperationArea): void => {
    if (panel.area === area) return;
    panel.area = area;
    fill(place, area.element);
  };
  function layOut(service: TryItService, operation: TryItOperation, sample: string | undefined): OperationArea {
    const onMakeNeeded = (wanted: string) => void prepareCall(panel, service, wanted);
    const onPickSample = (wanted: string): void => {
      layOut(service, operation, wanted);
      document.getElementById('try-it-sample')?.focus();
    };
    const { calls } = panel.bench;
    const area = createOperationArea({ service, operation, sample, calls, onMakeNeeded, onPickSample });
    areas.set(operation, area);
    put(area);
    return area;
  }
  return {
    show(service, operation) {
      const area = areas.get(operation);
      if (area === undefined) return void layOut(service, operation, operation.samples[0]);
      area.resume(panel.bench.calls);
      put(area);
    },
    layOut,
    clear: () => areas.clear(),
  };
}
