import { finalAccountsWire } from '../../documents/finalAccounts.js'
import { accountTableRules } from '../accounts/accountTableRules.js'
import { type FormRules, tabledFormRules } from '../formRules.js'
import { codePlaces } from '../ideas/codes/codePlaces.js'
import { comparedColumns } from '../ideas/codes/comparedColumns.js'
import { itemsWithinAll } from '../ideas/codes/itemsWithinAll.js'
import { knownRows } from '../ideas/codes/knownRows.js'
import { listedCode } from '../ideas/codes/listedCode.js'
import { nameOfCode } from '../ideas/codes/nameOfCode.js'
import { disclosedNumbers } from '../ideas/disclosure/disclosedNumbers.js'
import { filledSaidEmpty } from '../ideas/disclosure/filledSaidEmpty.js'
import { outline } from '../ideas/disclosure/outline.js'
import { requiredLines } from '../ideas/disclosure/requiredLines.js'
import { tablesPublished } from '../ideas/disclosure/tablesPublished.js'
import { units } from '../ideas/disclosure/units.js'
import { rateWithinParts } from '../ideas/money/rateWithinParts.js'
import { inTables } from '../ideas/sentences/inTables.js'
import { itemsInTables } from '../ideas/sentences/itemsInTables.js'
import { namedSections } from '../ideas/sentences/namedSections.js'
import { purposeOfOther } from '../ideas/sentences/purposeOfOther.js'
import { runningCost } from '../ideas/sentences/runningCost.js'
import { openingBalance } from '../ideas/years/openingBalance.js'
import { narrativeIdeas } from './narrative.js'

/** What final accounts are held to, beside the identities of their tables. */
export const finalAccountsRules: FormRules = /* @__PURE__ */ tabledFormRules(
  'finalAccounts',
  finalAccountsWire,
  accountTableRules,
  [
    listedCode,
    codePlaces,
    knownRows,
    nameOfCode,
    comparedColumns,
    itemsWithinAll,
    ...narrativeIdeas,
    rateWithinParts,
    inTables,
    itemsInTables,
    namedSections,
    purposeOfOther,
    runningCost,
    outline,
    filledSaidEmpty,
    units,
    tablesPublished,
    requiredLines,
    disclosedNumbers,
    openingBalance,
  ],
)
