/** What is known under a key; made when it is first asked for. */
export function kept<Key, Value extends object | string>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const before = known.get(key)
  if (before !== undefined) return before
  const value = make()
  known.set(key, value)
  return value
}
