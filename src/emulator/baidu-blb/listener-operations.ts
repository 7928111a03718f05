import { createListener, updateListener } from './change-listener.js';
import { deleteBlbListener } from './delete-listeners.js';
import { describeBlbListener, describeListeners } from './list-listeners.js';

/** The operations on listeners. */
export const listenerOperations = {
  createBlbTcpListener: createListener('TCP'),
  createBlbUdpListener: createListener('UDP'),
  createBlbHttpListener: createListener('HTTP'),
  createBlbHttpsListener: createListener('HTTPS'),
  createBlbSslListener: createListener('SSL'),
  updateBlbTcpListener: updateListener('TCP'),
  updateBlbUdpListener: updateListener('UDP'),
  updateBlbHttpListener: updateListener('HTTP'),
  updateBlbHttpsListener: updateListener('HTTPS'),
  updateBlbSslListener: updateListener('SSL'),
  describeBlbTcpListener: describeListeners('TCP'),
  describeBlbUdpListener: describeListeners('UDP'),
  describeBlbHttpListener: describeListeners('HTTP'),
  describeBlbHttpsListener: describeListeners('HTTPS'),
  describeBlbSslListener: describeListeners('SSL'),
  describeBlbListener,
  deleteBlbListener,
};
