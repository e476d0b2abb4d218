/** Works something out when it is first asked for, and only then. */
export function makeLazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  let work: (() => T) | undefined = make;
  return () => {
    made ??= { value: work!() };
    // What it was made of is given back.
    work = undefined;
    return made.value;
  };
}
