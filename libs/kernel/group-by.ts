/** The values of each key, keys and values in the order in which they come. (Node 20 has no `Map.groupBy`.) */
export function groupBy<K, T>(values: Iterable<T>, key: (value: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const of = key(value);
    const known = groups.get(of);
    if (known === undefined) groups.set(of, [value]);
    else known.push(value);
  }
  return groups;
}
