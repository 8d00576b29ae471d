import type { Grid } from '../../documents/grid.js'
import { refer } from '../../facts/cellRef.js'
import { rowLabelOf, whereOf } from '../../facts/gridFigure.js'
import type { Basis, Sentence } from '../../law/basis.js'
import { budgetClassification } from '../../law/national.js'
import type { Reason } from '../../verdicts/outcome.js'
import type { Case } from '../case.js'
import type { Seen } from '../inspection.js'
import type { Rule } from '../rule.js'
import type { AccountsContext } from '../statements/context.js'
import type { AccountsInspection } from '../statements/inspection.js'

export const basis: Basis = {
  instrument: budgetClassification,
  says: {
    zh: '科目按类、款、项编码，下级编码以上级编码开头',
    en: 'Codes of class, section and item; each begins with the one above it',
  },
  from: null,
  to: null,
  confirmed: 'document',
}

/** What a row's code is found to be; undefined where it plainly is in order. `wanted` is what could not be looked into. */
export type Trouble = { readonly reason: Reason; readonly wanted?: Sentence } | { readonly expected: Sentence }

type Judge = (grid: Grid, row: number, context: AccountsContext) => Trouble | undefined

/** Looks at the code of every coded row: cases for all, or only for those in trouble. */
function lookAtRows(context: AccountsContext, rule: Rule, judge: Judge, everything: boolean): Seen {
  const others: Case[] = []
  let holds = 0
  for (const grid of context.document.grids) {
    if (!grid || grid.layout.codes === 'none') continue
    const { named } = grid.layout
    for (let row = 0; row < grid.rowCount; row++) {
      const code = grid.codes[row] as string
      if (named.some((known) => known.code === code)) continue
      const trouble = judge(grid, row, context)
      if (!trouble) holds++
      if (trouble || everything) others.push(codeCase(rule, grid, row, trouble))
    }
  }
  return { holds, others }
}

function codeCase(rule: Rule, grid: Grid, row: number, trouble: Trouble | undefined): Case {
  const ref = refer(grid, row, 0)
  const { path, table = '' } = whereOf(ref)
  const code = grid.codes[row] as string
  const own = rowLabelOf(ref)
  const undecided = trouble && 'reason' in trouble
  const where = { path: [...path.slice(0, -1), 'code'], table, row: code }
  const wanted = undecided ? trouble.wanted : undefined
  return {
    rule,
    key: `${rule.id}:${table}:${code || grid.labels[row]}`,
    where,
    label: { zh: `${own.zh}科目编码`, en: `${own.en}, code` },
    counting: { kind: 'words' },
    stated: null,
    operands: wanted ? [{ label: wanted, where, value: null }] : [],
    judgement: {
      outcome: !trouble ? 'holds' : undecided ? 'insufficientData' : 'broken',
      computed: null,
      difference: null,
      allowed: null,
      ...(undecided ? { reason: trouble.reason } : {}),
    },
    ...(trouble && 'expected' in trouble ? { expected: trouble.expected } : {}),
  }
}

/** A rule on the codes of rows. */
export const onRows = (judge: Judge): Pick<AccountsInspection, 'inspect' | 'look'> => ({
  inspect: (context, rule) => lookAtRows(context, rule, judge, true).others,
  look: (context, rule) => lookAtRows(context, rule, judge, false),
})
