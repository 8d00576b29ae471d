import { yearOf } from '../../documents/printedYear.js'
import { Joined } from './joined.js'
import { looseName } from './looseName.js'

const shortestTail = 4

/** What a document says of its unit. */
export interface UnitName {
  readonly department: string
  readonly region?: string | undefined
}

type Dated = UnitName & { readonly year: number | string }

/**
 * Documents of one unit and year together, whatever order they come in; groups and their documents in the order given.
 *
 * Forms leave out the place before a name (市公共资源交易中心 of 三门峡): a name may be the end of another only where both
 * documents state the same region. A name that may be of several units is of none of them. A document whose year cannot
 * be read stands alone.
 */
export function byUnitAndYear<D extends Dated>(documents: readonly D[]): readonly (readonly D[])[] {
  const whole = wholeNames(documents)
  const called = new Joined()
  for (const document of documents) called.join(nameOf(document), whole.get(placedName(document)) ?? nameOf(document))
  const groups = new Map<string, D[]>()
  for (const [at, document] of documents.entries()) {
    const isDated = !Number.isNaN(yearOf(document.year))
    const name = isDated ? called.first(nameOf(document)) : `undated ${at}`
    const group = groups.get(name)
    if (group) group.push(document)
    else groups.set(name, [document])
  }
  return [...groups.values()]
}

const nameOf = ({ year, department }: Dated): string => `${year}/${looseName(department)}`
const placedName = (document: Dated): string => `${document.region ?? ''}/${nameOf(document)}`

/** Names that leave out the place, each with the whole one, where there is but one within the region. */
function wholeNames(documents: readonly Dated[]): ReadonlyMap<string, string> {
  const longer = new Map<string, Set<string>>()
  const placed = documents.filter(({ region }) => region !== undefined)
  for (const { region, year, department } of placed) {
    const name = looseName(department)
    for (let at = 1; at + shortestTail <= name.length; at++) {
      const end = `${region}/${year}/${name.slice(at)}`
      const known = longer.get(end)
      if (known) known.add(name)
      else longer.set(end, new Set([name]))
    }
  }
  const whole = new Map<string, string>()
  for (const document of new Map(placed.map((one) => [placedName(one), one])).values()) {
    const candidates = [...(longer.get(placedName(document)) ?? [])]
    const longest = candidates.reduce((one, other) => (other.length > one.length ? other : one), '')
    if (longest !== '' && candidates.every((name) => longest.endsWith(name)))
      whole.set(placedName(document), `${document.year}/${longest}`)
  }
  return whole
}
