import { expect, test } from 'vitest';
import { createLanes } from '../../../src/client/modifying/lanes.js';

test('a resource keeps its lane as long as anybody is in it', () => {
  const laneOf = createLanes();
  const lane = laneOf('lb-1');
  const [first, second] = [lane.queue.take(), lane.queue.take()];
  first.leave();
  expect(laneOf('lb-1')).toBe(lane);
  second.leave();
  expect(laneOf('lb-1')).not.toBe(lane);
});

test('a lane that nobody is in is remembered as long as something says that its resource is busy', () => {
  const laneOf = createLanes();
  const lane = laneOf('lb-1');
  const place = lane.queue.take();
  lane.busySinceMs = 7;
  place.leave();
  expect(laneOf('lb-1')).toBe(lane);
});
