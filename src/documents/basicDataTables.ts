import { budgetColumns, budgetStages } from '../terms/budgetStage.js'
import { basicExpenditureParts, expenditureKinds } from '../terms/expenditure.js'
import { controlRows, expenditureControl } from '../terms/expenditureControl.js'
import { nounOf, type Term, termOf } from '../terms/term.js'
import { threePublic, threePublicItems } from '../terms/threePublic.js'
import { columnOf, type NamedRow, rowOf, type TableLayout } from './tableLayout.js'

/** A row that this form prints as a part of the one above it. */
const partOf = (code: string, term: Term, printed: string): NamedRow => ({
  ...rowOf(code, term, printed),
  label: `其中：${printed}`,
  also: [term.zh, ...(term.labels ?? [])],
})

/** The grids of the basic data of a department: one, 经费控制情况. */
export const basicDataTables = [
  {
    id: 'expenditureControl',
    path: ['expenditureControl'],
    title: { zh: expenditureControl.zh, en: expenditureControl.en },
    codes: 'none',
    columns: [
      columnOf('previousOutturn', nounOf(budgetColumns, 'previousOutturn')),
      columnOf('originalBudget', nounOf(budgetStages, 'originalBudget', '本年预算数')),
      columnOf('outturn', nounOf(budgetStages, 'outturn', '本年决算数')),
    ],
    named: [
      rowOf('threePublic', threePublic, '三公经费'),
      rowOf('vehicles', termOf(threePublicItems, 'vehicles'), '公务用车购置和维护经费'),
      partOf('vehiclePurchase', termOf(threePublicItems, 'vehiclePurchase'), '公车购置'),
      rowOf('vehicleOperation', termOf(threePublicItems, 'vehicleOperation'), '公车运行维护'),
      rowOf('overseasTravel', termOf(threePublicItems, 'overseasTravel'), '出国经费'),
      rowOf('officialReception', termOf(threePublicItems, 'officialReception'), '公务接待'),
      rowOf('project', termOf(expenditureKinds, 'project')),
      rowOf('businessWork', termOf(controlRows, 'businessWork')),
      rowOf('operationMaintenance', termOf(controlRows, 'operationMaintenance')),
      rowOf('specialFunds', termOf(controlRows, 'specialFunds')),
      rowOf('nonPersonnel', termOf(basicExpenditureParts, 'nonPersonnel')),
      partOf('office', termOf(controlRows, 'office'), '办公经费'),
      rowOf('utilitiesAndTravel', termOf(controlRows, 'utilitiesAndTravel')),
      rowOf('conferenceAndTraining', termOf(controlRows, 'conferenceAndTraining')),
      rowOf('procurement', termOf(controlRows, 'procurement')),
      rowOf('basicBudgetAdjustment', termOf(controlRows, 'basicBudgetAdjustment')),
    ],
  },
] as const satisfies readonly TableLayout[]
