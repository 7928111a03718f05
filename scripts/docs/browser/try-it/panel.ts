import type { TryItOperation, TryItService } from '../../try-it/try-it-service.js';
import { element, fill } from '../dom/element.js';
import type { TryItEntry } from '../open-on-demand.js';
import { createCallList } from './call-list.js';
import { createClockBar } from './clock-bar.js';
import { findOperation } from './find-operation.js';
import { createKeptAreas } from './kept-areas.js';
import { createOperationPicker } from './operation-picker.js';
import { sendCall, showResult } from './panel-calls.js';
import { createPanelFrame, formId } from './panel-frame.js';
import type { PanelState } from './panel-state.js';
import { createWorkbench, type CallRecord } from './workbench.js';

/**
 * Makes the panel: closed, with an emulator that keeps its state as long as the page is open.
 * @param services all that can be called
 */
export function createPanel(services: readonly TryItService[]): TryItEntry {
  const bench = createWorkbench();
  const place = element('form', { id: formId, novalidate: true, submit: (event) => send(event) });
  const result = element('div', { class: 'try-it-result' });
  let chosen: { readonly service: TryItService; readonly operation: TryItOperation } | undefined;

  const picker = createOperationPicker(services, (service, operationId) => choose(service, operationId));
  const clock = createClockBar(bench.emulator.clock, (said) => frame.say(said));
  const list = createCallList((call) => pick(call));
  const frame = createPanelFrame({
    clock,
    onReset: () => reset(),
    content: [picker.element, place],
    afterwards: [result, list.element],
  });
  const panel: PanelState = { bench, frame, clock, list, result, area: undefined, isBusy: false };
  const areas = createKeptAreas(panel, place);

  function send(event: Event): void {
    event.preventDefault();
    void sendCall(panel);
  }

  /** Shows an operation, with what was typed for it before. */
  function choose(serviceName: string, operationId: string): void {
    const service = services.find(({ name }) => name === serviceName);
    const operation = service && findOperation(service, operationId);
    if (service === undefined || operation === undefined) return;
    picker.show(service, operation);
    if (operation !== chosen?.operation) fill(result);
    chosen = { service, operation };
    areas.show(service, operation);
  }

  /** Shows a call that was made, over the form that it can be made with again. */
  function pick(call: CallRecord): void {
    const { service, operationId, sample, caller, input, number } = call;
    const operation = findOperation(service, operationId);
    if (operation === undefined) return;
    picker.show(service, operation);
    chosen = { service, operation };
    areas.layOut(service, operation, sample ?? operation.samples[0]).write(caller, input);
    showResult(panel, call);
    frame.say(`Call ${number} again: ${operationId} is chosen, with the input of that call.`);
    frame.reveal(result);
  }

  function reset(): void {
    bench.reset();
    clock.reset();
    list.show([]);
    areas.clear();
    fill(result);
    if (chosen) areas.layOut(chosen.service, chosen.operation, chosen.operation.samples[0]);
    frame.say('Forgotten: all that was made and typed, and all calls. The time is that of this machine again.');
  }

  return {
    open(service, operationId) {
      choose(service, operationId);
      frame.open();
    },
  };
}
