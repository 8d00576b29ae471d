import { type Family, familiesOf } from '../../../facts/families/family.js'
import { byBudgetLawArticle } from '../../../law/ground.js'
import type { FoundClaim } from '../../claim.js'
import type { WiderReconciliation } from '../../widerReconciliation.js'

export const unitsThere: WiderReconciliation = {
  kind: 'reconciliation',
  over: 'units',
  id: 'X12',
  says: {
    zh: '部门列出的每个预算单位都有单位预算，文中写明并入本级的除外',
    en: 'Every unit that a department names has a budget of its own, but those that the text includes in the head office',
  },
  basis: byBudgetLawArticle(
    { zh: '第十四条', en: 'article 14' },
    '各部门及其所属单位的预算在批复后公开',
    'the budgets of departments and of their units are disclosed after approval',
  ),
  severity: 'warning',
  applies: { forms: ['departmentBudget'], years: null, region: null, level: null },
  wide: (documents) => familiesOf(documents).flatMap(missingClaims),
  example: {
    documents: [
      {
        kind: 'departmentBudget',
        department: '某局',
        units: [{ name: '某局（本级）' }, { name: '某队' }],
        tables: {},
      },
      { kind: 'departmentBudget', department: '某局（本级）', form: 'unit', superior: '某局', tables: {} },
    ],
    outcome: 'broken',
  },
}

function missingClaims({ department, missing, isListed }: Family): readonly FoundClaim[] {
  if (!isListed) return []
  const { title } = department
  const where = { path: ['units'], table: 'units', document: title }
  const about = {
    kind: 'found',
    about: 'units',
    row: title,
    place: { label: { zh: title, en: title }, where },
  } as const
  return missing.length === 0
    ? [{ ...about, outcome: 'holds' }]
    : [{ ...about, outcome: 'broken', fault: { kind: 'unitsMissing', units: missing.map(({ name }) => name) } }]
}
