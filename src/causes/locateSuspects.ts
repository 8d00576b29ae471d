import type { AnyDocument } from '../documents/forms.js'
import { assertAllRead, assertRead } from '../documents/readDocuments.js'
import type { TabledDocument } from '../documents/tabledDocument.js'
import { partsGiven } from '../exact/printedText.js'
import type { Audit } from '../procedures/audit.js'
import type { Finding } from '../verdicts/finding.js'
import type { Suspects, Suspicion, SuspicionGroup } from '../verdicts/suspicion.js'
import { explained } from './explained.js'
import { ranked } from './rank.js'
import type { Relation } from './relation.js'
import { nameOf } from './relationsOf.js'
import { type Scene, sceneOfOne, sceneOfSeveral } from './scene.js'

/** How far the search goes, and what it knows beside the documents. */
export interface LocatingOptions {
  /** How many runs of rows, columns and sets of cells are tried at most, for all groups together; 20000. */
  readonly trials?: number
  /** Last year's document, where there is one document: a figure of it that was left in is recognised. */
  readonly previousYear?: TabledDocument
  /** Of several documents what each was found to be by itself, in their order; audited here where it is not given. */
  readonly audits?: readonly Audit[]
}

const usual = 20_000

/**
 * Which cells are wrong, and what should they be?
 *
 * Takes a document and its audit, or several documents and what `reconcile` found; figures of the text are cells like those
 * of tables. Broken sums and copies that share figures are one group; for each the smallest sets of cells that, changed,
 * make all of them hold without breaking another one (Fellegi and Holt), the likeliest first: fewest cells, doubtful
 * readings, then slips that are recognised in the figure, such as digits exchanged. Where no single cell explains a group,
 * runs of rows that stand too low or too high are tried, figures in the column beside their own, rows that are wrong, too
 * much or left out, and sets of two and three cells. Suggestions only: cells that take part in the same sums cannot be told
 * apart by them. What is no sum (rates, words) has no part in it; blanks are left alone. The same input always gives the
 * same answer, within a bounded number of trials; `stoppedEarly` says that they ran out.
 *
 * @example
 * const rows = [{ code: 'total', label: '合计', total: '30.00' }, { code: '201', label: '', total: '21.00' }]
 * const header = { kind: 'finalAccounts', year: 2024, department: '某局', unit: '万元', excerpt: true }
 * const accounts = FinalAccounts.parse({ ...header, tables: { expenditure: { rows } } })
 * locateSuspects(accounts, audit(accounts)).groups[0]?.suspicions[0]?.cells[0]?.needed?.toString() // => '21'
 */
export function locateSuspects(
  documents: AnyDocument | readonly AnyDocument[],
  audit: Audit,
  { trials = usual, previousYear, audits }: LocatingOptions = {},
): Suspects {
  const isOne = !isList(documents)
  if (isOne) assertRead(documents)
  else assertAllRead(documents)
  partsGiven(audit, 'audit')
  // Nothing is looked for where a document has nothing broken.
  if (isOne && !audit.ledger.rules.some(({ broken, rule }) => broken > 0 && rule.severity !== 'note')) return nothing
  const scene = isOne
    ? sceneOfOne(documents, audit, trials, previousYear)
    : sceneOfSeveral(documents, audit, trials, audits)
  const groups = explained(scene).map(({ broken, suspicions }) => groupOf(scene, broken, suspicions, audit.findings))
  return { kind: 'suspects', groups, stoppedEarly: scene.budget.isSpent }
}

const nothing: Suspects = { kind: 'suspects', groups: [], stoppedEarly: false }

const isList = (documents: AnyDocument | readonly AnyDocument[]): documents is readonly AnyDocument[] =>
  Array.isArray(documents)

/** A group as it is told, with the findings that it is behind. */
function groupOf(
  { system: { relations } }: Scene,
  broken: readonly number[],
  suspicions: readonly Suspicion[],
  findings: readonly Finding[],
): SuspicionGroup {
  const keys = new Set(broken.map((at) => (relations[at] as Relation).key))
  const asked = new Set(broken.filter((at) => relations[at]?.isAsked).map((at) => (relations[at] as Relation).key))
  const best = ranked(distinct(suspicions))
  const cells = new Set(best[0]?.cells.map(({ where }) => nameOf(where)))
  const isBehind = ({ key, related, where, operands }: Finding): boolean =>
    asked.has(key) ||
    related.some((other) => asked.has(other)) ||
    [where, ...operands.map((operand) => operand.where)].some((place) => cells.has(nameOf(place)))
  return { broken: [...keys], findings: findings.filter(isBehind).map(({ key }) => key), suspicions: best }
}

/** Each set of cells once. */
function distinct(all: readonly Suspicion[]): readonly Suspicion[] {
  const seen = new Map<string, Suspicion>()
  for (const one of all) {
    const name = one.cells
      .map(({ where, needed }) => `${nameOf(where)}=${needed}`)
      .toSorted()
      .join()
    if (!seen.has(name)) seen.set(name, one)
  }
  return [...seen.values()]
}
