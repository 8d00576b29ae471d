import { frozen } from '../exact/frozen.js'
import type { Sentence } from '../law/basis.js'
import { joined } from './joined.js'
import type { RetiredId } from './retiredId.js'
import { withdrawn } from './withdrawn.js'

export type { RetiredId } from './retiredId.js'

/** It is the older form that several places used, Hubei among them. */
const notOnlyHubei: Sentence = {
  zh: '并非湖北所独有：北京2016年、江西2017年的表式印有同一附注',
  en: 'not of Hubei alone: forms of Beijing 2016 and Jiangxi 2017 print the same footnote',
}

/** Every id that was public and is no more: none is used again, and each says why it went and what stands for it. */
export const retired: readonly RetiredId[] = /* @__PURE__ */ frozen([
  ...withdrawn,
  ...joined,
  { kind: 'policy', id: 'hubei', now: 'formerForm', why: notOnlyHubei },
  { kind: 'instrument', id: 'hubei-scoring-note', now: 'former-form', why: notOnlyHubei },
])

/**
 * Which id stands for this one today? Itself, where it was never retired; null where nothing does.
 *
 * @example idToday('hubei') // => 'formerForm'
 */
export function idToday(id: string): string | null {
  const entry = retired.find((one) => one.id === id)
  if (entry === undefined) return id
  return entry.now === null ? null : idToday(entry.now)
}
