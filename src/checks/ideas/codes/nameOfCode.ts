import type { Grid } from '../../../documents/grid.js'
import { formerClassNames } from '../../../documents/gridReader.js'
import { grouped } from '../../../exact/grouped.js'
import { keptWith } from '../../../exact/keptWith.js'
import { remembered } from '../../../exact/remembered.js'
import { byBudgetLawArticle } from '../../../law/ground.js'
import { budgetClassification } from '../../../law/national.js'
import { type Classification, levelOf } from '../../../terms/classification.js'
import { lettersOf } from '../../../terms/label.js'
import type { Claim, FoundClaim } from '../../claim.js'
import type { Context } from '../../context.js'
import type { Idea } from '../../idea.js'
import { onRows, type Trouble } from './codedRows.js'

export const nameOfCode: Idea = {
  kind: 'inspection',
  id: 'C5',
  says: {
    zh: '科目名称是该编码在该年度科目中的名称，不是另一编码的名称',
    en: 'The name beside a code is what that year’s classification calls it, and not the name of another code',
  },
  basis: byBudgetLawArticle(
    { zh: '第三十二条', en: 'article 32' },
    '支出按其功能分类编列到项，按其经济性质分类编列到款；名称以该年度科目为准，没有该年度清单的不判断',
    'expenditure is coded by function to the item, and by economic nature to the section; names are held against the list of that very year, or not at all',
  ),
  also: [
    {
      instrument: budgetClassification,
      says: {
        zh: '该年度的类、款名称；款级名称未经核对，故从轻一级',
        en: 'the names of classes and sections of that year; those of sections were not checked, so that they are one step less grave',
      },
      from: null,
      to: null,
      confirmed: 'unverified',
    },
  ],
  severity: 'error',
  claims: (context) => together(rows.claims(context)),
  look: (context) => {
    const seen = rows.look?.(context) ?? { holds: 0, others: [] }
    return { ...seen, others: together(seen.others) }
  },
  example: {
    document: {
      kind: 'finalAccounts',
      year: 2024,
      tables: { expenditure: { rows: [{ code: '205', label: '卫生健康支出', total: '1.00' }] } },
    },
    outcome: 'broken',
  },
}

const rows = /* @__PURE__ */ onRows(judgeName, (grid, context) => (areNames(grid, context) ? 0 : null))

/** A wrong name is copied from table to table: it is told once, with every place. */
function together(claims: Iterable<Claim>): readonly Claim[] {
  const all = [...claims]
  const wrong = grouped(all.filter(isWrong), ({ row = '' }) => row)
  const told = wrong.map(([first, ...others]): Claim => {
    const operands = others.map(({ place: { label, where } }) => ({ label, where, value: null }))
    return { ...(first as FoundClaim), about: 'name', operands }
  })
  return [...all.filter((claim) => !isWrong(claim)), ...told]
}

const isWrong = (claim: Claim): claim is FoundClaim => claim.kind === 'found' && claim.outcome === 'broken'

/** The names of a list by code, and the codes that a name is that of. */
interface Names {
  readonly byCode: ReadonlyMap<string, string>
  readonly codesOf: ReadonlyMap<string, ReadonlySet<string>>
  /** The label beside a code that was last found to be in order: papers print the same in table after table. */
  readonly fine: Map<string, string>
}

const namesIn = /* @__PURE__ */ keptWith((list: Classification): Names => {
  const former = list.id.startsWith('functional') ? formerClassNames : []
  const codesOf = new Map<string, Set<string>>()
  for (const { code, name } of [...list.entries, ...former]) {
    const own = codesOf.get(plain(name)) ?? new Set()
    codesOf.set(plain(name), own.add(code))
  }
  return { byCode: new Map(list.entries.map(({ code, name }) => [code, name])), codesOf, fine: new Map() }
})

const plain = /* @__PURE__ */ remembered((name) => lettersOf(name, 'ordinal', 'ofWhich', 'colon', 'unit'))

/** Is every name of a table in order, as it was beside this code before? */
function areNames(grid: Grid, { classifications, facts }: Context): boolean {
  const list = classifications?.[grid.layout.codes as 'functional' | 'economic']
  if (!list || (list.years && !isOf(list.years, facts.year))) return true
  const { byCode, fine } = namesIn(list)
  const { codes, labels } = grid
  const rows = grid.tree().codedRows
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number
    const code = codes[row] as string
    if (fine.get(code) === labels[row] || !byCode.has(code)) continue
    if (judgeIn(list, code, labels[row] as string, facts.year)) return false
    if (levelOf(code) !== null) fine.set(code, labels[row] as string)
  }
  return true
}

/** A name of no code proves nothing: papers shorten names, and lists are not whole. */
function judgeName(grid: Grid, row: number, { classifications, facts }: Context): Trouble | undefined {
  const list = classifications?.[grid.layout.codes as 'functional' | 'economic']
  if (!list || (list.years && !isOf(list.years, facts.year))) return undefined
  return judgeIn(list, grid.codes[row] as string, grid.labels[row] as string, facts.year)
}

function judgeIn(list: Classification, code: string, printedName: string, year: number): Trouble | undefined {
  const level = levelOf(code)
  const { byCode, codesOf } = namesIn(list)
  const name = byCode.get(code)
  if (level === null || name === undefined || name === printedName) return undefined
  const printed = plain(printedName)
  if (printed === '' || plain(name) === printed) return undefined
  const owners = [...(codesOf.get(printed) ?? [])].filter((other) => other.length === code.length)
  if (owners.length === 0) return undefined
  const others = owners.filter((other) => other !== code)
  return {
    fault: { kind: 'otherName', code, name, printed: printedName.trim(), year, owner: others[0] ?? null },
    isReading: level !== 'class' || others.length === 0,
  }
}

const isOf = ({ from, to }: { readonly from: number; readonly to: number }, year: number): boolean =>
  from <= year && year <= to
