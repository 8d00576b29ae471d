import { monitoringWire } from '../../documents/monitoring.js'
import { type FormRules, formRules } from '../formRules.js'
import { formalities } from '../ideas/form/formalities.js'
import { goalInIndicators } from '../ideas/goals/goalInIndicators.js'
import { filledTargets } from '../ideas/indicators/filledTargets.js'
import { indicatorCompletion } from '../ideas/indicators/indicatorCompletion.js'
import { listedOnce } from '../ideas/indicators/listedOnce.js'
import { naturalMaximum } from '../ideas/indicators/naturalMaximum.js'
import { operatorOfName } from '../ideas/indicators/operatorOfName.js'
import { timeliness } from '../ideas/indicators/timeliness.js'
import { costWithinFunds } from '../ideas/money/costWithinFunds.js'
import { executionRate } from '../ideas/money/executionRate.js'
import { expenditureByKind } from '../ideas/money/expenditureByKind.js'
import { fundsBySource } from '../ideas/money/fundsBySource.js'
import { placesMakeRow } from '../ideas/money/placesMakeRow.js'
import { rateWithinParts } from '../ideas/money/rateWithinParts.js'
import { withinBudget } from '../ideas/money/withinBudget.js'
import { goalLight } from '../ideas/monitoring/goalLight.js'
import { lightFitsProgress } from '../ideas/monitoring/lightFitsProgress.js'
import { likelihood } from '../ideas/monitoring/likelihood.js'
import { owedCauses } from '../ideas/monitoring/owedCauses.js'
import { slowSpending } from '../ideas/monitoring/slowSpending.js'
import { farAbove } from '../ideas/reasons/farAbove.js'
import { midYearRates } from '../ideas/terms/midYearRates.js'
import { partOfLongerTerm } from '../ideas/terms/partOfLongerTerm.js'
import { ledgerIdeas } from './ledger.js'
import { narrativeIdeas } from './narrative.js'
import { sentenceIdeas } from './sentences.js'

/** What a monitoring form is held to. */
export const monitoringRules: FormRules = /* @__PURE__ */ formRules('monitoring', monitoringWire, [
  ...narrativeIdeas,
  farAbove,
  executionRate,
  rateWithinParts,
  withinBudget,
  fundsBySource,
  expenditureByKind,
  placesMakeRow,
  listedOnce,
  operatorOfName,
  naturalMaximum,
  filledTargets,
  goalInIndicators,
  partOfLongerTerm,
  midYearRates,
  timeliness,
  costWithinFunds,
  formalities,
  ...sentenceIdeas,
  ...ledgerIdeas,
  indicatorCompletion,
  likelihood,
  lightFitsProgress,
  goalLight,
  owedCauses,
  slowSpending,
])
