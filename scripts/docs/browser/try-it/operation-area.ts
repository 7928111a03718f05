import type { Input } from '../../samples/resolve-input.js';
import { writeProgram } from '../../samples/write-program.js';
import type { TryItOperation, TryItService } from '../../try-it/try-it-service.js';
import { codeBox } from '../dom/code-box.js';
import { button, element, fill } from '../dom/element.js';
import { createAnsweredFields } from './answered-fields.js';
import { createCallerForm } from './caller-form.js';
import { createInputForm } from './input-form.js';
import { prefill, seenValues } from './known-values.js';
import { callerOf, stepsBefore } from './make-needed.js';
import type { CallRecord, Caller, WantedCall } from './workbench.js';

/** Everything about the call of one operation before it is made. */
export interface OperationArea {
  readonly element: HTMLElement;
  /** The call as it is written; `undefined` while something cannot be read, which is then said at its place. */
  read(): WantedCall | undefined;
  write(caller: Caller, input: Input): void;
  /** Fills in what the sample takes from earlier answers. `false` where that is not possible, as the JSON cannot be read. */
  fillIn(resolved: Input): boolean;
  /** Fills in what was answered since, where nothing was typed instead. */
  resume(calls: readonly CallRecord[]): void;
  /** Offers what was answered since. */
  refresh(calls: readonly CallRecord[]): void;
  /** Says what the client found wrong with a field, and goes there. `false` where the form has no such field. */
  showProblem(field: string, problem: string): boolean;
  /** Says what the client found wrong with the region, and goes there. */
  showRegionProblem(problem: string): void;
}

/** What an area is made for. */
export interface AreaContent {
  readonly service: TryItService;
  readonly operation: TryItOperation;
  /** What the form is filled from; `undefined` for nothing. */
  readonly sample: string | undefined;
  readonly calls: readonly CallRecord[];
  /** Asks for what a sample needs. */
  readonly onMakeNeeded: (sample: string) => void;
  /** Asks for another sample. */
  readonly onPickSample: (sample: string) => void;
}

/** Makes the form of an operation, filled in from a sample. */
export function createOperationArea(content: AreaContent): OperationArea {
  const { service, operation, sample, calls, onMakeNeeded, onPickSample } = content;
  const { operationId } = operation;
  const program = element('div');
  const onInput = (): void => showProgram();
  const caller = createCallerForm(service, onInput);
  const form = createInputForm(operation.fields, onInput);
  const needed = neededBox(service, sample, onMakeNeeded);
  const showProgram = (): void => {
    const input = form.read();
    fill(program, programOf(operation, input && { service, operationId, caller: caller.read(), input }));
  };
  const answered = createAnsweredFields(service, sample, form);
  const area: OperationArea = {
    element: element(
      'div',
      {},
      sampleChoice(operation, sample, onPickSample),
      caller.element,
      needed?.element,
      element('h3', {}, 'Input'),
      form.element,
      element('details', {}, element('summary', {}, 'The same call in TypeScript'), program),
    ),
    read() {
      const input = form.read();
      return input && { service, operationId, sample, caller: caller.read(), input };
    },
    write(who, input) {
      caller.write(who);
      form.write(input);
      answered.note(undefined);
      showProgram();
    },
    fillIn(resolved) {
      const isFilled = answered.fillIn(resolved);
      showProgram();
      return isFilled;
    },
    resume(made) {
      answered.fillInUntyped(made);
      showProgram();
      area.refresh(made);
    },
    refresh(made) {
      form.suggest((field) => seenValues(service, sample, field, made));
      needed?.show(prefill(service, sample, made).missing);
    },
    showProblem: (field, problem) => form.showProblem(field, problem),
    showRegionProblem: (problem) => caller.showProblem(problem),
  };
  const { input } = prefill(service, sample, calls);
  area.write(callerOf(service, { ...(sample !== undefined && service.samples[sample]) }), input);
  answered.note(input);
  area.refresh(calls);
  return area;
}

/** A call as a program, to be run against the cloud. */
function programOf({ isUnsigned }: TryItOperation, wanted: WantedCall | undefined): HTMLElement {
  if (wanted === undefined) return element('p', {}, 'A field cannot be read.');
  const { service, operationId, caller, input } = wanted;
  return codeBox('the program', writeProgram({ service, region: caller.region, isUnsigned }, operationId, input));
}

/** Which sample the form is filled from, where there are several. */
function sampleChoice({ samples }: TryItOperation, chosen: string | undefined, onPick: (sample: string) => void) {
  if (samples.length < 2) return undefined;
  const options = samples.map((name) => element('option', { value: name, selected: name === chosen }, name));
  const select = element('select', { id: 'try-it-sample', change: () => onPick(select.value) }, ...options);
  return element(
    'div',
    { class: 'try-it-field' },
    element('label', { for: 'try-it-sample' }, 'Filled in from the sample'),
    select,
  );
}

/** What has to be called first, and the button that does it. */
function neededBox(service: TryItService, sample: string | undefined, onMake: (sample: string) => void) {
  const steps = stepsBefore(service, sample);
  if (sample === undefined || steps.length === 0) return undefined;
  const why = element('p');
  const list = element('ol', {}, ...steps.map((step) => element('li', {}, step)));
  return {
    element: element(
      'div',
      { class: 'try-it-needed' },
      why,
      element(
        'details',
        {},
        element(
          'summary',
          {},
          steps.length === 1 ? 'The call that is made' : `The ${steps.length} calls that are made`,
        ),
        list,
        element('p', { class: 'cp-quiet' }, 'A minute of the emulator’s time passes after each.'),
      ),
      button('Make what it needs first', () => onMake(sample), { 'data-make-needed': true }),
    ),
    show(missing: readonly string[]): void {
      why.textContent =
        missing.length === 0
          ? 'This call builds on others. What they were answered is filled in; you may make them anew.'
          : `This call builds on others, which were not made yet: ${missing.join(', ')} will come from their answers.`;
    },
  };
}
