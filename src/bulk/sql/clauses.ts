import { clauseFormula } from '../../checks/clauseFormula.js'
import type { Clause, Condition, Identity } from '../../checks/identity.js'
import { layoutsOf, type MoneyGridId, type TabledDocument } from '../../documents/tabledDocument.js'
import type { Sentence } from '../../law/basis.js'

/** A clause with its number, and what of its identity its keys show. */
export interface Numbered<C extends Clause = Clause> {
  readonly number: number
  readonly identity: string
  readonly clause: C
  /** Rows and columns of the identity are told apart in keys. */
  readonly isTwofold: boolean
}

/** A clause that SQL over cells cannot say, and why. */
export interface UnsaidClause {
  readonly identity: string
  readonly clause: Clause
  /** The clause as a formula. */
  readonly says: Sentence
  readonly reason: Sentence
}

const reasons = {
  empty: {
    zh: '空表是否作了说明，要看表下的注和正文，它们不是单元格',
    en: 'Whether an empty table is explained stands in its notes and in the text, which are no cells',
  },
  scope: {
    zh: '“三公”经费表的口径写在表头，不是单元格',
    en: 'Of which money the table of the three public expenses is stands in its heading, which is no cell',
  },
  asked: {
    zh: '只适用于某些年度或地区，地区不是单元格',
    en: 'It is asked of some years or regions alone, and the region is no cell',
  },
} as const satisfies Readonly<Record<string, Sentence>>

/** The form of a table. */
export const formOf = (grid: MoneyGridId): TabledDocument['kind'] =>
  layoutsOf({ kind: 'finalAccounts' }).some(({ id }) => id === grid) ? 'finalAccounts' : 'departmentBudget'

/** The table of the whole of a clause. */
export const gridOf = (clause: Clause): MoneyGridId =>
  clause.kind === 'cells' || clause.kind === 'classes' ? clause.whole[0] : clause.grid

/** The conditions that cells decide; any other is decided by what stands around them, or by nothing. */
const ofCells: ReadonlySet<Condition> = new Set<Condition>(['allMoneyIsFiscal'])

function reasonOf({ applies }: Identity, clause: Clause): Sentence | null {
  if (clause.kind === 'empty') return reasons.empty
  if (applies.years !== null || applies.region !== null) return reasons.asked
  const conditions = [
    'onlyWhen' in clause ? clause.onlyWhen : undefined,
    'equalWhen' in clause ? clause.equalWhen : undefined,
  ]
  const isScope = (one: Condition | undefined): boolean =>
    one !== undefined && formOf(gridOf(clause)) === 'finalAccounts' && !ofCells.has(one)
  return conditions.some(isScope) ? reasons.scope : null
}

/** The clauses of identities: those that can be said, numbered from 1 on, and those that cannot. */
export function clausesOf(identities: readonly Identity[]): {
  readonly said: readonly Numbered[]
  readonly unsaid: readonly UnsaidClause[]
} {
  const all = identities.flatMap((identity) => identity.clauses.map((clause) => ({ identity, clause })))
  const why = all.map(({ identity, clause }) => reasonOf(identity, clause))
  const kinds = (identity: Identity): ReadonlySet<string> => new Set(identity.clauses.map(({ kind }) => kind))
  return {
    said: all
      .filter((_, at) => why[at] === null)
      .map(({ identity, clause }, at) => ({
        number: at + 1,
        identity: identity.id,
        clause,
        isTwofold: kinds(identity).has('across') && kinds(identity).has('down'),
      })),
    unsaid: all.flatMap(({ identity: { id }, clause }, at) => {
      const reason = why[at]
      const says = { zh: clauseFormula(clause, 'zh'), en: clauseFormula(clause, 'en') }
      return reason ? [{ identity: id, clause, says, reason }] : []
    }),
  }
}

/** The clauses of one kind. */
export const ofKind = <K extends Clause['kind']>(
  clauses: readonly Numbered[],
  kind: K,
): readonly Numbered<Extract<Clause, { kind: K }>>[] =>
  clauses.filter((one): one is Numbered<Extract<Clause, { kind: K }>> => one.clause.kind === kind)

/** One line for each of what clauses say, with the clause and its table. */
export const eachOf =
  <C extends Clause & { readonly grid: MoneyGridId }>(clauses: readonly Numbered<C>[]) =>
  <T>(make: (clause: C) => readonly T[]) =>
    clauses.flatMap(({ number, clause }) => make(clause).map((one) => ({ clause: number, grid: clause.grid, ...one })))
