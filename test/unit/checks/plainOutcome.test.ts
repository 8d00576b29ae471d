import { describe, expect, it } from 'vitest'
import printed from '../../../examples/data/sanmenxia-2024-final-accounts.json' with { type: 'json' }
import { accountIdentities } from '../../../src/checks/accounts/identities.js'
import { judgeAt, plainOutcomeAt } from '../../../src/checks/identityCases.js'
import { compileIdentities } from '../../../src/checks/program.js'
import { FinalAccounts } from '../../../src/documents/finalAccounts.js'
import { printedCells } from '../../fixtures/printedCells.js'

const programs = compileIdentities(accountIdentities)
const json = structuredClone(printed)

/** What integers say of every case, beside what judging it says. */
function outcomes(): readonly (readonly [plain: string, judged: string])[] {
  const document = FinalAccounts.parse(json)
  return programs.flatMap(({ identity, operations }) =>
    operations.flatMap((operation) =>
      operation.positions(document.grids).flatMap((position): (readonly [string, string])[] => {
        const plain = plainOutcomeAt(document, operation, position)
        const judged = judgeAt(document, identity, operation, position)?.judgement.outcome ?? 'none'
        return plain === null ? [] : [[plain, judged]]
      }),
    ),
  )
}

describe('what integers say of a case', () => {
  it.each(['0.01', '0.02', '12,345.67', '—', ''])('is what judging it says, with %s in any of the cells', (instead) => {
    const cells = printedCells(json.tables).filter((_, at) => at % 60 === 7)
    const found = cells.flatMap(({ text, set }) => {
      const digits = BigInt(text.replace(/[,.]/gu, '')) + (instead.length === 4 ? BigInt(instead.slice(-1)) : 0n)
      const stepped = digits.toString().padStart(3, '0')
      set(instead.length === 4 ? `${stepped.slice(0, -2)}.${stepped.slice(-2)}` : instead)
      const all = outcomes()
      set(text)
      return all
    })
    const plain = new Set(found.map(([one]) => one))
    expect(found.filter(([one, other]) => one !== other)).toEqual([])
    expect(plain.has('holds')).toBe(true)
    expect(plain.has('rounding')).toBe(instead.length === 4)
  })
})
