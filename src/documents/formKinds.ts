/** The `kind` of every form, as its documents state it. */
export const formKinds = [
  'finalAccounts',
  'selfEvaluation',
  'basicData',
  'selfEvaluationReport',
  'evaluationReport',
  'projectSummary',
  'monitoring',
  'projectTarget',
  'specialFundTarget',
  'departmentTarget',
  'departmentBudgetTarget',
] as const

/** Which form a document is. */
export type FormKind = (typeof formKinds)[number]

const targetKinds: ReadonlySet<FormKind> = new Set<FormKind>([
  'projectTarget',
  'specialFundTarget',
  'departmentTarget',
  'departmentBudgetTarget',
])

/** Does the form declare targets, before there is anything to score? */
export const isTargetKind = (kind: FormKind): boolean => targetKinds.has(kind)
