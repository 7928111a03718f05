import type { TryItService } from '../../try-it/try-it-service.js';
import { fill } from '../dom/element.js';
import { describeError } from './describe-error.js';
import { makeNeeded, StepRefused } from './make-needed.js';
import { demoAccounts } from './owned-by.js';
import type { OperationArea } from './operation-area.js';
import type { PanelState } from './panel-state.js';
import { headline, showCall } from './show-call.js';
import { Forgotten, type CallRecord } from './workbench.js';

/** Makes the call that is written in the form, and shows what it came to. */
export const sendCall = (panel: PanelState): Promise<void> =>
  busily(panel, async () => {
    const { area, bench, frame, result } = panel;
    const wanted = area?.read();
    if (wanted === undefined) return frame.say('Not sent: a field cannot be read.');
    const call = await bench.makeCall(wanted);
    note(panel, call);
    // Meanwhile another operation may have been chosen: the call stands in the list.
    if (panel.area !== area) return frame.say(`${call.operationId}: ${headline(call)}.`);
    showResult(panel, call);
    frame.say(`${headline(call)}.`);
    if (area === undefined || !showProblem(area, call)) frame.reveal(result);
  });

/** Says at its field what the client found wrong. `false` where no field is to blame. */
function showProblem(area: OperationArea, { outcome, exchanges }: CallRecord): boolean {
  if (outcome.kind === 'answer') return false;
  const { name, message, field } = describeError(outcome.error);
  if (field !== undefined) return area.showProblem(field, message);
  if (name !== 'ConfigError' || exchanges.length > 0 || !message.includes('region')) return false;
  area.showRegionProblem(message);
  return true;
}

/** Makes the calls that a sample needs before it, and fills in the form that asked for them with what they were answered. */
export const prepareCall = (panel: PanelState, service: TryItService, sample: string): Promise<void> =>
  busily(panel, async () => {
    const { area, bench, frame, result } = panel;
    try {
      const ready = await makeNeeded(bench, service, sample, (call) => note(panel, call));
      const isFilled = area?.fillIn(ready.input) === true;
      const place = panel.area === area ? '' : ` of ${ready.sample.operation}`;
      frame.say(
        isFilled ? `Made. The input${place} is filled in: send it.` : `Made. The input${place} cannot be read.`,
      );
    } catch (error) {
      if (!(error instanceof StepRefused)) throw error;
      frame.say(`${error.message} Reset forgets what stands in its way.`);
      if (panel.area !== area) return;
      showResult(panel, error.call);
      frame.reveal(result);
    }
  });

/** Shows a call that was made. */
export function showResult({ result, bench }: PanelState, call: CallRecord): void {
  const accountId = demoAccounts[call.caller.account - 1]?.accountId;
  fill(result, showCall(call, bench.emulator.credentials(accountId)));
}

/** One thing at a time; whatever goes wrong is said and leaves the panel usable. */
async function busily(panel: PanelState, work: () => Promise<void>): Promise<void> {
  if (panel.isBusy) return;
  if (!globalThis.isSecureContext) return panel.frame.say('Not sent: on this page nothing can be signed.');
  panel.isBusy = true;
  panel.frame.setBusy(true);
  try {
    await work();
  } catch (error) {
    // Reset has said what there is to say.
    if (!(error instanceof Forgotten)) panel.frame.say(describeError(error).message);
  } finally {
    panel.isBusy = false;
    panel.frame.setBusy(false);
    panel.clock.refresh();
  }
}

function note({ list, bench, area }: PanelState, call: CallRecord): void {
  list.show(bench.calls);
  if (call.outcome.kind === 'answer') area?.refresh(bench.calls);
}
