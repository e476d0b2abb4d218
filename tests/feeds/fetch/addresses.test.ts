import type { LookupAddress } from 'node:dns';
import { describe, expect, test } from 'vitest';
import { isPublicAddress } from '../../../src/feeds/fetch/is-public-address.ts';
import { checkLookup } from '../../../src/feeds/fetch/make-agent.ts';
import { readAddress } from '../../../src/feeds/fetch/read-address.ts';

describe('a public address', () => {
  test.each(['8.8.8.8', '172.32.0.1', '100.63.255.255', '100.128.0.0', '2606:4700::1111', '2a00:1450::1'])(
    'is %s',
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  test.each([
    ['of this machine', ['127.0.0.1', '127.255.255.254', '::1', '0.0.0.0', '0.1.2.3', '::']],
    [
      'of a private network',
      ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', 'fc00::1', 'fd12::1'],
    ],
    ['of a link', ['169.254.169.254', 'fe80::1', 'fe80::1%eth0', 'febf::1', 'fec0::1']],
    ['of a carrier', ['100.64.0.1', '100.127.255.255']],
    ['of many machines', ['224.0.0.1', '239.255.255.255', '255.255.255.255', 'ff02::1']],
    ['that is set apart', ['192.0.2.1', '198.18.0.1', '203.0.113.9', '240.0.0.1', '2001:db8::1', '3fff::1']],
    ['with another one in it', ['::ffff:127.0.0.1', '::ffff:8.8.8.8', '::127.0.0.1', '64:ff9b::7f00:1']],
    ['through a tunnel', ['2002:7f00:1::', '2001:0:7f00:1::', '64:ff9b:1::1']],
    ['that nobody was given', ['4000::1', '5f00::1', '100::1']],
    ['that is none', ['', 'localhost', '1.2.3', '1.2.3.4.5', ':::1']],
  ])('is none %s', (_name, addresses) => {
    expect(addresses.filter(isPublicAddress)).toEqual([]);
  });
});

describe('an address to fetch', () => {
  test.each([
    ['http://0x7f.1/', /127\.0\.0\.1 is not on the public internet/u],
    ['http://2130706433/', /127\.0\.0\.1 is not/u],
    ['http://017700000001/', /127\.0\.0\.1 is not/u],
    ['http://①②⑦.0.0.1/', /127\.0\.0\.1 is not/u],
    ['http://[::ffff:127.0.0.1]/', /::ffff:7f00:1 is not/u],
    ['http://169.254.169.254/latest/meta-data', /is not on the public internet/u],
    ['https://user:word@example.org/', /name or password/u],
    ['file:///etc/passwd', /not those of file:/u],
    ['javascript:alert(1)', /not those of javascript:/u],
    ['ferry', /is no web address/u],
  ])('is not %s', (typed, message) => {
    expect(() => readAddress(typed, false)).toThrow(message);
  });

  test('may be private where the operator has said so', () => {
    expect(readAddress('http://127.0.0.1:8080/a#b', true).href).toBe('http://127.0.0.1:8080/a');
  });

  test('is read against the page that names it', () => {
    expect(readAddress('../b?c', false, 'https://example.org/news/a').href).toBe('https://example.org/b?c');
    expect(() => readAddress('//10.0.0.1/', false, 'https://example.org/')).toThrow(
      /not on the public internet/u,
    );
  });
});

describe('the lookup of a name', () => {
  const resolve = (addresses: readonly string[], all: boolean) =>
    new Promise<unknown>((settle) => {
      const found: LookupAddress[] = addresses.map((address) => ({
        address,
        family: address.includes(':') ? 6 : 4,
      }));
      const lookup = checkLookup((_host, _options, done) => done(null, found));
      lookup('example.org', { all }, (fault, address) => settle(fault ? fault.message : address));
    });

  test.each([
    [['8.8.8.8'], false, '8.8.8.8'],
    [['8.8.8.8', '2606:4700::1'], true, expect.arrayContaining([{ address: '8.8.8.8', family: 4 }])],
    [['127.0.0.1'], false, expect.stringMatching(/example\.org is not on the public internet/u)],
    // One private address among public ones would be connected to sooner or later.
    [['8.8.8.8', '10.0.0.1'], true, expect.stringMatching(/is not on the public internet/u)],
    [[], true, expect.stringMatching(/no address/u)],
  ])('to %j gives %2$j', async (addresses, all, expected) => {
    expect(await resolve(addresses, all)).toEqual(expected);
  });
});
