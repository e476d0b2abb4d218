// Parameters that say from where a reader came and nothing of the page: "utm_source=feed".
const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|cmpid|ref|ref_src|xtor|ito|at_\w+)$/u;

/** An address without what only says from where its reader came. */
export function cleanAddress(address: string): string {
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.hash = '';
  return url.href;
}

/** What is the same for two addresses of one page: http or https, www. or not, a slash at the end or none. */
export function nameAddress(address: string): string {
  const { host, pathname, search } = new URL(cleanAddress(address));
  return `${host.replace(/^www\./u, '')}${pathname.replace(/\/+$/u, '')}${search}`;
}
