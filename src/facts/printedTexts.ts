import type { Facts } from './facts.js'

/** Words of a document as they are printed, and where. */
export interface PrintedText {
  readonly path: readonly (string | number)[]
  readonly text: string
}

/** What is no text of the paper: figures, what is said of the reading, links. */
const left: ReadonlySet<string> = new Set([
  'grids',
  'figures',
  'doubtful',
  '$schema',
  'kind',
  'unit',
  'tables',
  'excerpts',
])

const mayHold = (value: unknown): boolean => typeof value === 'string' || (typeof value === 'object' && value !== null)

/** No Han character comes before this one. */
const firstHan = 0x2e80

const han = /\p{Script=Han}/u

function hasWords(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= firstHan) return han.test(text)
  return false
}

/** Every text of a document that has words in it; the tables of accounts by their titles and notes. */
export function printedTexts({ document, printed: { outline } }: Facts): readonly PrintedText[] {
  const found: PrintedText[] = []
  const headings = new Set(outline)
  const path: (string | number)[] = []
  const into = (value: unknown, key: string | number): void => {
    path.push(key)
    if (typeof value !== 'string') walk(value as object)
    else if (hasWords(value))
      found.push({ path: [...path], text: path[0] === 'outline' ? ownWords(value, headings) : value })
    path.pop()
  }
  const walk = (value: object): void => {
    if (Array.isArray(value)) {
      for (let at = 0; at < value.length; at++) if (mayHold(value[at])) into(value[at], at)
      return
    }
    for (const key of Object.keys(value)) {
      const one: unknown = value[key as keyof typeof value]
      if (mayHold(one) && !left.has(key)) into(one, path.length === 0 && key === 'heads' ? 'tables' : key)
    }
  }
  walk(document)
  return found
}

/** A line of the outline without the headings above it that have lines of their own. */
function ownWords(line: string, headings: ReadonlySet<string>): string {
  const end = line.lastIndexOf('/')
  return end > 0 && headings.has(line.slice(0, end)) ? line.slice(end + 1) : line
}

/** Headings: titles of tables and parts, and of the document itself. */
export const isHeading = ({ path }: PrintedText): boolean =>
  path[0] === 'outline' || path.at(-1) === 'title' || path.at(-1) === 'section'
