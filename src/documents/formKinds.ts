import { frozen } from '../exact/frozen.js'
import { formNames } from '../terms/formName.js'

/** Which form a document is. */
export type FormKind = (typeof formNames)[number]['kind']

/** The `kind` of every form, as its documents state it: every form has a name among the terms. */
export const formKinds: readonly FormKind[] = /* @__PURE__ */ frozen([...new Set(formNames.map(({ kind }) => kind))])

const targetKinds: ReadonlySet<FormKind> = /* @__PURE__ */ new Set<FormKind>([
  'projectTarget',
  'specialFundTarget',
  'departmentTarget',
  'departmentBudgetTarget',
])

/** Does the form declare targets, before there is anything to score? */
export const isTargetKind = (kind: FormKind): boolean => targetKinds.has(kind)
