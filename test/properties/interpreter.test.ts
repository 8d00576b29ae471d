import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accountIdentities } from '../../src/checks/accounts/identities.js'
import { isMet } from '../../src/checks/conditions.js'
import { judgeInstance } from '../../src/checks/judgeInstance.js'
import type { Instance, Operation } from '../../src/checks/operations/operation.js'
import { sameScale } from '../../src/checks/operations/scale.js'
import { compileIdentities, missingGrid, scanProgram } from '../../src/checks/program.js'
import type { FinalAccounts as Accounts } from '../../src/documents/accounts.js'
import { FinalAccounts } from '../../src/documents/finalAccounts.js'
import { cellAt, isFigure } from '../../src/documents/grid.js'
import type { FinalAccountsJson } from '../../src/documents/json/finalAccountsJson.js'
import { audit } from '../../src/procedures/audit.js'
import type { Outcome } from '../../src/verdicts/outcome.js'
import { printedAccounts } from './printedAccounts.js'
import { runs } from './runs.js'

const programs = compileIdentities(accountIdentities)

/** What comes of a position when it is judged; null where it has no case. */
function judge(document: Accounts, operation: Operation, position: number): Outcome | null {
  if (missingGrid(operation, position, document.grids) >= 0) return 'insufficientData'
  const instance = operation.bind(document.grids, position)
  if (instance.onlyWhen && isMet(document, instance.onlyWhen) !== true) return null
  const met = instance.equalWhen ? isMet(document, instance.equalWhen) : true
  return judgeInstance(instance, document.unit, met).judgement.outcome
}

interface Told {
  readonly operation: Operation
  readonly positions: readonly number[]
  /** The positions that the quick pass tells. */
  readonly hits: readonly number[]
}

/** Runs the quick pass: for each operation what it told, and how many cases were looked at in all. */
function scan(document: Accounts): { readonly told: readonly Told[]; readonly looked: number } {
  const hits = programs.map(({ operations }) => operations.map((): number[] => []))
  const looked = scanProgram(programs, document.grids, (program, operation, position) => {
    hits[program]?.[operation]?.push(position)
  })
  const told = programs.flatMap(({ operations }, program) =>
    operations.map((operation, index) => ({
      operation,
      positions: operation.positions(document.grids),
      hits: hits[program]?.[index] ?? [],
    })),
  )
  return { told, looked }
}

/** Runs a claim over as many documents as any place might print. */
const overDocuments = (often: number, claim: (document: Accounts) => void): void =>
  fc.assert(
    fc.property(printedAccounts, (json: FinalAccountsJson) => claim(FinalAccounts.parse(json))),
    runs(often),
  )

/** Is every cell of the case a figure that the quick pass can add up, and does no condition bear on it? */
function isPlain({ whole, plus, minus, equalWhen, onlyWhen }: Instance): boolean {
  const printed = [whole, ...plus, ...minus].every(({ grid, row, column }) => {
    const cell = cellAt(grid, row, column)
    return cell >= 0 && isFigure(grid.prints[cell] as number) && !grid.wide && sameScale(grid, whole.grid)
  })
  return printed && !equalWhen && !onlyWhen
}

describe('the quick pass over the columns', () => {
  it('tells every case that is judged to be anything but true, whatever is printed', () => {
    overDocuments(300, (document) => {
      for (const { operation, positions, hits } of scan(document).told) {
        const passedOver = positions.filter((position) => !hits.includes(position))
        expect(passedOver.filter((position) => judge(document, operation, position) !== 'holds')).toEqual([])
      }
    })
  })

  it('tells no case that is plainly true', () => {
    overDocuments(150, (document) => {
      for (const { operation, hits } of scan(document).told) {
        const plain = hits.filter(
          (position) =>
            missingGrid(operation, position, document.grids) < 0 && isPlain(operation.bind(document.grids, position)),
        )
        expect(plain.filter((position) => judge(document, operation, position) === 'holds')).toEqual([])
      }
    })
  })

  it('tells each case once, and looks at exactly the cases that there are', () => {
    overDocuments(150, (document) => {
      const { told, looked } = scan(document)
      for (const { positions, hits } of told) {
        expect(new Set(hits).size).toBe(hits.length)
        expect(hits.filter((position) => !positions.includes(position))).toEqual([])
      }
      expect(looked).toBe(told.reduce((sum, { positions }) => sum + positions.length, 0))
    })
  })
})

describe('the ledger', () => {
  it('counts for every rule what its entries, each worked out by judging, come to', () => {
    overDocuments(150, (document) => {
      const { ledger } = audit(document)
      for (const { id, rule: _, ...counts } of ledger.rules) {
        const counted = { holds: 0, rounding: 0, broken: 0, notApplicable: 0, insufficientData: 0 }
        for (const { outcome } of ledger.entries(id)) counted[outcome]++
        expect({ id, ...counts }).toEqual({ id, ...counted })
      }
    })
  })
})
