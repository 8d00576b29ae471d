import { departmentBudgetWire } from '../../documents/departmentBudget.js'
import { budgetTableRules } from '../budget/budgetTableRules.js'
import { type FormRules, tabledFormRules } from '../formRules.js'
import { projectInTable } from '../ideas/budgets/projectInTable.js'
import { projectMoney } from '../ideas/budgets/projectMoney.js'
import { projectPages } from '../ideas/budgets/projectPages.js'
import { codePlaces } from '../ideas/codes/codePlaces.js'
import { listedCode } from '../ideas/codes/listedCode.js'
import { nameOfCode } from '../ideas/codes/nameOfCode.js'
import { budgetTablesPublished } from '../ideas/disclosure/budgetTablesPublished.js'
import { filledSaidEmpty } from '../ideas/disclosure/filledSaidEmpty.js'
import { outline } from '../ideas/disclosure/outline.js'
import { inTables } from '../ideas/sentences/inTables.js'
import { itemsInTables } from '../ideas/sentences/itemsInTables.js'
import { namedSections } from '../ideas/sentences/namedSections.js'
import { purposeOfOther } from '../ideas/sentences/purposeOfOther.js'
import { reservedShares } from '../ideas/sentences/reservedShares.js'
import { runningCost } from '../ideas/sentences/runningCost.js'
import { narrativeIdeas } from './narrative.js'

/** What the budget of a department is held to, beside the identities of its tables. */
export const departmentBudgetRules: FormRules = /* @__PURE__ */ tabledFormRules(
  'departmentBudget',
  departmentBudgetWire,
  budgetTableRules,
  [
    listedCode,
    codePlaces,
    nameOfCode,
    ...narrativeIdeas,
    inTables,
    itemsInTables,
    namedSections,
    purposeOfOther,
    runningCost,
    reservedShares,
    projectMoney,
    projectInTable,
    projectPages,
    outline,
    budgetTablesPublished,
    filledSaidEmpty,
  ],
)
