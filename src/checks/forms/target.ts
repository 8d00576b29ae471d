import { departmentBudgetTargetWire } from '../../documents/departmentBudgetTarget.js'
import { departmentTargetWire } from '../../documents/departmentTarget.js'
import { projectTargetWire } from '../../documents/projectTarget.js'
import { specialFundTargetWire } from '../../documents/specialFundTarget.js'
import { type FormRules, formRules } from '../formRules.js'
import type { Idea } from '../idea.js'
import { columnsAgree } from '../ideas/fitting/columnsAgree.js'
import { nameFilled } from '../ideas/fitting/nameFilled.js'
import { rateInWords } from '../ideas/fitting/rateInWords.js'
import { vagueNumber } from '../ideas/fitting/vagueNumber.js'
import { formalities } from '../ideas/form/formalities.js'
import { projectFields } from '../ideas/form/projectFields.js'
import { goalInIndicators } from '../ideas/goals/goalInIndicators.js'
import { measured } from '../ideas/goals/measured.js'
import { statedResult } from '../ideas/goals/statedResult.js'
import { emptyGroups } from '../ideas/indicators/emptyGroups.js'
import { emptyLevels } from '../ideas/indicators/emptyLevels.js'
import { filledTargets } from '../ideas/indicators/filledTargets.js'
import { frameworkGroups } from '../ideas/indicators/frameworkGroups.js'
import { listedOnce } from '../ideas/indicators/listedOnce.js'
import { namedWhole } from '../ideas/indicators/namedWhole.js'
import { naturalMaximum } from '../ideas/indicators/naturalMaximum.js'
import { operatorOfName } from '../ideas/indicators/operatorOfName.js'
import { sameQuantity } from '../ideas/indicators/sameQuantity.js'
import { timeliness } from '../ideas/indicators/timeliness.js'
import { alikeLines } from '../ideas/money/alikeLines.js'
import { costWithinFunds } from '../ideas/money/costWithinFunds.js'
import { expenditureByKind } from '../ideas/money/expenditureByKind.js'
import { fundsBySource } from '../ideas/money/fundsBySource.js'
import { placesMakeRow } from '../ideas/money/placesMakeRow.js'
import { projectTasks } from '../ideas/money/projectTasks.js'
import { quantityPrice } from '../ideas/money/quantityPrice.js'
import { rowTotals } from '../ideas/money/rowTotals.js'
import { sameMoney } from '../ideas/money/sameMoney.js'
import { taskFunds } from '../ideas/money/taskFunds.js'
import { tasksBudget } from '../ideas/money/tasksBudget.js'
import { unitSlip } from '../ideas/money/unitSlip.js'
import { wholeCost } from '../ideas/money/wholeCost.js'
import { posts } from '../ideas/organisation/posts.js'
import { fullMarks } from '../ideas/scores/fullMarks.js'
import { requiredLevels } from '../ideas/scores/requiredLevels.js'
import { totalPoints } from '../ideas/scores/totalPoints.js'
import { countedNames } from '../ideas/sentences/countedNames.js'
import { goalYears } from '../ideas/terms/goalYears.js'
import { instalments } from '../ideas/terms/instalments.js'
import { mediumTermAsksMore } from '../ideas/terms/mediumTermAsksMore.js'
import { midYearRates } from '../ideas/terms/midYearRates.js'
import { partOfLongerTerm } from '../ideas/terms/partOfLongerTerm.js'
import { reachableHalfYear } from '../ideas/terms/reachableHalfYear.js'
import { targetYears } from '../ideas/terms/targetYears.js'
import { termOrder } from '../ideas/terms/termOrder.js'
import { narrativeIdeas } from './narrative.js'
import { staffIdeas } from './staff.js'

/** What any target form is held to. */
const targetIdeas: readonly Idea[] = [
  ...narrativeIdeas,
  totalPoints,
  fullMarks,
  fundsBySource,
  expenditureByKind,
  placesMakeRow,
  listedOnce,
  emptyLevels,
  requiredLevels,
  unitSlip,
  operatorOfName,
  rowTotals,
  taskFunds,
  tasksBudget,
  projectTasks,
  partOfLongerTerm,
  reachableHalfYear,
  alikeLines,
  instalments,
  wholeCost,
  costWithinFunds,
  emptyGroups,
  filledTargets,
  sameMoney,
  sameQuantity,
  mediumTermAsksMore,
  midYearRates,
  timeliness,
  namedWhole,
  measured,
  statedResult,
  goalInIndicators,
  goalYears,
  posts,
  projectFields,
  formalities,
  frameworkGroups,
  naturalMaximum,
  countedNames,
  quantityPrice,
  vagueNumber,
  rateInWords,
  columnsAgree,
  nameFilled,
  termOrder,
  targetYears,
  ...staffIdeas,
]

/** What the target form of a project is held to. */
export const projectTargetRules: FormRules = /* @__PURE__ */ formRules('projectTarget', projectTargetWire, targetIdeas)

/** What the target form of a special fund is held to. */
export const specialFundTargetRules: FormRules = /* @__PURE__ */ formRules(
  'specialFundTarget',
  specialFundTargetWire,
  targetIdeas,
)

/** What the target form of a department is held to. */
export const departmentTargetRules: FormRules = /* @__PURE__ */ formRules(
  'departmentTarget',
  departmentTargetWire,
  targetIdeas,
)

/** What the target form of a whole department's expenditure is held to. */
export const departmentBudgetTargetRules: FormRules = /* @__PURE__ */ formRules(
  'departmentBudgetTarget',
  departmentBudgetTargetWire,
  targetIdeas,
)
