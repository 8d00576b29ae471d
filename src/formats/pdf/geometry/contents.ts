import type { PageLine } from './table.js'

/** Dots that lead from a title to its page. */
const leaders = /[.．。·…‥┈\-_]{4,}\s*\d{0,4}$|…{2,}\s*\d{1,4}$/u

const withoutPage = (text: string): string => text.replaceAll(/[.．·…‥┈_\-\s]+\d{0,4}$|\s/gu, '')

/** How many lines a table of contents has at most. */
const most = 120

/**
 * The lines of a table of contents: those with dots that lead to a page, and what follows a line that says "contents"
 * until its first entry comes again, or running text begins.
 */
export function contentsOf(lines: readonly PageLine[]): ReadonlySet<PageLine> {
  const found = new Set(lines.filter(({ text }) => leaders.test(text)))
  const start = lines.findIndex(({ text }) => /^(?:目录|目次|contents)$/iu.test(text.replaceAll(/\s/gu, '')))
  const [title, first] = [lines[start], lines[start + 1]]
  if (!title || !first) return found
  const entry = withoutPage(first.text)
  const rest = lines.slice(start + 1, start + 1 + most)
  const again = rest.findIndex((line, at) => at > 0 && withoutPage(line.text) === entry)
  const running = rest.findIndex(({ text }) => text.length > 30 && /[。；]$/u.test(text))
  const pageEnd = rest.findIndex((_, at) => at > 0 && isLower(rest[at - 1] as PageLine, rest[at] as PageLine))
  const end = [again, pageEnd < 0 ? rest.length : pageEnd].find((at) => at > 0) ?? rest.length
  const listed = rest.slice(0, running > 0 ? Math.min(running, end) : end)
  for (const line of [title, ...listed]) found.add(line)
  return found
}

/** A line that stands above the one before it is on the next page. */
const isLower = (before: PageLine, after: PageLine): boolean => after.box[1] < before.box[1] - 50
