import type { Sentence } from '../law/basis.js'
import { closedUp } from '../terms/label.js'
import type { Where } from '../verdicts/finding.js'
import { accountsIn } from './accountsIn.js'
import type { Facts } from './facts.js'
import type { Place } from './printedCell.js'

/** A heading: the title of a document or a table, a line of the contents. */
export interface Heading extends Place {
  readonly text: string
}

class PrintedHeading implements Heading {
  constructor(
    readonly text: string,
    readonly where: Where,
  ) {}

  get label(): Sentence {
    return { zh: `标题「${this.text}」`, en: `heading ${this.text}` }
  }
}

/** Every heading of a document, each once, with its place. Headings above others stand in the path of a line. */
export function headingsOf(facts: Facts): readonly Heading[] {
  const { title, outline = [] } = facts.printed
  const accounts = accountsIn(facts)
  const tables = Object.entries(accounts?.heads ?? {}).flatMap(([role, head]) =>
    head?.title === undefined ? [] : [{ text: head.title, path: ['tables', role, 'title'] }],
  )
  const lines = outline.flatMap((line, at) => line.split('/').map((text) => ({ text, path: ['outline', at] })))
  const all = [...(title === undefined ? [] : [{ text: title, path: ['title'] }]), ...lines, ...tables]
  const known = new Set<string>()
  return all.flatMap(({ text, path }): Heading[] => {
    const plain = closedUp(text)
    if (plain === '' || known.has(plain)) return []
    known.add(plain)
    return [new PrintedHeading(plain, { path, table: String(path[0]), row: plain })]
  })
}
