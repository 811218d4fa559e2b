// An IndexedDB database that is opened once a context and given up when a newer version of the extension needs it.

import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

export interface SharedDatabase<Schema extends DBSchema> {
  /** The open database; opened anew after it was lost. Rejects as `using` does. */
  open(): Promise<IDBPDatabase<Schema>>;
  /** Rejects with what `errorOf` makes of IndexedDB's error. */
  using<Result>(work: (db: IDBPDatabase<Schema>) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

export interface DatabaseShape<Schema extends DBSchema> {
  name: string;
  version: number;
  /** Brings a database of version `from` (0: new) to the present one. */
  upgrade(db: IDBPDatabase<Schema>, from: number): void;
  /** What befell, in terms of the room the database belongs to. */
  errorOf(cause: unknown): Error;
}

export function sharedDatabase<Schema extends DBSchema>(shape: DatabaseShape<Schema>): SharedDatabase<Schema> {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;
  const forget = (): void => { opened = undefined; };

  function open(): Promise<IDBPDatabase<Schema>> {
    opened ??= openDB<Schema>(shape.name, shape.version, {
      upgrade: (db, from) => shape.upgrade(db, from),
      blocking(_current, _wanted, event) { forget(); (event.target as IDBDatabase).close(); },
      terminated: forget,
    }).catch((error: unknown) => {
      forget();
      throw shape.errorOf(error);
    });
    return opened;
  }

  async function using<Result>(work: (db: IDBPDatabase<Schema>) => Promise<Result>): Promise<Result> {
    try {
      return await work(await open());
    } catch (error) {
      throw shape.errorOf(error);
    }
  }

  async function close(): Promise<void> {
    const closing = opened;
    forget();
    (await closing?.catch(() => undefined))?.close();
  }

  return { open, using, close };
}
