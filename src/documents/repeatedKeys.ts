type Path = readonly (string | number)[]

/**
 * The places of keys that a JSON text has twice in one object: of such, `JSON.parse` drops all but the last in silence.
 * `value` is what was parsed of it; no more than `most` are looked for.
 */
export const repeatedKeys = (text: string, value: unknown, most: number): readonly Path[] =>
  keysInText(text) === keysOf(value) ? [] : scanned(text, most)

/** How many keys has the text at most? Every colon behind a quotation mark counts. */
function keysInText(text: string): number {
  let keys = 0
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
    let before = at - 1
    while (before > 0 && text.charCodeAt(before) <= space) before--
    if (text.charCodeAt(before) === quote) keys++
  }
  return keys
}

const space = 32
const quote = 34

function keysOf(value: unknown): number {
  let keys = 0
  const open = [value]
  while (open.length > 0) {
    const next = open.pop()
    if (typeof next !== 'object' || next === null) continue
    if (Array.isArray(next)) {
      for (let at = 0; at < next.length; at++) if (typeof next[at] === 'object') open.push(next[at])
      continue
    }
    for (const key in next) {
      keys++
      const part: unknown = next[key as keyof typeof next]
      if (typeof part === 'object') open.push(part)
    }
  }
  return keys
}

/** An object or a list that is being read: the keys it had, or how many items. */
interface Open {
  readonly keys: Set<string> | null
  key: string
  items: number
}

const mark = /"(?:[^"\\]|\\.)*"(?:\s*:)?|[{}[\],]/gu

function scanned(text: string, most: number): readonly Path[] {
  const open: Open[] = []
  const found: Path[] = []
  for (const [token] of text.matchAll(mark)) {
    if (found.length === most) break
    const last = open.at(-1)
    if (token === '{') open.push({ keys: new Set(), key: '', items: 0 })
    else if (token === '[') open.push({ keys: null, key: '', items: 0 })
    else if (token === '}' || token === ']') open.pop()
    else if (token === ',' && last?.keys === null) last.items++
    else if (token.endsWith(':') && last?.keys) {
      last.key = JSON.parse(token.slice(0, token.lastIndexOf('"') + 1)) as string
      if (last.keys.has(last.key)) found.push(open.map(({ keys, key, items }) => (keys ? key : items)))
      last.keys.add(last.key)
    }
  }
  return found
}
