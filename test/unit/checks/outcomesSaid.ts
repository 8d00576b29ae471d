import { accountIdentities } from '../../../src/checks/accounts/identities.js'
import { judgeAt } from '../../../src/checks/identityCases.js'
import { compileIdentities } from '../../../src/checks/program.js'
import { FinalAccounts } from '../../../src/documents/finalAccounts.js'

const programs = compileIdentities(accountIdentities)
type Said = readonly (readonly [counted: string, told: string])[]

/** What is counted of every case, mostly by integers alone, beside what judging its figures says. */
export function outcomes(printed: unknown): Said {
  const document = FinalAccounts.parse(printed)
  return programs.flatMap(({ identity, operations }) =>
    operations.flatMap((operation) =>
      operation.positions(document.grids).flatMap((position): Said => {
        const one = judgeAt(document, identity, operation, position)
        if (one === null) return []
        const { judgement, suspicious = false, key } = one.tell()
        return [[`${one.outcome} ${one.suspicious} ${one.key()}`, `${judgement.outcome} ${suspicious} ${key}`]]
      }),
    ),
  )
}
