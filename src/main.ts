import { randomBytes } from 'node:crypto';
import { commands, inWords } from '../commands/index.ts';
import { prepareAnswers } from './answers/prepare-answers.ts';
import { ConfigError, readConfig } from './config.ts';
import { keepCorrection } from './corpus/keep-correction.ts';
import { UnreadableFolder } from './corpus/read-folder.ts';
import type { CorrectionRecord } from './corpus/seed-schemas.ts';
import { composeNews } from './digest/compose-news.ts';
import { startScheduler } from './digest/scheduler.ts';
import { followGuilds } from './discord/follow-guilds.ts';
import { inviteLink } from './discord/invite-link.ts';
import { makePoster } from './discord/poster.ts';
import { makeQuestionLimit, USUAL_RATE } from './discord/question-limit.ts';
import { startBot } from './discord/start-bot.ts';
import { startFeeds } from './feeds/poll/start-feeds.ts';
import { PortTakenError } from './local/port-taken-error.ts';
import { makeLog, redact } from './log.ts';
import { type LiveLibrary, openLiveLibrary } from './search/live-library.ts';
import { finishInPieces } from './search/pieces.ts';
import { openStore } from './store/store.ts';
import { StoreError } from './store/store-error.ts';

const secrets: string[] = [];

async function start(): Promise<void> {
  const config = readConfig();
  const token = config.DISCORD_TOKEN ?? randomBytes(24).toString('base64url');
  secrets.push(token, ...(config.DATABASE_URL === undefined ? [] : [config.DATABASE_URL]));
  const log = makeLog(config.LOG_LEVEL, secrets);
  const live = openLiveLibrary({
    seedsDir: config.SEEDS_DIR,
    libraryDir: config.LIBRARY_DIR,
    onNote: (note) => log.warn(note),
  });
  for (const { file, message } of live.library.corpus.problems) log.warn(`${file}: ${message}`);
  const store = await openStore({ url: config.DATABASE_URL ?? null, dir: config.LIBRARY_DIR });

  const isLocal = config.DISCORD_TOKEN === undefined;
  const local = isLocal
    ? await startLocal(config.PORT, token, (fault) => log.error({ err: fault }, 'the local channel failed'))
    : null;
  const prepare = () =>
    finishInPieces(prepareAnswers(live.library)).catch((fault) =>
      log.error({ err: fault }, 'what answers need could not be prepared'),
    );
  const refresh = async () => {
    const added = await live.refresh();
    prepare();
    return added;
  };
  const bot = {
    ...{ commands, inWords, log },
    // It grows while the bot answers.
    get library() {
      return live.library;
    },
    openStore: async () => store,
    homeGuild: config.DISCORD_GUILD ?? null,
    limit: makeQuestionLimit(USUAL_RATE),
    keepCorrection: async (correction: CorrectionRecord) => {
      keepCorrection(config.SEEDS_DIR, correction);
      await refresh();
    },
    now: Date.now,
    newReference: () => randomBytes(4).toString('hex'),
  };
  const feeds = startFeeds({
    ...{ urls: config.FEEDS, contact: config.FETCH_CONTACT ?? null },
    ...{ mayReachPrivate: config.FETCH_PRIVATE === 'yes', seedsDir: config.SEEDS_DIR },
    ...{ feeds: store.feeds, log, now: Date.now },
    library: () => live.library,
    refresh,
  });
  const client = await startBot(bot, {
    token,
    apiBase: local?.apiBase ?? config.DISCORD_API_BASE,
    guild: local ? null : (config.DISCORD_GUILD ?? null),
  });

  await followGuilds(client, store, bot);
  const scheduler = startScheduler({
    ...{ store, log, now: Date.now, grewAt: watchGrowth(live) },
    poster: makePoster(client),
    compose: async (telling) => composeNews(telling, live.library),
  });

  const stop = async () => {
    await scheduler.stop();
    await client.destroy();
    await local?.close();
    await feeds.stop();
    await store.close();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  console.log(`ready: ${local?.url ?? `${client.user.tag}, in ${client.guilds.cache.size} servers`}`);
  if (!local) console.log(`To add it to a server: ${inviteLink(client.application.id)}`);
  prepare();
}

/** A small Discord on this machine. A bot that has a token never needs it, and then it takes no memory. */
async function startLocal(port: number, token: string, onFault: (fault: unknown) => void) {
  const { loadPage } = await import('./local/serve-page.ts');
  const { startLocalDiscord } = await import('./local/start-local-discord.ts');
  return startLocalDiscord({ port, now: Date.now, token, page: await loadPage(), onFault });
}

/** When the record last grew as far as is known, counted from the start. */
function watchGrowth(live: LiveLibrary): () => number {
  let [seen, grewAt] = [live.library, Date.now()];
  return () => {
    if (live.library !== seen) [seen, grewAt] = [live.library, Date.now()];
    return grewAt;
  };
}

/** What the network and its client call a server that does not answer. */
const UNREACHABLE = /^(?:ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|UND_ERR)/u;

/** A wrong setting or a refused login is the operator's to mend and needs a sentence; anything else is shown whole. */
function explainFailure(fault: unknown): string {
  if ([ConfigError, PortTakenError, StoreError, UnreadableFolder].some((kind) => fault instanceof kind))
    return (fault as Error).message;
  if (!(fault instanceof Error)) return String(fault);
  const code = 'code' in fault ? String(fault.code) : '';
  if (code === 'TokenInvalid') return 'Discord refuses DISCORD_TOKEN: copy the bot’s token again.';
  if (UNREACHABLE.test(code))
    return `Discord cannot be reached (${code}): check the network and DISCORD_API_BASE.`;
  return fault.stack ?? fault.message;
}

start().catch((fault: unknown) => {
  console.error(redact(explainFailure(fault), secrets));
  process.exit(1);
});
