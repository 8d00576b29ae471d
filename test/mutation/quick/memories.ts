/**
 * What modules remember from one call to the next is in maps that they make when they are loaded. They are made here to
 * be as they were then again, so that no mutant finds what another has left behind, or what was known without it.
 */
const changed = new Set<() => void>()

const { Map: PlainMap, WeakMap: PlainWeakMap } = globalThis

class KeptMap<Key, Value> extends PlainMap<Key, Value> {
  #loaded: readonly (readonly [Key, Value])[] | undefined
  #noteChange(): void {
    if (!loaded) return
    this.#loaded ??= [...this]
    changed.add(this.#restore)
  }
  #restore = (): void => {
    super.clear()
    for (const [key, value] of this.#loaded ?? []) super.set(key, value)
  }
  override set(key: Key, value: Value): this {
    if (loaded) this.#noteChange()
    return super.set(key, value)
  }
  override delete(key: Key): boolean {
    this.#noteChange()
    return super.delete(key)
  }
  override clear(): void {
    this.#noteChange()
    super.clear()
  }
}

/** What is kept with an object that was there when modules were loaded stays; there is no list of them to go by. */
class KeptWeakMap<Key extends WeakKey, Value> extends PlainWeakMap<Key, Value> {
  #since: WeakMap<Key, Value> | undefined
  override get(key: Key): Value | undefined {
    return this.#since?.get(key) ?? super.get(key)
  }
  override has(key: Key): boolean {
    return this.#since?.has(key) === true || super.has(key)
  }
  override set(key: Key, value: Value): this {
    if (!loaded) return super.set(key, value)
    this.#since ??= new PlainWeakMap()
    this.#since.set(key, value)
    changed.add(() => {
      this.#since = undefined
    })
    return this
  }
}

let loaded = false

/** Loads modules; the maps that they make are those that are restored. */
export async function loadRemembering<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  Object.assign(globalThis, { Map: KeptMap, WeakMap: KeptWeakMap })
  try {
    return await load()
  } finally {
    Object.assign(globalThis, { Map: PlainMap, WeakMap: PlainWeakMap })
    loaded = true
  }
}

/** All that was remembered since is forgotten. */
export function forget(): void {
  loaded = false
  for (const restore of changed) restore()
  changed.clear()
  loaded = true
}
