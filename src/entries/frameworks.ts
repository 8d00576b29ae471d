/** The forms of places and instruments, and what defines and composes one. */

export * from '../catalogue/frameworks.js'
export type { Applies } from '../law/applies.js'
export type { Basis, Instrument, Sentence, Standing } from '../law/basis.js'
export type { BlankHeader } from '../procedures/blankForm.js'
export type { ComposedForm, ComposeHeader } from '../procedures/composeForm.js'
export { defineFramework } from '../scoring/defineFramework.js'
export { DefinitionError } from '../scoring/definitionError.js'
export type { Framework, FrameworkExecution, FrameworkLevel, PrintedLabel } from '../scoring/framework.js'
export type { FrameworkForm, FrameworkFormKind } from '../scoring/frameworkForm.js'
