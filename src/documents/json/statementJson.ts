/** The money that a statement is about. */
export type Scope =
  | 'all'
  | 'fiscalAppropriation'
  | 'generalPublicBudget'
  | 'governmentManagedFund'
  | 'stateCapitalOperations'

/** Where a sentence stands. */
export interface Place {
  section?: string | undefined
  line?: number | undefined
  text?: string | undefined
}

/** Which figure of a year a sentence speaks of: its budget at a stage, or what it came to. */
export type StatedStage = 'originalBudget' | 'finalBudget' | 'budget' | 'outturn'

/** The budget that a completion is of. */
export type BudgetStage = 'originalBudget' | 'finalBudget' | 'budget' | 'plan'

/**
 * What a change is against: the same figure of last year, last year's budget or outturn where they are named apart, a
 * budget of the year itself, or what was planned.
 */
export type Against = 'lastYear' | 'lastYearBudget' | 'lastYearOutturn' | BudgetStage

/**
 * A sentence with its figures, as printed: what it says, of what, and where it stands. Whatever the sentence leaves
 * unsaid is left out: the money, the stage, the year.
 */
export interface StatementFrame<Kind extends string, Figures> {
  kind: Kind
  /** An id of `statementSubjects`, a code, or its words as printed: nothing is refused. */
  subject: string
  /** The money that is meant, where the sentence or its heading says so. */
  scope?: Scope | undefined
  /** Which figure it is, where its figures do not say so by their own names; the outturn where nothing is said. */
  stage?: StatedStage | undefined
  /** Of which year, where it is not the year of the document. */
  year?: number | undefined
  /** What it is called, as printed: “教育支出（类）普通教育（款）小学教育（项）”. */
  name?: string | undefined
  /** “主要用于…”. */
  purpose?: string | undefined
  /** “主要原因是…”. */
  reason?: string | undefined
  figures: Figures
  place?: Place | undefined
}

/** A list of which only a part was entered: `true`, or which part. */
export interface Excerpted {
  excerpt?: true | string | undefined
}

/** An amount at the stages of a budget. */
export interface StageFigures {
  originalBudget?: string | undefined
  finalBudget?: string | undefined
  budget?: string | undefined
  outturn?: string | undefined
}

export interface CompletionFigures extends StageFigures {
  rate: string
  /** By how much it differs, as “大于55.93万元”. */
  change?: string | undefined
  /** Only which way it differs: “大于”, “小于”, “持平”. */
  direction?: string | undefined
}

/** What was spent of a budget; `against` says of which one, where several are printed. */
export interface CompletionStatement extends StatementFrame<'completion', CompletionFigures> {
  against?: BudgetStage | undefined
}

export interface SumFigures {
  whole: string
  parts: { subject: string; amount: string }[]
  unit?: string | undefined
}

export interface ShareFigures {
  part?: string | undefined
  whole?: string | undefined
  rate: string
}

/** A total and what it is made of. */
export interface SumStatement extends StatementFrame<'sum', SumFigures>, Excerpted {}

/** A part of something; `of` names the whole where the sentence does. */
export interface ShareStatement extends StatementFrame<'share', ShareFigures> {
  of?: { subject: string; scope?: Scope | undefined } | undefined
}

export interface ChangeFigures {
  now?: string | undefined
  before?: string | undefined
  change?: string | undefined
  rate?: string | undefined
  /** Only which way it went, where no figure says it: “大于”, “小于”, “增加”, “持平”. */
  direction?: string | undefined
}

/** How something moved, and against what; against last year where nothing is said. */
export interface ChangeStatement extends StatementFrame<'change', ChangeFigures> {
  against?: Against | undefined
}

/** Things named one by one. */
export interface NamesStatement extends StatementFrame<'names', { names: string[] }>, Excerpted {}

export interface CountFigures {
  count: string
  unit?: string | undefined
}

export interface ScoreFigures {
  score: string
  count?: string | undefined
}

/** What says that there is nothing has no figures. */
export type NoFigures = Record<string, never>

/** A sentence with its figures, as printed. */
export type Statement =
  | StatementFrame<'amount', StageFigures>
  | SumStatement
  | CompletionStatement
  | ShareStatement
  | ChangeStatement
  | StatementFrame<'count', CountFigures>
  | NamesStatement
  | StatementFrame<'score', ScoreFigures>
  | StatementFrame<'empty', NoFigures>
  | StatementFrame<'notApplicable', NoFigures>
