import { ConfigError } from '../errors/config-error.js';
import type { CallEvent, StoredReservation } from './call-journal.js';
import type { Reservation } from './ledger.js';

/**
 * Reads a reservation that a store kept.
 * @param place what holds the text, for the message: a file or a key
 * @throws {ConfigError} when it is not the whole reservation of this id
 */
export function parseReservation(text: string, id: string, place: string): StoredReservation {
  const value = parse(text);
  if (!isStored(value, id)) throw damaged(place);
  return value;
}

/**
 * Reads an event that a store kept.
 * @param place what holds the text, for the message: a file or a key
 * @throws {ConfigError} when it is not a whole event
 */
export function parseEvent(text: string, place: string): CallEvent {
  const value = parse(text);
  if (!isEvent(value)) throw damaged(place);
  return value;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isStored = (value: unknown, id: string): value is StoredReservation =>
  isObject(value) && typeof value['generation'] === 'string' && isReservation(value['reservation'], id);

const texts = ['service', 'operationId', 'account', 'endpoint', 'clientToken', 'parametersHash'] as const;

const isReservation = (value: unknown, id: string): value is Reservation =>
  isObject(value) &&
  value['id'] === id &&
  texts.every((name) => typeof value[name] === 'string') &&
  isObject(value['request']) &&
  typeof value['request']['target'] === 'string' &&
  typeof value['reservedAtMs'] === 'number';

function isEvent(value: unknown): value is CallEvent {
  if (!isObject(value) || typeof value['atMs'] !== 'number') return false;
  const { state, code } = value;
  return state === 'sent' || state === 'done' || (state === 'refused' && typeof code === 'string');
}

const damaged = (place: string): ConfigError =>
  new ConfigError(
    `${place} does not hold a whole record of a call. Look with the service whether the call took effect before you remove it.`,
  );
