/** The database cannot be used. The message is a sentence for the operator; the cause is the database's own error. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}

/**
 * https://www.sqlite.org/rescode.html : what a file can be, by the beginning of the code. A file that cannot be opened
 * has no code here, only its number at the end of the message.
 */
const FILE_FAULTS: readonly (readonly [RegExp, string])[] = [
  [/^SQLITE_FULL/u, 'cannot grow, as the disk is full: what was stored before is safe; make room'],
  [/^SQLITE_(?:BUSY|LOCKED)/u, 'is held by another program: end that one or wait for it'],
  [
    /^SQLITE_(?:NOTADB|CORRUPT)/u,
    'is damaged or no database: put a copy back, or move it away to begin anew',
  ],
  [/^SQLITE_READONLY/u, 'may not be written: give the bot the right to write it and its folder'],
  [/^SQLITE_(?:CANTOPEN|IOERR)/u, 'cannot be read or written: look at the disk and the rights to its folder'],
];

/** What is wrong with the database in a file, or null where the error says nothing of the file. */
export function explainFileFault(file: string, error: unknown): StoreError | null {
  const { code, message } = readError(error);
  const name = message.startsWith('Unable to open connection') ? 'SQLITE_CANTOPEN' : code;
  const said = FILE_FAULTS.find(([pattern]) => pattern.test(name))?.[1];
  return said ? new StoreError(`The database ${file} ${said} (${name}).`, { cause: error }) : null;
}

/** https://www.postgresql.org/docs/15/errcodes-appendix.html, and the network's own codes. */
const SERVER_FAULTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:28P01|28000)$/u, 'refuses the login'],
  [/^3D000$/u, 'has no database of this name'],
  [/^(?:42501|25006)$/u, 'does not let this login write'],
  [/^53100$/u, 'has no room left on its disk'],
  [/^53300$/u, 'has no connection left'],
  [/^57P0[1-3]$/u, 'is being stopped or started'],
  [/^(?:E[A-Z_]{4,}|08[0-9A-Z]{3})$/u, 'cannot be reached'],
];

/** What is wrong with the database of DATABASE_URL, or null; never with the address, which holds a password. */
export function explainServerFault(error: unknown): StoreError | null {
  const { code } = readError(error);
  const said = SERVER_FAULTS.find(([pattern]) => pattern.test(code))?.[1];
  return said ? new StoreError(`The database of DATABASE_URL ${said} (${code}).`, { cause: error }) : null;
}

function readError(error: unknown): { readonly code: string; readonly message: string } {
  if (!(error instanceof Error)) return { code: '', message: String(error) };
  // Where an address has several meanings, each of them failed: the first says enough.
  const first = error instanceof AggregateError ? error.errors[0] : error;
  const code = typeof first?.code === 'string' ? first.code : '';
  // libsql throws `ConnectionFailed("Unable to open connection to local database …: 14")`.
  return { code, message: error.message.replace(/^ConnectionFailed\("/u, '') };
}
