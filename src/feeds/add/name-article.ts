import { foldText } from '../../text/fold.ts';

/** An id leaves room in a button, and for the number of a version after it. */
const LONGEST_OUTLET = 30;

/** A short and stable id that is not taken: `harbour-post-2019-05-14`, `harbour-post-2019-05-14-2`. */
export function nameArticle(outlet: string, day: string, isTaken: (id: string) => boolean): string {
  const plain = foldText(outlet)
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, LONGEST_OUTLET)
    .replace(/^-+|-+$/gu, '');
  return findFree(`${plain || 'article'}-${day}`, isTaken);
}

/** The id of a newer version: `harbour-post-2019-05-14-v2`. */
export function nameVersion(id: string, version: number, isTaken: (id: string) => boolean): string {
  const first = id.replace(/-v\d+$/u, '');
  return findFree(`${first}-v${version}`, isTaken);
}

function findFree(id: string, isTaken: (id: string) => boolean): string {
  let free = id;
  for (let number = 2; isTaken(free); number++) free = `${id}-${number}`;
  return free;
}
