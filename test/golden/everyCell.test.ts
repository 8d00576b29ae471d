import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import printed from '../../examples/data/sanmenxia-2024-final-accounts.json' with { type: 'json' }
import { FinalAccounts } from '../../src/documents/finalAccounts.js'
import { type Audit, audit } from '../../src/procedures/audit.js'
import type { LedgerEntry } from '../../src/verdicts/finding.js'
import { printedCells } from '../fixtures/printedCells.js'

const { statements: _, ...tablesOnly } = printed
const json = structuredClone(tablesOnly)
const cells = printedCells(json.tables)

/** Relations that must hold in every document; the soft ones have ids of their own. */
const isHard = (id: string): boolean => /^I\d+$/.test(id)
/** One figure against one other that it need not equal. */
const inequalities: ReadonlySet<string> = new Set(['I17', 'I18', 'I28', 'I29', 'I31'])

/** The amount with so many hundredths more. */
function stepped(text: string, hundredths: bigint): string {
  const scaled = BigInt(text.replace(/[,.]/g, '')) + hundredths
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(3, '0')
  return `${scaled < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

const isPositive = (text: string): boolean => BigInt(text.replace(/[,.]/g, '')) > 0n
const auditNow = (): Audit => audit(FinalAccounts.parse(json))
const hardLines = ({ ledger }: Audit): string[] =>
  ledger.rules.filter(({ id }) => isHard(id)).map(({ rule: _, ...line }) => JSON.stringify(line))

/** Which copies each place takes part in: entries of one figure against one other, by the place of either. */
function copiesByPlace(entries: readonly LedgerEntry[]): ReadonlyMap<string, readonly string[]> {
  const copies = new Map<string, string[]>()
  for (const { id, key, where, operands } of entries) {
    const [operand, ...others] = operands
    if (!isHard(id) || inequalities.has(id) || !operand || others.length > 0) continue
    for (const { path } of [where, operand.where])
      copies.set(path.join('/'), [...(copies.get(path.join('/')) ?? []), key])
  }
  return copies
}

const atRest = auditNow()
const unchanged = hardLines(atRest)
const copies = copiesByPlace(atRest.ledger.entries())

/** What each change of each cell does: places where the test is not satisfied. */
function placesWhere(hundredths: bigint, fails: (after: Audit, place: string) => boolean): string[] {
  return cells.flatMap(({ path, text, set }) => {
    if (hundredths < 0n && !isPositive(text)) return []
    set(stepped(text, hundredths))
    const failed = fails(auditNow(), path.join('/'))
    set(text)
    return failed ? [path.join('/')] : []
  })
}

const breaksNothing = ({ ledger }: Audit): boolean => !ledger.rules.some(({ id, broken }) => isHard(id) && broken > 0)
/** Is a copy not broken, nor told beside what is? */
function spares({ findings }: Audit, keys: readonly string[]): boolean {
  const broken = new Set(
    findings.filter(({ outcome }) => outcome === 'broken').flatMap(({ key, related }) => [key, ...related]),
  )
  return !keys.every((key) => broken.has(key))
}
const changesNothing = (after: Audit): boolean => hardLines(after).join() === unchanged.join()

describe('every amount of the nine tables is watched', () => {
  beforeAll(() => {
    expect(cells).toHaveLength(664)
  })
  afterEach(() => {
    expect(json).toEqual(tablesOnly)
  })

  it('as printed, every relation holds to the last digit', () => {
    const off = atRest.ledger.rules.filter(({ id, rounding, broken }) => isHard(id) && rounding + broken > 0)
    expect(off).toEqual([])
  })

  it.each([100n, -100n])('one yuan in a hundred off (%i hundredths) breaks a relation', (hundredths) => {
    expect(placesWhere(hundredths, breaksNothing)).toEqual([])
  })

  it('one last digit less is told by a relation, as rounding at least', () => {
    expect(placesWhere(-1n, changesNothing)).toEqual([])
  })

  it('one last digit more is told, and breaks every copy of the figure: no rounding is allowed there', () => {
    expect(copies.size).toBeGreaterThan(300)
    const spared = placesWhere(1n, (after, place) => changesNothing(after) || spares(after, copies.get(place) ?? []))
    expect(spared).toEqual([])
  })
})
