import type { TargetFrameJson } from './targetJson.js'

/** What a target form says of a project before its money: all that stands on the paper, in its words. */
export interface TargetProjectJson {
  name: string
  code?: string | undefined
  category?: string | undefined
  attribute?: string | undefined
  term?: string | undefined
  overview?: string | undefined
  legalGrounds?: string | undefined
  necessity?: string | undefined
  safeguards?: string | undefined
  schedule?: string | undefined
  attributes?: { label: string; value: string }[] | undefined
}

/** Boxes to tick: what the form offers, in its order, and what is ticked. */
export interface ChoiceJson {
  label?: string | undefined
  options: string[]
  chosen: string[]
}

/** A special fund: a project with its plan, its rules, and how its money is given out. */
export interface SpecialFundJson extends TargetProjectJson {
  type?: ChoiceJson | undefined
  mediumTermPlan?: string | undefined
  managementRules?: string | undefined
  allocationMethod?: ChoiceJson | undefined
  scopeOfUse?: string | undefined
  conditions?: string | undefined
}

/** A target declaration of a project as JSON, figures as printed strings: what `ProjectTarget` reads. */
export interface ProjectTargetJson extends TargetFrameJson {
  kind: 'projectTarget'
  project: TargetProjectJson
}

/** A target declaration of a special fund as JSON, figures as printed strings: what `SpecialFundTarget` reads. */
export interface SpecialFundTargetJson extends TargetFrameJson {
  kind: 'specialFundTarget'
  project: SpecialFundJson
}
