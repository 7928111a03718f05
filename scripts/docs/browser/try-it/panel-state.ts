import type { CallList } from './call-list.js';
import type { ClockBar } from './clock-bar.js';
import type { OperationArea } from './operation-area.js';
import type { PanelFrame } from './panel-frame.js';
import type { Workbench } from './workbench.js';

/** The parts of the panel, and what it shows at present. */
export interface PanelState {
  readonly bench: Workbench;
  readonly frame: PanelFrame;
  readonly clock: ClockBar;
  readonly list: CallList;
  /** Where the call that was made, or picked from the list, is shown. */
  readonly result: HTMLElement;
  /** The form that is shown. */
  area: OperationArea | undefined;
  isBusy: boolean;
}
