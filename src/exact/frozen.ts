/**
 * The same value, frozen with everything in it: no caller can change a definition for all others. Lists and plain objects
 * are frozen; what has a class of its own is left alone.
 */
export function frozen<T>(value: T): T {
  if (!isPlain(value) || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const key in value) frozen(value[key])
  return value
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return Array.isArray(value) || prototype === Object.prototype || prototype === null
}
