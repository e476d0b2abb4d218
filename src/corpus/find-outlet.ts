import { foldText } from '../text/fold.ts';
import type { Outlet } from './article.ts';

/** Finds an outlet by any of its names; one that nobody knows is made, once. */
export function makeOutletFinder(known: readonly Outlet[]) {
  const made: Outlet[] = [];
  const named = new Map<string, Outlet>();
  const keep = (outlet: Outlet) => {
    for (const name of [outlet.id, outlet.name, ...outlet.otherNames]) named.set(foldText(name), outlet);
  };
  known.forEach(keep);
  const keepNew = (outlet: Outlet) => {
    if (named.has(foldText(outlet.name))) return outlet;
    keep(outlet);
    made.push(outlet);
    return outlet;
  };
  const find = (name: string): Outlet => {
    const found = named.get(foldText(name));
    if (found !== undefined) return found;
    return keepNew({ id: foldText(name), name, otherNames: [] });
  };
  return { made, find, keep: keepNew };
}
