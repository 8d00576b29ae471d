import { assertRead } from '../documents/readDocuments.js'
import type { LineOptions } from './lines/codedFigures.js'
import type { Dimension, LinedDocument } from './lines/dimension.js'
import type { DocumentLine } from './lines/documentLine.js'
import { type Readers, readersOf } from './lines/readersOf.js'

/**
 * Which lines does this document print, by functional class, economic class, source, kind, project or unit?
 *
 * Gives the lines of one dimension, each amount as printed and all of one scope, so that nobody picks cells by hand:
 * hand them to `budgetBridge`, `compositionVariance`, `monitorProgress`, `againstMediumTerm` or `growthBetween`. Lines
 * do not contain each other: they add to their whole, where everything is printed. `functionalClass`, `expenditureKind`
 * and `unit` of the accounts are of the `scope` asked for, all funds where none is; `level` asks for classes instead of
 * the lowest codes. `expenditureLine`: basic expenditure and each project. `unit`: one line for the unit of the
 * document, in a summary one for each unit; over several documents, put theirs together. `threePublic`: the items of
 * the three public expenses. Amounts that are not printed are null or left out and a blank is blank; none is zero. Lines
 * with nothing but zeros are left out.
 *
 * @throws TypeError for what the form does not print.
 * @example
 * const items = linesOf(accounts, 'functionalClass', { scope: 'generalPublicBudget' })
 * budgetBridge(items, accounts).total.rates.completion.value // => { kind: 'rate', value: 0.9248… }
 */
export function linesOf<Document extends LinedDocument>(
  document: Document,
  by: Dimension<Document>,
  options: LineOptions = {},
): readonly DocumentLine[] {
  assertRead(document)
  const readers: Readers = readersOf(document, options)
  const reader = Object.hasOwn(readers, by) ? readers[by] : undefined
  if (!reader)
    throw new TypeError(`${document.kind} prints no lines by ${by}; known are ${Object.keys(readers).join(', ')}`)
  return reader()
}
