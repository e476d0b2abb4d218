import { existsSync } from 'node:fs';
import { z } from 'zod';

/** Every setting. An empty value counts as not given, so that a copied .env.example means the defaults. */
export const ConfigSchema = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(/^\S+$/u, 'must be the bot’s token, without white space')
    .optional()
    .describe('The bot’s token. Without one the local channel is opened instead of Discord.'),
  DISCORD_API_BASE: z
    .url({ protocol: /^https?$/u, error: 'must be an http or https address' })
    .default('https://discord.com/api')
    .describe('Where Discord’s API is, without the version.'),
  DISCORD_GUILD: z
    .string()
    .regex(/^\d{5,20}$/u, 'must be a server’s id: digits only')
    .optional()
    .describe(
      'Registers the commands for this server alone, where they appear at once, and lets its managers change the record. Without it, everywhere.',
    ),
  PORT: z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(0, 'must be 0 or more')
    .max(65535, 'must be at most 65535')
    .default(8787)
    .describe('The port of the local channel; 0 takes any free one.'),
  SEEDS_DIR: z.string().default('seeds').describe('The folder of articles and what is known about them.'),
  LIBRARY_DIR: z
    .string()
    .default('var')
    .describe(
      'Where the library file and, without DATABASE_URL, the database are kept. Only the library can be deleted.',
    ),
  DATABASE_URL: z
    .url({ protocol: /^postgres(?:ql)?$/u, error: 'must be a postgresql:// address' })
    .optional()
    .describe('A PostgreSQL database for what must survive a restart, in place of a file in LIBRARY_DIR.'),
  FEEDS: z
    .string()
    .transform((list) =>
      list
        .split(',')
        .map((address) => address.trim())
        .filter(Boolean),
    )
    .refine(
      (list) => list.every((address) => /^https?:\/\//iu.test(address) && URL.canParse(address)),
      'must be addresses that begin with http:// or https://, with commas between',
    )
    .default([])
    .describe('Feeds whose articles are added to the record as they come: addresses with commas between.'),
  FETCH_PRIVATE: z
    .enum(['yes', 'no'], 'must be yes or no')
    .default('no')
    .describe('Whether pages may be fetched from private and loopback addresses: yes or no.'),
  FETCH_CONTACT: z
    .string()
    .regex(/^[ -~]+$/u, 'must be letters and signs of ASCII alone')
    .optional()
    .describe(
      'How you can be reached, an address or e-mail: said to every server that a page is fetched from.',
    ),
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'silent'],
      'must be fatal, error, warn, info, debug or silent',
    )
    .default('info')
    .describe('How much is logged on standard error.'),
});

export type Config = z.output<typeof ConfigSchema>;

/** Wrong settings, all of them. The message never holds a value, as one of them is secret. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Reads the settings from the environment and, below it, the file .env. Throws a ConfigError that lists every wrong one. */
export function readConfig(): Config {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return parseConfig(process.env);
}

/** Checks settings given by name. */
export function parseConfig(given: Readonly<Record<string, string | undefined>>): Config {
  const filled = Object.fromEntries(Object.entries(given).filter(([, value]) => value?.trim()));
  const read = ConfigSchema.safeParse(filled);
  if (read.success) return read.data;
  const lines = read.error.issues.map(({ path, message }) => `  ${path.join('.')} ${message}`);
  throw new ConfigError(['These settings are wrong:', ...lines].join('\n'));
}
