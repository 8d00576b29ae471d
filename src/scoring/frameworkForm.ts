import type { DepartmentBudgetTargetJson, DepartmentTargetJson } from '../documents/json/departmentTargetJson.js'
import type { ProjectTargetJson, SpecialFundTargetJson } from '../documents/json/projectTargetJson.js'
import type { SelfEvaluationJson } from '../documents/json/selfEvaluationJson.js'

/** The forms that a framework may lay out. */
interface FormJson {
  selfEvaluation: SelfEvaluationJson
  projectTarget: ProjectTargetJson
  specialFundTarget: SpecialFundTargetJson
  departmentTarget: DepartmentTargetJson
  departmentBudgetTarget: DepartmentBudgetTargetJson
}

/** A form that frameworks lay out. */
export type FrameworkFormKind = keyof FormJson

/** What whoever fills the form in says of himself. */
type Filer =
  | 'year'
  | 'department'
  | 'departmentCode'
  | 'implementingUnit'
  | 'unitCode'
  | 'region'
  | 'level'
  | 'framework'

/** What is found in a form only after it was filled in, and what follows from the levels. */
type Filled = 'indicators' | 'sections' | 'statements' | 'doubtful'

type Labels = 'level1' | 'level2' | 'level3'
type Row<K extends FrameworkFormKind> = Omit<FormJson[K]['indicators'][number], Labels>
type Blanks<R> = { readonly [C in keyof R]: '' }

/** Columns of indicators of any form, each with its blank cell. */
export type BlankColumns = Readonly<Partial<Record<{ [K in FrameworkFormKind]: keyof Row<K> }[FrameworkFormKind], ''>>>

/**
 * A paper form before anything is filled in, in the words of its schema: title, money unit, rows of money, goals and all
 * else that is printed, blank cells as `''`. The indicators are given by their `columns`: the rows follow from the
 * levels of the framework. Points of execution and of the total are blank here too: they are the framework's.
 */
export type FrameworkForm = {
  [K in FrameworkFormKind]: Readonly<Omit<FormJson[K], Filer | Filled>> & {
    readonly columns: Blanks<Row<K>>
  }
}[FrameworkFormKind]
