import type { HeadcountJson } from './reportJson.js'
import type { TargetFrameJson } from './targetJson.js'

/** The duties of a department: the words that lead to them, and each with its printed number. */
export interface DutiesJson {
  introduction?: string | undefined
  items: { number?: string | undefined; text: string }[]
}

/** The money of a task: in all, from the fisc, from elsewhere. */
export interface TargetTaskMoneyJson {
  total?: string | undefined
  fiscalAppropriation?: string | undefined
  otherFunds?: string | undefined
}

/** A task of the year with its budget. */
export interface TargetTaskJson extends TargetTaskMoneyJson {
  name: string
  content?: string | undefined
}

/** The printed total of the tasks (金额合计). */
export interface TargetTaskTotalsJson extends TargetTaskMoneyJson {
  label?: string | undefined
}

/** An internal office: what it does, its posts, and how they divide. In persons. */
export interface DivisionJson {
  number?: string | undefined
  name: string
  duties?: string | undefined
  establishedPosts?: string | undefined
  parts?: { label: string; count: string }[] | undefined
  staffInPost?: string | undefined
}

/** 机构设置及人员配置: the words that lead to it, the internal offices, and the posts of all where printed. */
export interface OrganisationJson {
  introduction?: string | undefined
  divisions: DivisionJson[]
  establishedPosts?: string | undefined
  staffInPost?: string | undefined
}

/** A target declaration of a department as JSON, figures as printed strings: what `DepartmentTarget` reads. */
export interface DepartmentTargetJson extends TargetFrameJson {
  kind: 'departmentTarget'
  duties?: DutiesJson | undefined
  staffing?: HeadcountJson[] | undefined
  tasks?: TargetTaskJson[] | undefined
  taskTotals?: TargetTaskTotalsJson | undefined
}

/** The target form of a whole budget as JSON, figures as printed strings: what `DepartmentBudgetTarget` reads. */
export interface DepartmentBudgetTargetJson extends TargetFrameJson {
  kind: 'departmentBudgetTarget'
  duties?: DutiesJson | undefined
  organisation?: OrganisationJson | undefined
  tasks?: TargetTaskJson[] | undefined
  taskTotals?: TargetTaskTotalsJson | undefined
}
