import { describe, expect, expectTypeOf, it } from 'vitest'
import { articulationTerms } from '../../../src/terms/articulation.js'
import { balanceLines, balanceParts } from '../../../src/terms/balance.js'
import { budgetMovements, budgetStages } from '../../../src/terms/budgetStage.js'
import { codeLevels } from '../../../src/terms/codeLevel.js'
import {
  agencyRunningCost,
  basicExpenditureParts,
  type ExpenditureKind,
  expenditureKinds,
} from '../../../src/terms/expenditure.js'
import { fundScopes } from '../../../src/terms/fund.js'
import { fundingRows, incomeSources } from '../../../src/terms/fundingSource.js'
import { indicatorColumns } from '../../../src/terms/indicatorColumn.js'
import { benefitGroups, costGroups, outputGroups, satisfactionGroups } from '../../../src/terms/indicatorGroup.js'
import { indicatorDimensions, indicatorLevels } from '../../../src/terms/indicatorLevel.js'
import { monitoringSources } from '../../../src/terms/monitoringSource.js'
import type { Term } from '../../../src/terms/term.js'
import { threePublic, threePublicItems } from '../../../src/terms/threePublic.js'

const lists: readonly (readonly [name: string, terms: readonly Term[], ids: string])[] = [
  [
    'income of the accounts',
    incomeSources,
    'generalPublicBudget governmentManagedFund stateCapitalOperations grantFromSuperior publicService ' +
      'commercialOperation remittanceFromSubordinate other',
  ],
  [
    'funding rows of performance forms',
    fundingRows,
    'total fiscalAppropriation generalPublicBudget governmentManagedFund stateCapitalOperations socialInsuranceFund ' +
      'fiscalSpecialAccount unitFunds otherFunds carriedForward',
  ],
  ['funding rows of monitoring forms', monitoringSources, 'central provincial municipal ownFunds loans socialCapital'],
  [
    'expenditure of the accounts',
    expenditureKinds,
    'basic project remittanceToSuperior commercialOperation grantToSubordinate',
  ],
  ['basic expenditure', basicExpenditureParts, 'personnel nonPersonnel'],
  [
    'balancing lines',
    balanceLines,
    'currentYearTotal nonFiscalBalanceUsed openingBalance surplusDistribution closingBalance grandTotal',
  ],
  ['balances', balanceParts, 'carryover surplus'],
  ['budget stages', budgetStages, 'originalBudget finalBudget outturn'],
  ['budget movements', budgetMovements, 'supplement reduction restructuring budgetAdjustment virement allotment'],
  [
    'three public expenses',
    threePublicItems,
    'overseasTravel vehicles vehiclePurchase vehicleOperation officialReception',
  ],
  [
    'scopes of money',
    fundScopes,
    'all fiscalAppropriation generalPublicBudget governmentManagedFund stateCapitalOperations',
  ],
  ['levels of indicators', indicatorLevels, 'level1 level2 level3'],
  [
    'what indicators are about',
    indicatorDimensions,
    'output benefit satisfaction cost decision process duty inputManagement',
  ],
  [
    'columns of indicators',
    indicatorColumns,
    'target actual points weight score reviewedScore deductionReason deviation',
  ],
  ['groups of output', outputGroups, 'quantity quality timeliness costControl'],
  ['groups of benefit', benefitGroups, 'economicBenefit socialBenefit ecologicalBenefit lastingInfluence'],
  ['groups of satisfaction', satisfactionGroups, 'clientSatisfaction'],
  ['groups of cost', costGroups, 'economicCost socialCost environmentalCost'],
  ['levels of codes', codeLevels, 'class section item'],
  ['articulation', articulationTerms, 'articulation roundingTail'],
  ['single terms', [agencyRunningCost, threePublic], 'agencyRunningCost threePublic'],
]

describe.each(lists)('the list of %s', (_name, terms, ids) => {
  it('keeps its names and the order of the paper, whatever is added', () => {
    const known = ids.split(' ')
    expect(terms.map(({ id }) => id).filter((id) => known.includes(id))).toEqual(known)
  })
})

describe('terms of monitoring forms', () => {
  it('say that no document was seen that prints them', () => {
    expect(new Set(monitoringSources.map(({ standing }) => standing))).toEqual(new Set(['unverified']))
  })
})

describe('ids', () => {
  it('are types, so that a misspelt kind of expenditure does not compile', () => {
    expectTypeOf<ExpenditureKind>().toEqualTypeOf<
      'basic' | 'project' | 'remittanceToSuperior' | 'commercialOperation' | 'grantToSubordinate'
    >()
  })
})
