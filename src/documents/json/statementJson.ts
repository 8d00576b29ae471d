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

/** A sentence with its figures, as printed: what it says, of what, of which money, and where it stands. */
export interface StatementFrame<Kind extends string, Figures> {
  kind: Kind
  subject: string
  scope: Scope
  figures: Figures
  place?: Place | undefined
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

/** A part of something; `of` names the whole where the sentence does. */
export interface ShareStatement extends StatementFrame<'share', ShareFigures> {
  of?: { subject: string; scope: Scope } | undefined
}

export interface ChangeFigures {
  now?: string | undefined
  before?: string | undefined
  change?: string | undefined
  rate?: string | undefined
}

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
  | StatementFrame<'sum', SumFigures>
  | StatementFrame<'completion', CompletionFigures>
  | ShareStatement
  | StatementFrame<'change', ChangeFigures>
  | StatementFrame<'count', CountFigures>
  | StatementFrame<'names', { names: string[] }>
  | StatementFrame<'score', ScoreFigures>
  | StatementFrame<'empty', NoFigures>
  | StatementFrame<'notApplicable', NoFigures>
