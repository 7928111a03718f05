#!/usr/bin/env node
import { Command } from 'commander';
import { emulatorCommand } from './emulator-command.js';

/** Arguments that are wrong end with 2, as is usual; what fails later ends with 1. */
function exitForUsage(command: Command): Command {
  return command.exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));
}

await exitForUsage(new Command('crosspeer'))
  .description('Tools for the APIs that connect VPCs.')
  .addCommand(exitForUsage(emulatorCommand()))
  .parseAsync();
