/**
 * Finds out whether a sequence in which each value follows from the one before runs in a circle, with Brent's algorithm: it remembers
 * two values, however long the sequence is, and needs at most about three times as many steps as the way into the circle and once around it.
 * @param first the value that the sequence begins with
 * @returns takes the next value, and tells whether it was there before
 */
export function createCycleFinder<Value>(first: Value): (next: Value) => boolean {
  let kept = first;
  let latest = first;
  let steps = 0;
  let stepsUntilKept = 1;
  return (next) => {
    // A service that repeats its last answer is by far the most common case, and is found at once.
    if (next === kept || next === latest) return true;
    latest = next;
    steps += 1;
    if (steps === stepsUntilKept) {
      kept = next;
      steps = 0;
      stepsUntilKept *= 2;
    }
    return false;
  };
}
