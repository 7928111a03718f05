import type { EmulatorClock } from 'crosspeer/emulator';
import { button, element } from '../dom/element.js';

const steps = [
  { label: '+1 minute', durationMs: 60_000 },
  { label: '+1 hour', durationMs: 3_600_000 },
  { label: '+1 day', durationMs: 86_400_000 },
  { label: '+7 days', durationMs: 604_800_000 },
] as const;

/** The emulator's time, and what moves it. */
export interface ClockBar {
  readonly element: HTMLElement;
  /** Shows the time as it is now. */
  refresh(): void;
  /** Shows a clock that runs, as it does at first. */
  reset(): void;
}

/**
 * Makes the buttons of the clock.
 * @param onMoved is told what happened, in a sentence
 */
export function createClockBar(clock: EmulatorClock, onMoved: (said: string) => void): ClockBar {
  const time = element('time', { class: 'try-it-time' });
  let isRunning = true;
  const refresh = (): void => {
    const now = formatTime(clock.now());
    if (time.textContent !== now) time.textContent = now;
  };
  const advance = ({ label, durationMs }: (typeof steps)[number]): void => {
    clock.advance(durationMs);
    refresh();
    onMoved(`${label.slice(1)} later: it is ${formatTime(clock.now())}.`);
  };
  const setRunning = (next: boolean): void => {
    isRunning = next;
    run.textContent = isRunning ? 'Stop the clock' : 'Run the clock';
    refresh();
  };
  const run = button('Stop the clock', () => {
    if (isRunning) clock.freeze();
    else clock.resume();
    setRunning(!isRunning);
    onMoved(isRunning ? 'The emulator’s clock runs.' : 'The emulator’s clock stands still; it moves by the buttons.');
  });
  refresh();
  return {
    element: element(
      'div',
      { class: 'try-it-clock', role: 'group', 'aria-label': 'The emulator’s clock' },
      time,
      ...steps.map((step) => button(step.label, () => advance(step))),
      run,
    ),
    refresh,
    reset: () => setRunning(true),
  };
}

/** A time as people read it, to the second. */
export const formatTime = (timeMs: number): string =>
  `${new Date(timeMs).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
