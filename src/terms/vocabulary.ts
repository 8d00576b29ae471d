import { frozen } from '../exact/frozen.js'
import type { Sentence } from '../law/basis.js'
import { accountTableTitles, yearColumns } from './accountTable.js'
import { articulationTerms } from './articulation.js'
import { balanceLines, balanceParts } from './balance.js'
import { budgetLines, unitKinds } from './budgetLine.js'
import { budgetColumns, budgetMovements, budgetStages } from './budgetStage.js'
import { budgetTableTitles } from './budgetTable.js'
import { codeLevels } from './codeLevel.js'
import { agencyRunningCost, basicExpenditureParts, expenditureKinds } from './expenditure.js'
import { controlRows, expenditureControl } from './expenditureControl.js'
import { evaluationTotals, fundingGroups, goalColumns, summaryColumns, taskColumns } from './formColumn.js'
import { formFields, goalHorizons, projectFields } from './formField.js'
import { formNames } from './formName.js'
import { fundScopes } from './fund.js'
import { fundingRows, incomeParts, incomeSources } from './fundingSource.js'
import { gradeWords } from './grade.js'
import { indicatorColumns, monitoringColumns } from './indicatorColumn.js'
import {
  benefitGroups,
  costGroups,
  decisionGroups,
  furtherBenefitGroups,
  inputManagementGroups,
  outputGroups,
  processGroups,
  satisfactionGroups,
} from './indicatorGroup.js'
import { indicatorDimensions, indicatorLevels } from './indicatorLevel.js'
import { likelihoods } from './likelihood.js'
import { monitoringSources } from './monitoringSource.js'
import { projectPageParts } from './projectPage.js'
import { signalLights } from './signalLight.js'
import { signatureMarks } from './signature.js'
import { buildingColumns, staffColumns } from './staffing.js'
import { subjectTerms } from './subjects.js'
import { tableHeads } from './tableHead.js'
import type { Term } from './term.js'
import { besideThreePublic, threePublic, threePublicItems } from './threePublic.js'
import { totals } from './total.js'

/** A list of terms that stand in one place of papers, so that within it a label names one thing. */
export interface TermFamily {
  readonly id: string
  readonly title: Sentence
  readonly terms: readonly Term[]
}

const families: readonly (readonly [id: string, zh: string, en: string, terms: readonly Term[]])[] = [
  ['budgetStages', '预算各阶段', 'Budget stages', budgetStages],
  ['budgetColumns', '其他金额栏', 'Other columns of money', budgetColumns],
  ['budgetMovements', '预算的变动与下达', 'Changes and releases of a budget', budgetMovements],
  ['fundScopes', '资金口径', 'Scopes of money', fundScopes],
  ['incomeSources', '决算的收入', 'Income of the accounts', incomeSources],
  ['incomeParts', '收入中的其中项', 'Parts of income', incomeParts],
  ['fundingRows', '绩效表式的资金行', 'Funding rows of performance forms', fundingRows],
  ['monitoringSources', '监控表的资金行', 'Funding rows of monitoring forms', monitoringSources],
  ['expenditureKinds', '决算的支出', 'Expenditure of the accounts', expenditureKinds],
  ['basicExpenditure', '基本支出', 'Basic expenditure', [...basicExpenditureParts, agencyRunningCost]],
  ['threePublic', '“三公”经费', 'Three public expenses', [threePublic, ...threePublicItems, ...besideThreePublic]],
  ['balanceLines', '决算的平衡行', 'Balancing lines of the accounts', balanceLines],
  ['balanceParts', '结转与结余', 'Balances', balanceParts],
  ['totals', '合计', 'Totals', totals],
  ['accountTables', '决算各表', 'Tables of final accounts', accountTableTitles],
  ['budgetTables', '预算各表', 'Tables of budgets', budgetTableTitles],
  ['budgetLines', '预算的其他行和栏', 'Other rows and columns of budgets', budgetLines],
  ['projectPageParts', '项目经费说明', 'Pages on projects', projectPageParts],
  ['unitKinds', '单位类型', 'Kinds of units', unitKinds],
  ['tableHeads', '表头', 'Heads of tables', tableHeads],
  ['yearColumns', '本年收支', 'Income and expenditure of the year', yearColumns],
  ['expenditureControl', '经费控制情况', 'Control of expenditure', [expenditureControl, ...controlRows]],
  ['staffColumns', '人员', 'Posts and people', staffColumns],
  ['buildingColumns', '楼堂馆所', 'Buildings', buildingColumns],
  ['subjects', '文字说明的事项', 'Subjects of sentences', subjectTerms],
  ['indicatorLevels', '指标级次', 'Levels of indicators', indicatorLevels],
  ['indicatorDimensions', '一级指标', 'What a level-1 indicator is about', indicatorDimensions],
  [
    'indicatorGroups',
    '二级指标',
    'Groups of level 2',
    [
      ...outputGroups,
      ...benefitGroups,
      ...furtherBenefitGroups,
      ...satisfactionGroups,
      ...costGroups,
      ...decisionGroups,
      ...processGroups,
      ...inputManagementGroups,
    ],
  ],
  ['indicatorColumns', '指标各栏', 'Columns of indicators', indicatorColumns],
  ['monitoringColumns', '监控和汇总各栏', 'Columns of monitoring and summaries', monitoringColumns],
  ['signalLights', '信号灯', 'Lights', signalLights],
  ['likelihoods', '完成可能性', 'Likelihood of completion', likelihoods],
  ['gradeWords', '等级', 'Grades', gradeWords],
  ['formNames', '表式', 'Forms', formNames],
  ['formFields', '表式各部分', 'Parts of a form', formFields],
  ['goalColumns', '目标各栏', 'Columns of goals', goalColumns],
  ['taskColumns', '任务各栏', 'Columns of tasks', taskColumns],
  ['fundingGroups', '资金分类', 'Divisions of money', fundingGroups],
  ['summaryColumns', '汇总各栏', 'Columns of summaries', summaryColumns],
  ['evaluationTotals', '评价合计', 'Totals of evaluations', evaluationTotals],
  ['goalHorizons', '目标期限', 'Horizons of goals', goalHorizons],
  ['projectFields', '项目情况各栏', 'Fields of a project', projectFields],
  ['signatureMarks', '签章', 'Signatures', signatureMarks],
  ['codeLevels', '科目级次', 'Levels of classifications', codeLevels],
  ['articulation', '勾稽', 'How figures hang together', articulationTerms],
]

/**
 * Every noun of the domain, by family: what the glossary prints and what readers of papers look labels up in. The names
 * of rates stand with their formulas, in `rates`; the names of codes in the classifications.
 */
export const vocabulary: readonly TermFamily[] = /* @__PURE__ */ frozen(
  families.map(([id, zh, en, terms]) => ({
    id,
    title: { zh, en },
    terms,
  })),
)
