import type { Scope, Statement, StatementKind } from '../../documents/statement.js'
import { meantBy } from './meantBy.js'
import { isBudget, type Narrated } from './narrated.js'

/** The money that a sentence is of: what is not said, and follows from nothing, is `unsaid`. */
export type SaidScope = Scope | 'unsaid'

type Said<S> = S extends Statement
  ? Omit<S, 'scope' | 'of'> & { readonly scope: SaidScope; readonly of?: SaidAbout | undefined }
  : never

interface SaidAbout {
  readonly subject: string
  readonly scope: SaidScope
}

/** A sentence whose subject is the one that its words mean, and whose money is named where it can be. */
export type SaidStatement = Said<Statement>
export type SaidOf<K extends StatementKind> = Extract<SaidStatement, { readonly kind: K }>

const kept: WeakMap<readonly Statement[], readonly SaidStatement[]> = /* @__PURE__ */ new WeakMap()

/** The sentences of a document as they are meant, in their order; worked out once. */
export function saidIn(document: Narrated): readonly SaidStatement[] {
  const { statements } = document
  if (statements === undefined) return []
  const known = kept.get(statements)
  if (known) return known
  const said = statements.map((statement) => saidOf(document, statement))
  kept.set(statements, said)
  return said
}

/** A figure of another year is a figure of another thing: its subject says of which year. */
function saidOf(document: Narrated, statement: Statement): SaidStatement {
  const section = statement.place?.section
  const { subject, scope } = meantBy(document, statement, section)
  const inYear = (about: string): string =>
    statement.year === undefined || statement.year === document.year ? about : `${statement.year}/${about}`
  const own = { ...(isBudget(document) ? ofBudget(statement) : statement), subject: inYear(subject), scope }
  const also = (part: { subject: string; scope?: Scope | undefined }) => {
    const meant = meantBy(document, { subject: part.subject, scope: part.scope ?? scopeIn(scope) }, section)
    return { ...meant, subject: inYear(meant.subject) }
  }
  if (statement.kind === 'share' && statement.of) return { ...own, of: also(statement.of) } as SaidStatement
  if (statement.kind === 'sum') {
    const parts = statement.figures.parts.map((part) => ({ ...part, subject: also(part).subject }))
    return { ...own, figures: { ...statement.figures, parts } } as SaidStatement
  }
  return own as SaidStatement
}

/**
 * A budget speaks of the budget of its year where nothing else is said, and holds it against last year’s budget where that
 * alone is said to be of last year.
 */
function ofBudget(statement: Statement): Statement {
  const { kind } = statement
  if (kind === 'amount' || kind === 'completion') {
    const { budget, ...figures } = statement.figures
    if (budget === undefined || figures.originalBudget !== undefined) return statement
    return { ...statement, figures: { ...figures, originalBudget: budget } } as Statement
  }
  if (kind !== 'sum' && kind !== 'change' && kind !== 'share') return statement
  const { stage } = statement
  return { ...statement, stage: stage === undefined || stage === 'budget' ? 'originalBudget' : stage }
}

const scopeIn = (scope: SaidScope): Scope | undefined => (scope === 'unsaid' ? undefined : scope)
