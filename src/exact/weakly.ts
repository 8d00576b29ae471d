/** A value that is made when it is asked for, and made again where memory was needed since. What makes it must be pure. */
export function weakly<T extends object>(make: () => T): () => T {
  let kept: WeakRef<T> | undefined
  return () => {
    const known = kept?.deref()
    if (known) return known
    const value = make()
    kept = new WeakRef(value)
    return value
  }
}
