import type { Bot } from './bot.ts';

/** Logs a fault whole and returns the one sentence that a person is shown for it. */
export function reportFault(fault: unknown, bot: Pick<Bot, 'log' | 'newReference'>): string {
  const reference = bot.newReference();
  bot.log.error({ err: fault, reference }, 'an interaction failed');
  return `Something went wrong here, and it has been logged. Reference: ${reference}`;
}
