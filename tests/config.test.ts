import { describe, expect, test } from 'vitest';
import { ConfigError, parseConfig } from '../src/config.ts';

describe('parseConfig', () => {
  test('everything may be left empty', () => {
    expect(parseConfig({ DISCORD_TOKEN: '', PORT: ' ' })).toEqual({
      DISCORD_API_BASE: 'https://discord.com/api',
      FEEDS: [],
      FETCH_PRIVATE: 'no',
      PORT: 8787,
      SEEDS_DIR: 'seeds',
      LIBRARY_DIR: 'var',
      LOG_LEVEL: 'info',
    });
  });

  test('every wrong setting is named at once, and no value is repeated', () => {
    const given = {
      DISCORD_TOKEN: 'se cret',
      DISCORD_GUILD: 'home',
      PORT: '70000',
      LOG_LEVEL: 'loud',
      DISCORD_API_BASE: 'x',
    };
    let message = '';
    try {
      parseConfig(given);
    } catch (fault) {
      expect(fault).toBeInstanceOf(ConfigError);
      message = (fault as Error).message;
    }
    for (const key of Object.keys(given)) expect(message).toContain(key);
    for (const value of Object.values(given).filter((each) => each.length > 3))
      expect(message).not.toContain(value);
  });

  test.each(['-1', '1.5', 'x', '65536', 'Infinity'])('PORT=%s is refused', (PORT) => {
    expect(() => parseConfig({ PORT })).toThrow(ConfigError);
  });
});
