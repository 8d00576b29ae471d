import { evaluationReportWire } from '../../documents/evaluationReport.js'
import { type FormRules, formRules } from '../formRules.js'
import { formalities } from '../ideas/form/formalities.js'
import { indicatorCompletion } from '../ideas/indicators/indicatorCompletion.js'
import { listedOnce } from '../ideas/indicators/listedOnce.js'
import { naturalMaximum } from '../ideas/indicators/naturalMaximum.js'
import { operatorOfName } from '../ideas/indicators/operatorOfName.js'
import { budgetAdjustment } from '../ideas/money/budgetAdjustment.js'
import { placesMakeRow } from '../ideas/money/placesMakeRow.js'
import { onePurpose } from '../ideas/projects/onePurpose.js'
import { projectListedOnce } from '../ideas/projects/projectListedOnce.js'
import { admittedShortfall } from '../ideas/scores/admittedShortfall.js'
import { concludedMarks } from '../ideas/scores/concludedMarks.js'
import { fullMarks } from '../ideas/scores/fullMarks.js'
import { fullThoughMissed } from '../ideas/scores/fullThoughMissed.js'
import { gradeOfTotal } from '../ideas/scores/gradeOfTotal.js'
import { reachableTotal } from '../ideas/scores/reachableTotal.js'
import { reservedFullScore } from '../ideas/scores/reservedFullScore.js'
import { scoreCoefficient } from '../ideas/scores/scoreCoefficient.js'
import { scoreLost } from '../ideas/scores/scoreLost.js'
import { scoreWithinPoints } from '../ideas/scores/scoreWithinPoints.js'
import { sectionPoints } from '../ideas/scores/sectionPoints.js'
import { sectionScores } from '../ideas/scores/sectionScores.js'
import { statedDeviation } from '../ideas/scores/statedDeviation.js'
import { totalScore } from '../ideas/scores/totalScore.js'
import { unspentProject } from '../ideas/scores/unspentProject.js'
import { narrativeIdeas } from './narrative.js'
import { reportIdeas } from './report.js'

/** What an evaluation report is held to. */
export const evaluationReportRules: FormRules = /* @__PURE__ */ formRules('evaluationReport', evaluationReportWire, [
  ...narrativeIdeas,
  sectionPoints,
  fullMarks,
  concludedMarks,
  sectionScores,
  totalScore,
  reachableTotal,
  scoreWithinPoints,
  fullThoughMissed,
  reservedFullScore,
  admittedShortfall,
  scoreLost,
  unspentProject,
  listedOnce,
  operatorOfName,
  placesMakeRow,
  budgetAdjustment,
  naturalMaximum,
  gradeOfTotal,
  formalities,
  ...reportIdeas,
  projectListedOnce,
  onePurpose,
  statedDeviation,
  indicatorCompletion,
  scoreCoefficient,
])
