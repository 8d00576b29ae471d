import { formNames } from '../terms/formName.js'

/** Which form a document is. */
export type FormKind = (typeof formNames)[number]['kind']

/** The `kind` of every form, as its documents state it: every form has a name among the terms. */
export const formKinds: readonly FormKind[] = /* @__PURE__ */ [...new Set(formNames.map(({ kind }) => kind))]
