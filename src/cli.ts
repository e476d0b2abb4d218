import { CommanderError, Command as Program } from 'commander';
import { commands } from '../commands/index.ts';
import { ConfigError, readConfig } from './config.ts';
import { CorrectionsError, keepCorrection } from './corpus/keep-correction.ts';
import { UnreadableFolder } from './corpus/read-folder.ts';
import type { CorrectionRecord } from './corpus/seed-schemas.ts';
import { Refusal } from './feeds/refusal.ts';
import { coloured, plain } from './reply/plain.ts';
import { openLibrary } from './search/library-file.ts';
import type { Store } from './store/store.ts';
import { StoreError } from './store/store-error.ts';
import { addCommand } from './terminal/add-command.ts';
import { type AddFlags, addSource } from './terminal/add-source.ts';
import { countLibrary } from './terminal/count-library.ts';
import { EXIT, UsageError } from './terminal/exit-status.ts';
import { extractLines } from './terminal/extract-lines.ts';
import { rankLines } from './terminal/rank-lines.ts';
import { showProgress } from './terminal/show-progress.ts';

const print = (text: string) => void process.stdout.write(`${text}\n`);
const warn = (text: string) => void process.stderr.write(`${text}\n`);
const setExitStatus = (status: number) => {
  process.exitCode = status;
};

function open(seeds: string | undefined) {
  const config = readConfig();
  const seedsDir = seeds ?? config.SEEDS_DIR;
  const library = openLibrary({
    seedsDir,
    libraryDir: config.LIBRARY_DIR,
    onProgress: showProgress(process.stderr),
    onNote: warn,
  });
  for (const { file, message } of library.corpus.problems) warn(`${file}: ${message}`);
  return library;
}

const opened: { store: Promise<Store> | null } = { store: null };

function openStoreOnce(): Promise<Store> {
  const { DATABASE_URL, LIBRARY_DIR } = readConfig();
  // Most commands need none, and its modules take as long to load as the answer.
  opened.store ??= import('./store/store.ts').then(({ openStore }) =>
    openStore({ url: DATABASE_URL ?? null, dir: LIBRARY_DIR }),
  );
  return opened.store;
}

function isWrongCall(fault: unknown): fault is Error {
  return [UsageError, ConfigError, UnreadableFolder, StoreError, CorrectionsError].some(
    (kind) => fault instanceof kind,
  );
}

const program = new Program('on-the-record')
  .description('Answers from the record, word for word, in a terminal.')
  .exitOverride();

const style = process.stdout.isTTY ? coloured : plain;
const writing = { style, print, warn, setExitStatus };
const keep = async (seeds: string | undefined, correction: CorrectionRecord) =>
  keepCorrection(seeds ?? readConfig().SEEDS_DIR, correction);
const opening = { openLibrary: open, openStore: openStoreOnce, keepCorrection: keep };
const terminal = { ...opening, ...writing, now: Date.now };
for (const command of commands) addCommand(program, command, terminal);

program
  .command('add')
  .description('add an article to the record: a plain text or HTML file, or a page that is fetched')
  .argument('<file or address>', 'a file, or an address with https://')
  .option('--title <headline>', 'its headline, in place of the one that it shows')
  .option('--outlet <name>', 'the outlet that published it')
  .option('--url <address>', 'where it was published')
  .option('--published <day>', 'the day on which it was published, such as 2024-03-05')
  .option('--seeds <folder>', 'add it to this folder of articles')
  .action(async (from: string, flags: AddFlags & { seeds?: string }) => {
    const { SEEDS_DIR, FETCH_PRIVATE, FETCH_CONTACT } = readConfig();
    const { makeFetcher } = await import('./feeds/fetch/make-fetcher.ts');
    const { makeReader } = await import('./feeds/read/make-reader.ts');
    const fetcher = makeFetcher({
      mayReachPrivate: FETCH_PRIVATE === 'yes',
      contact: FETCH_CONTACT ?? null,
      now: Date.now,
    });
    const reader = makeReader();
    const seedsDir = flags.seeds ?? SEEDS_DIR;
    const place = { library: open(flags.seeds), seedsDir, fetcher, reader, now: Date.now() };
    try {
      print(await addSource(from, flags, place));
    } finally {
      reader.close();
      await fetcher.close();
    }
  });

program
  .command('extract')
  .description('find statements in articles read from standard input, a JSON object a line')
  .option('--jsonl', 'JSON Lines in and out, the only form there is')
  .action(async () => {
    for await (const { line, ok } of extractLines(process.stdin)) {
      print(line);
      if (!ok) setExitStatus(EXIT.usage);
    }
  });

program
  .command('rank')
  .description('rank documents for queries with the bot’s own index')
  .requiredOption('--docs <file>', 'JSON Lines of {"id","title","text"}')
  .requiredOption('--queries <file>', 'JSON Lines of {"id","text"}')
  .option('--limit <number>', 'the most documents a query', '100')
  .action(async ({ docs, queries, limit }: { docs: string; queries: string; limit: string }) => {
    if (!/^[1-9]\d{0,6}$/u.test(limit)) throw new UsageError('--limit must be a whole number from 1.');
    for await (const line of rankLines(docs, queries, Number(limit))) print(line);
  });

program
  .command('stats')
  .description('count what the record holds')
  .option('--json', 'print one JSON object')
  .option('--seeds <folder>', 'read this folder of articles')
  .action(({ json, seeds }: { json?: boolean; seeds?: string }) => {
    const counts = countLibrary(open(seeds));
    print(json ? JSON.stringify(counts) : JSON.stringify(counts, null, 2));
  });

try {
  await program.parseAsync();
} catch (fault) {
  if (fault instanceof CommanderError) {
    // Commander has printed its sentence; its own status tells help, which is no fault, from a wrong call.
    setExitStatus(fault.exitCode === 0 ? EXIT.answered : EXIT.usage);
  } else if (isWrongCall(fault)) {
    warn(fault.message);
    setExitStatus(EXIT.usage);
  } else if (fault instanceof Refusal) {
    warn(fault.message);
    setExitStatus(EXIT.fault);
  } else {
    warn(fault instanceof Error ? (fault.stack ?? fault.message) : String(fault));
    setExitStatus(EXIT.fault);
  }
} finally {
  // Where it could not be opened, the command has failed with the reason already.
  await opened.store?.then(
    (store) => store.close(),
    () => {},
  );
}
