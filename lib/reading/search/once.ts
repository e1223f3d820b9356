/**
 * Makes something once for each pattern, however often it is asked for. By what the pattern says, not by the object: a
 * pattern that is written inside a function is another object each time. Objects seen before are answered at once.
 */
export function oncePerPattern<Made extends object>(
  make: (pattern: RegExp) => Made,
): (pattern: RegExp) => Made {
  const byObject = new WeakMap<RegExp, Made>();
  const bySource = new Map<string, Made>();
  return (pattern) => {
    const known = byObject.get(pattern);
    if (known) return known;
    const source = String(pattern);
    const made = bySource.get(source) ?? make(pattern);
    byObject.set(pattern, made);
    bySource.set(source, made);
    return made;
  };
}
