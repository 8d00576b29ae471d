import type { ClassificationEntry } from '../../terms/classification.js'
import { bareLabel } from '../../terms/label.js'

/**
 * Which codes do names have that are printed without any? Each the item under the section before it, else a section of the
 * class before it, else a class; every code once. '' where the list has none.
 */
export function codesByName(labels: readonly string[], entries: readonly ClassificationEntry[]): readonly string[] {
  const byName = new Map<string, string[]>()
  for (const { code, name } of entries) byName.set(plain(name), [...(byName.get(plain(name)) ?? []), code])
  const used = new Set<string>()
  let last = ''
  return labels.map((label) => {
    const candidates = (byName.get(plain(label)) ?? []).filter((code) => !used.has(code))
    const found = [7, 5, 3].flatMap((length) =>
      candidates.filter(
        (code) => code.length === length && (length === 3 || last.startsWith(code.slice(0, length - 2))),
      ),
    )[0]
    if (found === undefined) return ''
    used.add(found)
    last = found
    return found
  })
}

const plain = (name: string): string => bareLabel(name, 'ordinal', 'ofWhich', 'colon')
