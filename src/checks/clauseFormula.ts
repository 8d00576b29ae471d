import { layoutOf, type MoneyGridId } from '../documents/tabledDocument.js'
import type { Sentence } from '../law/basis.js'
import type { Relation } from '../verdicts/relation.js'
import type { CellName, Clause } from './identity.js'

type Locale = keyof Sentence

const signs: Readonly<Record<Relation, string>> = { equals: '=', atLeast: '≥', atMost: '≤' }

const columnName = (id: MoneyGridId, column: string, locale: Locale): string => {
  const found = layoutOf(id).columns.find((candidate) => candidate.id === column)
  return (locale === 'zh' ? found?.label : found?.en) ?? column
}

const rowName = (id: MoneyGridId, code: string, locale: Locale): string => {
  const found = layoutOf(id).named.find((candidate) => candidate.code === code)
  return (locale === 'zh' ? found?.label : found?.en) ?? code
}

const cellName = ([id, row, column]: CellName, locale: Locale): string =>
  `${layoutOf(id).title[locale]}[${rowName(id, row, locale)}, ${columnName(id, column, locale)}]`

const sum = (plus: readonly string[], minus: readonly string[] = []): string => [plus.join(' + '), ...minus].join(' − ')

const words = {
  zh: {
    rows: '每行',
    columns: '每栏',
    classes: '各类',
    tree: '每一上级科目 = 其下各科目之和',
    empty: '无行时合计为零并有说明',
  },
  en: {
    rows: 'every row',
    columns: 'every column',
    classes: 'every class',
    tree: 'every row = the rows below it in the code',
    empty: 'without rows: totals of zero, and a statement',
  },
} as const

/** A clause as a formula over the names of tables, rows and columns. */
export function clauseFormula(clause: Clause, locale: Locale): string {
  const say = words[locale]
  switch (clause.kind) {
    case 'across': {
      const name = (column: string): string => columnName(clause.grid, column, locale)
      const parts = sum(clause.plus.map(name), clause.minus?.map(name))
      return `${layoutOf(clause.grid).title[locale]} (${say.rows}): ${name(clause.whole)} = ${parts}`
    }
    case 'down': {
      const name = (row: string): string => rowName(clause.grid, row, locale)
      const parts = typeof clause.plus === 'string' ? `Σ ${say[clause.plus]}` : sum(clause.plus.map(name))
      return `${layoutOf(clause.grid).title[locale]} (${say.columns}): ${name(clause.whole)} ${signs[clause.relation ?? 'equals']} ${parts}`
    }
    case 'tree':
      return `${layoutOf(clause.grid).title[locale]}: ${say.tree}`
    case 'classes': {
      const [[grid, column], [other, otherColumn]] = [clause.whole, clause.part]
      const one = `${layoutOf(grid).title[locale]}[${columnName(grid, column, locale)}]`
      const against = `${layoutOf(other).title[locale]}[${columnName(other, otherColumn, locale)}]`
      return `${say.classes}: ${one} ${signs[clause.relation ?? 'equals']} ${against}`
    }
    case 'cells': {
      const name = (cell: CellName): string => cellName(cell, locale)
      const parts = sum(clause.plus.map(name), clause.minus?.map(name))
      return `${name(clause.whole)} ${signs[clause.relation ?? 'equals']} ${parts}`
    }
    case 'empty':
      return `${layoutOf(clause.grid).title[locale]}: ${say.empty}`
  }
}
