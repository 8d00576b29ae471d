import { audit } from '../../src/procedures/audit.js'
import { readDocument } from '../../src/procedures/read.js'
import type { Finding, Ledger } from '../../src/verdicts/finding.js'
import type { CorpusPaper, Path, Wrong } from './paper.js'

/** A finding that concerns nothing that is wrong. */
export interface FalseAlarm {
  readonly paper: string
  readonly form: string
  readonly id: string
  readonly key: string
}

/** Something wrong of which no finding tells. */
export interface Missed {
  readonly paper: string
  readonly form: string
  readonly what: string
}

/** What came of one paper. */
export interface Measured {
  readonly paper: CorpusPaper
  readonly findings: readonly { readonly id: string; readonly isTrue: boolean }[]
  readonly falseAlarms: readonly FalseAlarm[]
  readonly missed: readonly Missed[]
}

const isBelow = (inner: Path, outer: Path): boolean => outer.every((key, at) => `${inner[at]}` === `${key}`)
const touches = (one: Path, other: Path): boolean => isBelow(one, other) || isBelow(other, one)

type Places = (finding: Finding) => readonly Path[]

/**
 * The places that a finding names: where it stands, the figures that it rests on, and what else the same rule says with it,
 * told once for all.
 */
const placesIn =
  ({ entries }: Ledger): Places =>
  ({ id, where, operands, related, alike }) => {
    const others = alike ? entries(id).filter(({ key }) => related.includes(key)) : []
    return [where, ...operands.map((operand) => operand.where), ...others.map((one) => one.where)]
      .map(({ path }) => path)
      .filter((path) => path.length > 0)
  }

const tellsOf =
  (places: readonly Path[]) =>
  ({ at }: Wrong): boolean =>
    places.some((place) => at.some((path) => touches(place, path)))

/** Audits a paper and holds what is told against what is wrong. */
export function measure(paper: CorpusPaper): Measured {
  const { document, problems } = readDocument(JSON.stringify(paper.json), { locale: 'en' })
  if (!document) throw new TypeError(`${paper.name}: ${problems.map(({ message }) => message).join('; ')}`)
  const { findings, ledger } = audit(document as never)
  const places = new Map(findings.map((finding) => [finding, placesIn(ledger)(finding)]))
  const tells = (finding: Finding, wrong: Wrong): boolean => tellsOf(places.get(finding) ?? [])(wrong)
  const told = findings.map((finding) => ({ finding, isTrue: paper.wrong.some((wrong) => tells(finding, wrong)) }))
  const keys = new Set(told.filter(({ isTrue }) => isTrue).map(({ finding }) => finding.key))
  // What has the same cause as a true finding is true: it names it as related.
  const judged = told.map(({ finding, isTrue }) => ({
    finding,
    isTrue: isTrue || finding.related.some((key) => keys.has(key)),
  }))
  const counted = paper.isPartial ? [] : judged
  const { name, form } = paper
  return {
    paper,
    findings: counted.map(({ finding, isTrue }) => ({ id: finding.id, isTrue })),
    falseAlarms: counted
      .filter(({ isTrue }) => !isTrue)
      .map(({ finding }) => ({ paper: name, form, id: finding.id, key: finding.key })),
    missed: paper.wrong
      .filter((wrong) => !findings.some((finding) => tells(finding, wrong)))
      .map(({ what }) => ({ paper: name, form, what })),
  }
}
