/**
 * The same function of an object, whose answer is kept as long as the object is. The object must not change, and the answer
 * must not lead back to it: else both stay until memory is cleared as a whole, which costs more than the answer did.
 */
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
