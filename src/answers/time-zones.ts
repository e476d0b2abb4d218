/** The IANA name of a time zone as typed, in its right capitals; a city alone is enough. Null where there is none. */
export function readZone(typed: string): string | null {
  const wanted = fold(typed);
  if (wanted === '') return null;
  // An offset knows no summer time, and is no name of a place.
  if (/^[+-]?\d/u.test(wanted)) return null;
  const known = ZONES.find((zone) => fold(zone) === wanted);
  if (known !== undefined) return known;
  const called = ZONES.filter((zone) => listZoneNames(zone).some((name) => fold(name) === wanted));
  if (called.length === 1) return called[0]!;
  // A name that is an alias of another one: the list holds only one of them.
  const name = capitalise(wanted.replaceAll(' ', '_'));
  const names = name.includes('/') ? [name] : REGIONS.map((region) => `${region}/${name}`);
  return names.find(isZone) ?? null;
}

/** "australia/lord_howe" as "Australia/Lord_Howe". */
function capitalise(name: string): string {
  return name.replace(/(?<![a-z])[a-z]/gu, (letter) => letter.toUpperCase());
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

const LISTED: readonly string[] = Intl.supportedValuesOf('timeZone');
/** The continents and oceans that zones are named by. */
const REGIONS: readonly string[] = [
  ...new Set(LISTED.flatMap((zone) => (zone.includes('/') ? [zone.split('/')[0]!] : []))),
];

const INDIA = ['ist', 'india time', 'delhi', 'new delhi', 'mumbai', 'bangalore'];

/** What people call a zone beside its place, by the folded name of the place. */
const NAMES_OF_PLACES: Readonly<Record<string, readonly string[]>> = {
  utc: ['utc', 'gmt', 'zulu', 'universal time', 'coordinated universal time', 'etc/utc'],
  london: ['bst', 'british time'],
  brussels: ['cet', 'cest', 'central european time', 'mez', 'mesz'],
  athens: ['eet', 'eest', 'eastern european time'],
  'new york': ['est', 'edt', 'et', 'eastern time', 'us/eastern'],
  chicago: ['cst', 'cdt', 'ct', 'central time', 'us/central'],
  denver: ['mst', 'mdt', 'mountain time', 'us/mountain'],
  'los angeles': ['pst', 'pdt', 'pt', 'pacific time', 'us/pacific', 'san francisco', 'seattle'],
  // One place under its former and its present name, of which the list of zones holds either.
  calcutta: ['kolkata', ...INDIA],
  kolkata: ['calcutta', ...INDIA],
  shanghai: ['china time', 'beijing', 'peking'],
  tokyo: ['jst', 'japan time', 'osaka'],
  katmandu: ['nepal time', 'kathmandu'],
  kathmandu: ['nepal time', 'katmandu'],
  sydney: ['aest', 'aedt', 'canberra'],
};

/** Every zone that is offered, by its IANA name. */
export const ZONES: readonly string[] = [...new Set(['UTC', ...LISTED])];

/** The zone's place, and what else people call it. */
export function listZoneNames(zone: string): readonly string[] {
  const place = zone.split('/').at(-1)!.replaceAll('_', ' ');
  return [place, ...(NAMES_OF_PLACES[fold(place)] ?? [])];
}

function fold(name: string): string {
  return name.trim().toLowerCase().replaceAll('_', ' ').replace(/\s+/gu, ' ');
}
