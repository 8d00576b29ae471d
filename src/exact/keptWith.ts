/** The same function of an object, whose answer is kept as long as the object is. The object must not change. */
export function keptWith<Key extends object, Value extends object>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>()
  return (key) => {
    const before = known.get(key)
    if (before) return before
    const value = make(key)
    known.set(key, value)
    return value
  }
}
