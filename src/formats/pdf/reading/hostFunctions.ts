/** Where pdfjs puts slower functions of its own in the place of the host's, though nothing is amiss with these. */
const holders: readonly object[] = [JSON, Array.prototype, Function.prototype]

/**
 * Loads a module and gives the host its own functions back: a program that has read a file would else write JSON, and fill
 * lists, at a tenth of its speed ever after. What the host did not have stays.
 */
export async function withOwnFunctions<T>(load: () => Promise<T>): Promise<T> {
  const before = holders.map((holder) => [holder, Object.getOwnPropertyDescriptors(holder)] as const)
  try {
    return await load()
  } finally {
    for (const [holder, own] of before) giveBack(holder, own)
  }
}

function giveBack(holder: object, own: Readonly<Record<PropertyKey, PropertyDescriptor>>): void {
  for (const key of Reflect.ownKeys(own)) {
    const before = own[key]
    if (before && Object.getOwnPropertyDescriptor(holder, key)?.value !== before.value)
      Object.defineProperty(holder, key, before)
  }
}
