import type { FormKind } from '../../src/documents/formKinds.js'
import type { AnyDocument } from '../../src/documents/forms.js'
import { forms } from '../../src/documents/forms.js'

const rows = { funding: [], goals: [], indicators: [] }
const named = { project: { name: '某项目' } }

/** What each form asks for beside its header, left empty. */
const asked: Readonly<Record<FormKind, object>> = {
  finalAccounts: { tables: {}, excerpt: true },
  selfEvaluation: { form: 'project', ...rows },
  basicData: { tables: {} },
  selfEvaluationReport: {},
  evaluationReport: {},
  projectSummary: { rows: [] },
  monitoring: { form: 'department', period: { month: 6 }, ...rows },
  projectTarget: { ...named, ...rows },
  specialFundTarget: { ...named, ...rows },
  departmentTarget: rows,
  departmentBudgetTarget: rows,
}

/** The JSON of these parts, and otherwise the least that the form asks for. */
export const jsonOf = (kind: FormKind, parts: object): unknown => ({
  kind,
  year: 2024,
  department: '某局',
  unit: '万元',
  ...asked[kind],
  ...parts,
})

/** The same, read. */
export const documentOf = (kind: FormKind, parts: object): AnyDocument => forms[kind].parse(jsonOf(kind, parts))
