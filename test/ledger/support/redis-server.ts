import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { createClient } from '@redis/client';
import type { SendRedisCommand } from '../../../src/ledger.js';

/** A connection to a server. */
export interface RedisConnection {
  readonly send: SendRedisCommand;
  readonly close: () => void;
}

/** A server of a test, with a folder and a socket of its own. */
export interface RedisServer {
  readonly socketPath: string;
  readonly connection: RedisConnection;
  /** Kills it as a crash does. What it has on the disk stays. */
  kill(): Promise<void>;
  /** Starts it again on what it has on the disk. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** What keeps everything that is acknowledged. */
export const durableSettings = ['--appendonly', 'yes', '--appendfsync', 'always', '--save', ''];

const isInstalled = spawnSync('redis-server', ['--version']).status === 0;

/** Whether the tests with Redis are left out. Says so; where they must run they are not left out, so that they fail. */
export function leaveRedisTestsOut(): boolean {
  if (isInstalled || process.env['CROSSPEER_REQUIRE_REDIS'] === '1') return false;
  console.warn(
    'redis-server is not installed: the tests with Redis are left out. Debian: apt-get install redis-server',
  );
  return true;
}

/** Starts a server with command line settings. */
export async function startRedis(settings: readonly string[] = durableSettings): Promise<RedisServer> {
  const folder = await mkdtemp(join(tmpdir(), 'crosspeer-redis-'));
  const socketPath = join(folder, 'redis.sock');
  const args = ['--port', '0', '--unixsocket', socketPath, '--dir', folder, ...settings];
  let running = await launch(args, socketPath).catch(async (error: unknown) => {
    await rm(folder, { recursive: true });
    throw error;
  });
  const kill = async () => {
    running.connection.close();
    await end(running.server, 'SIGKILL');
  };
  return {
    socketPath,
    get connection() {
      return running.connection;
    },
    kill,
    async restart() {
      running = await launch(args, socketPath);
    },
    async stop() {
      await kill();
      await rm(folder, { recursive: true });
    },
  };
}

/** Connects to a server that is running. A broken connection stays broken, so that a test sees what was acknowledged. */
export async function connectRedis(socketPath: string): Promise<RedisConnection> {
  const client = createClient({ socket: { path: socketPath, tls: false, reconnectStrategy: false } });
  client.on('error', () => undefined);
  await client.connect();
  return {
    send: (args) => client.sendCommand([...args]),
    close: () => {
      if (client.isOpen) client.destroy();
    },
  };
}

async function launch(args: readonly string[], socketPath: string) {
  const server = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const log: string[] = [];
  server.stdout.on('data', (chunk: Buffer) => log.push(chunk.toString()));
  await Promise.race([once(server, 'spawn'), once(server, 'error').then(([error]) => Promise.reject(error as Error))]);
  while (!log.join('').includes('The server is now ready')) {
    if (server.exitCode !== null) throw new Error(`redis-server ended: ${log.join('')}`);
    await delay(10);
  }
  return { server, connection: await connectRedis(socketPath) };
}

async function end(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill(signal);
  await ended;
}
