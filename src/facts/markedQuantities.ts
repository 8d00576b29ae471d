import { figureIn } from '../targets/quantities.js'
import { isCount, isCumulative } from '../targets/unitKinds.js'
import type { Figure } from '../verdicts/figure.js'
import { clip } from '../words/problems.js'
import { amountCell } from './costTargets.js'
import type { Facts } from './facts.js'
import type { PrintedValue } from './indicatorRow.js'
import type { Quantity } from './narrative/quantity.js'
import type { PrintedCell } from './printedCell.js'

/** A figure of one thing in an indicator, and what is stated of the same thing elsewhere. */
export interface SaidTwice {
  readonly about: string
  readonly target: PrintedCell
  readonly elsewhere: PrintedCell
  /** A number is exactly what it is; money may be rounded. */
  readonly exact: boolean
}

/** The target of an indicator whose row names the thing that it is a figure of. */
interface Marked {
  readonly subject: string
  readonly target: PrintedValue
}

/** Every figure of an indicator that the sentences state too, or an indicator before it. */
export function markedQuantities(facts: Facts): readonly SaidTwice[] {
  const marked = facts.indicators.flatMap((row): Marked[] => {
    const subject = row.text('subject')
    return subject !== undefined && row.target ? [{ subject, target: row.target }] : []
  })
  const said = firstStated(facts)
  const first = new Map(marked.toReversed().map((one) => [one.subject, one.target]))
  return marked.flatMap(({ subject, target }) => [
    ...['money', 'count'].flatMap((kind) => {
      const quantity = said.get(`${subject}/${kind}`)
      return quantity ? statedTwice(facts, target, quantity) : []
    }),
    ...indicatorTwice(target, first.get(subject)),
  ])
}

const budgets: ReadonlySet<string> = /* @__PURE__ */ new Set(['originalBudget', 'finalBudget', 'budget'])

/**
 * What the sentences first say of each thing: an amount to be reached, or a number. That they say the same of it
 * throughout is looked at by another rule.
 */
function firstStated({ narrative }: Facts): ReadonlyMap<string, Quantity> {
  const said = new Map<string, Quantity>()
  for (const quantity of narrative.quantities.filter(({ scope }) => scope === 'all')) {
    const key = `${quantity.subject}/${budgets.has(quantity.stage) ? 'money' : quantity.stage}`
    if (!said.has(key)) said.set(key, quantity)
  }
  return said
}

function statedTwice(facts: Facts, target: PrintedValue, quantity: Quantity): SaidTwice[] {
  const { read } = target
  if (read.kind !== 'quantity' || read.change !== undefined) return []
  const exact = quantity.stage === 'count'
  const cell = exact ? numberOf(target, read, read.unit) : amountCell(target, facts.unit)
  if (!cell || isCount(read.unit) !== exact) return []
  return [{ about: quantity.stage, target: cell, elsewhere: statedCell(facts, quantity), exact }]
}

/** The figure of a sentence, called by its words where the transcription gives them. */
function statedCell({ printed }: Facts, { operand, figure, statement }: Quantity): PrintedCell {
  const { section = '', text } = printed.statements?.[statement]?.place ?? {}
  const { label, where, counting = { kind: 'count', unit: null } } = operand
  const said = { zh: `${section}“${clip(text ?? '')}”`, en: `${section} “${clip(text ?? '')}”`.trim() }
  return {
    label: text === undefined ? label : said,
    where,
    figure,
    counting,
    ...(operand.text === undefined ? {} : { text: operand.text }),
  }
}

function indicatorTwice(target: PrintedValue, other: PrintedValue | undefined): SaidTwice[] {
  const { read } = target
  if (other === undefined || other === target || other.read.kind !== 'quantity' || read.kind !== 'quantity') return []
  const former = read.unit === null || !isCumulative(read.unit) ? null : figureIn(other.read, read.unit)
  if (!former || read.change !== undefined) return []
  const { unit } = read
  return [
    {
      about: 'indicators',
      target: numberOf(target, read, unit),
      elsewhere: numberOf(other, former, unit),
      exact: false,
    },
  ]
}

const numberOf = (
  { label, where, text }: PrintedValue,
  { value, decimals }: Figure,
  unit: string | null,
): PrintedCell => ({ label, where, text, figure: { value, decimals }, counting: { kind: 'count', unit } })
