import type { FinalAccounts } from '../../documents/accounts.js'
import { placeOf } from '../../facts/cellRef.js'
import { balanceLines } from '../../terms/balance.js'
import { incomeSources } from '../../terms/fundingSource.js'
import { type DocumentLine, linesFrom } from './documentLine.js'
import { gridFigures, stages } from './printedFigures.js'

const carried = balanceLines.filter(({ id }) => id === 'openingBalance' || id === 'nonFiscalBalanceUsed')

/** The income of accounts by source, with what was carried over into the year. */
export function linesByIncomeSource({ grids }: FinalAccounts): readonly DocumentLine[] {
  const grid = grids[placeOf('incomeAndExpenditure.income')]
  return linesFrom([
    ...incomeSources.flatMap(({ id, zh }) => gridFigures({ key: id, label: zh, scope: id }, grid, id, stages)),
    ...carried.flatMap(({ id, zh }) => gridFigures({ key: id, label: zh, scope: 'all' }, grid, id, stages)),
  ])
}
