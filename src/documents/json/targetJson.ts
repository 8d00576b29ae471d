import type { FormHeaderJson, SignaturesJson } from './formHeaderJson.js'
import type { FundingCode } from './fundingCode.js'
import type { PrintedColumnJson } from './indicatorColumnsJson.js'
import type { Statement } from './statementJson.js'

/** The columns of money: the budget of the year as it is asked for, and what is to be spent of it by the end of June. */
export interface TargetMoneyJson {
  budget?: string | undefined
  mediumTermBudget?: string | undefined
  halfYearPlannedOutturn?: string | undefined
  previousBudget?: string | undefined
  previousOutturn?: string | undefined
  columns?: PrintedColumnJson[] | undefined
}

/** A source of funds. `group` is the heading above it; `mediumTermLabel` stands where the medium term has its own. */
export interface TargetFundingJson extends TargetMoneyJson {
  code?: Exclude<FundingCode, 'basic' | 'project'> | undefined
  label: string
  mediumTermLabel?: string | undefined
  group?: string | undefined
}

/** A kind of expenditure. */
export type ExpenditureCode =
  | 'basic'
  | 'project'
  | 'remittanceToSuperior'
  | 'commercialOperation'
  | 'grantToSubordinate'
  | 'personnel'
  | 'nonPersonnel'

/** A kind of expenditure, or without a code one line of it, such as a project under the heading 项目支出. */
export interface TargetExpenditureJson extends TargetMoneyJson {
  code?: ExpenditureCode | undefined
  label: string
  group?: string | undefined
}

/** A goal in words: of the year or of a medium term, with its number or heading and the years it names. */
export interface TargetGoalJson {
  horizon: 'mediumTerm' | 'annual'
  label?: string | undefined
  period?: string | undefined
  expected: string
}

/** An indicator with its target, flat as printed: the labels of merged cells are repeated on each row. */
export interface TargetIndicatorJson {
  line?: string | undefined
  level1: string
  level2: string
  keyWork?: string | undefined
  level3: string
  target: string
  halfYearTarget?: string | undefined
  mediumTermLevel2?: string | undefined
  mediumTermLevel3?: string | undefined
  mediumTermTarget?: string | undefined
  /** That of the statements about the same quantity. */
  subject?: string | undefined
  nature?: string | undefined
  direction?: string | undefined
  core?: string | undefined
  previousActual?: string | undefined
  columns?: PrintedColumnJson[] | undefined
  comparator?: string | undefined
  unit?: string | undefined
  points?: string | undefined
  weight?: string | undefined
  explanation?: string | undefined
  standard?: string | undefined
  source?: string | undefined
  remark?: string | undefined
}

/** The box for the opinion of a reviewer: a blank opinion is `''`. */
export interface ReviewJson extends SignaturesJson {
  label: string
  opinion: string
}

/** The signatures of a target form, and whether the head of the unit signed. */
export interface TargetSignaturesJson extends SignaturesJson {
  headSigned?: boolean | undefined
}

/** What every target form holds besides its own parts. `filedBy` is 填报单位. */
export interface TargetFrameJson extends FormHeaderJson {
  filedBy?: string | undefined
  funding: TargetFundingJson[]
  expenditure?: TargetExpenditureJson[] | undefined
  goals: TargetGoalJson[]
  indicators: TargetIndicatorJson[]
  totals?: { points?: string | undefined; weight?: string | undefined } | undefined
  statements?: Statement[] | undefined
  reviews?: ReviewJson[] | undefined
  signatures?: TargetSignaturesJson | undefined
}
