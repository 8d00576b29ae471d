import { yearOf } from '../../documents/printedYear.js'
import { looseName } from './looseName.js'

const shortestTail = 4

/** What a document says of its unit. */
export interface UnitName {
  readonly department: string
  readonly region?: string | undefined
}

/**
 * Are these one unit? Forms leave out the place before its name (市公共资源交易中心 of 三门峡): a name may be the end of
 * another only where both documents state the same region.
 */
export function sameUnit(one: UnitName, other: UnitName): boolean {
  const [long, short] = [looseName(one.department), looseName(other.department)].sort(
    (a, b) => b.length - a.length,
  ) as [string, string]
  const oneRegion = one.region !== undefined && one.region === other.region
  return long === short || (oneRegion && short.length >= shortestTail && long.endsWith(short))
}

/**
 * Documents of one unit and year together, in their order; what may be of several units goes with the first. A document
 * whose year cannot be read stands alone.
 */
export function byUnitAndYear<D extends Dated>(documents: readonly D[]): readonly (readonly D[])[] {
  const groups: D[][] = []
  const known = new KnownUnits()
  for (const document of documents) {
    const isDated = !Number.isNaN(yearOf(document.year))
    const group = isDated ? groups[known.find(document)] : undefined
    if (group) group.push(document)
    else if (!isDated) groups.push([document])
    else known.add(document, groups.push([document]) - 1)
  }
  return groups
}

type Dated = UnitName & { readonly year: number | string }

/** Units by their names, and within a region by every end of them, so that none is looked for among all. */
class KnownUnits {
  readonly #byName = new Map<string, number>()
  readonly #byNameHere = new Map<string, number>()
  readonly #byEnd = new Map<string, number>()

  /** The number of the first unit that this is; -1 where it is a new one. */
  find(document: Dated): number {
    const ends = endsOf(document)
    const [whole] = ends
    const found = [
      this.#byName.get(nameOf(document)),
      whole === undefined ? undefined : this.#byEnd.get(whole),
      ...ends.map((end) => this.#byNameHere.get(end)),
    ].filter((at) => at !== undefined)
    return found.length > 0 ? Math.min(...found) : -1
  }

  add(document: Dated, at: number): void {
    const ends = endsOf(document)
    keep(this.#byName, [nameOf(document)], at)
    keep(this.#byNameHere, ends.slice(0, 1), at)
    keep(this.#byEnd, ends, at)
  }
}

const nameOf = ({ year, department }: Dated): string => `${yearOf(year)}/${looseName(department)}`

/** A name within its region, and every end of it that is long enough to stand for it, the longest first. */
function endsOf({ year, region, department }: Dated): readonly string[] {
  const name = looseName(department)
  if (region === undefined) return []
  const starts = Array.from({ length: Math.max(name.length - shortestTail + 1, 0) }, (_, at) => at)
  return starts.map((at) => `${yearOf(year)}/${region}/${name.slice(at)}`)
}

function keep(map: Map<string, number>, names: readonly string[], at: number): void {
  for (const name of names) if (!map.has(name)) map.set(name, at)
}
