import type { AnyDocument } from './forms.js'

/** @throws TypeError for what is no document: JSON that was not read yet, nothing at all. */
export function assertRead(document: unknown): asserts document is AnyDocument {
  const { toJSON } = (document ?? {}) as { readonly toJSON?: unknown }
  if (typeof toJSON === 'function' && !(document instanceof Date)) return
  throw new TypeError('no document that was read: read or parse the JSON first')
}

/** @throws TypeError for what is no list of such documents. */
export function assertAllRead(documents: unknown): asserts documents is readonly AnyDocument[] {
  if (!Array.isArray(documents)) throw new TypeError('expected a list of documents that were read')
  for (const document of documents) assertRead(document)
}
