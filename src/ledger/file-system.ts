/** A file that is open. */
export interface OpenFile {
  writeFile(text: string): Promise<void>;
  /** Resolves when the disk has all that was written. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** What a file ledger asks of the file system: a part of `node:fs/promises`, which it uses unless a test gives another. */
export interface FileSystem {
  mkdir(path: string, options: { readonly recursive: true; readonly mode: number }): Promise<string | undefined>;
  open(path: string, flags: string, mode?: number): Promise<OpenFile>;
  link(existingPath: string, newPath: string): Promise<void>;
  unlink(path: string): Promise<void>;
  readFile(path: string, encoding: 'utf8'): Promise<string>;
  readdir(path: string): Promise<string[]>;
}
