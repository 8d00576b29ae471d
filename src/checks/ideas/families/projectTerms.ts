import type { DepartmentBudget } from '../../../documents/budget.js'
import { inUnit } from '../../../facts/compared/inUnit.js'
import { looseName } from '../../../facts/compared/looseName.js'
import { isBudgetOf, type Titled } from '../../../facts/families/titled.js'
import { inDocument } from '../../../facts/families/years.js'
import { hasFigure, type PrintedCell } from '../../../facts/printedCell.js'
import { projectPageCells } from '../../../facts/projectPageCells.js'
import { totalFunds } from '../../../facts/totalFunds.js'
import { byArithmetic } from '../../../law/ground.js'
import type { SumClaim } from '../../claim.js'
import type { WiderReconciliation } from '../../widerReconciliation.js'

export const projectTerms: WiderReconciliation = {
  kind: 'reconciliation',
  over: 'papers',
  id: 'X17',
  says: {
    zh: '预算中项目的年度预算不大于绩效目标表所列全周期资金，所称全周期预算与之相等',
    en: 'The money of the year of a project in a budget does not exceed that of the whole term in its target form, and its term is the same in both',
  },
  basis: byArithmetic('年度是全周期的一部分', 'A year is a part of the term'),
  severity: 'error',
  applies: {
    forms: ['departmentBudget', 'projectTarget', 'specialFundTarget'],
    years: null,
    region: null,
    level: null,
  },
  wide: (documents) => {
    const targets = targetsByProject(documents)
    return documents.filter(isBudgetOf).flatMap((budget) => claimsOf(budget, targets))
  },
  example: {
    documents: [
      { kind: 'departmentBudget', projectPages: [{ name: '某项目', amount: '70.00' }], tables: {} },
      {
        kind: 'specialFundTarget',
        project: { name: '某项目' },
        funding: [{ code: 'total', label: '资金总额', mediumTermBudget: '60.00' }],
      },
    ],
    outcome: 'broken',
  },
}

type Budget = Titled<DepartmentBudget>
type Targets = ReadonlyMap<string, Titled>

const keyOf = (name: string, project: string): string => `${name}/${looseName(project)}`

/** The target form of each project, by whose it is. */
const targetsByProject = (documents: readonly Titled[]): Targets =>
  new Map(
    documents.flatMap((one): [string, Titled][] => {
      const { document } = one
      return document.kind === 'projectTarget' || document.kind === 'specialFundTarget'
        ? [[keyOf(one.name, document.project.name), one]]
        : []
    }),
  )

const claimsOf = (budget: Budget, targets: Targets): readonly SumClaim[] =>
  projectPageCells(budget.document).flatMap(({ name, amount, term }): SumClaim[] => {
    const target = targets.get(keyOf(budget.name, name))
    const whole = target && totalFunds(target.facts, 'mediumTermBudget')
    if (!whole || !hasFigure(whole)) return []
    const limit = inDocument(target, inUnitOf(whole, budget))
    const claim = (about: 'year' | 'term', cell: PrintedCell): SumClaim[] =>
      hasFigure(cell)
        ? [
            {
              kind: 'sum',
              about,
              row: `${budget.title}:${name}`,
              whole: inDocument(budget, cell),
              parts: [limit],
              ...(about === 'year' ? { relation: 'atMost' } : {}),
            },
          ]
        : []
    return [...claim('year', amount), ...claim('term', term)]
  })

const inUnitOf = (cell: PrintedCell, { document: { unit } }: Budget): PrintedCell => ({
  ...cell,
  ...(hasFigure(cell) ? inUnit(cell, unit) : {}),
})
