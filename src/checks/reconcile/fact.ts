import { parseAmount } from '../../exact/amount.js'
import type { MoneyUnit } from '../../exact/unit.js'
import { convertUnit, exponentOf } from '../../exact/unit.js'
import { quantityLabel } from '../../facts/narrative/quantityLabel.js'
import type { Stage } from '../../facts/narrative/stage.js'
import type { Figure } from '../../verdicts/figure.js'
import type { Counting, Operand } from '../../verdicts/finding.js'
import { readRate } from '../../verdicts/statedRate.js'

/** A figure that a document prints of something, wherever it stands in the document. */
export interface Fact {
  readonly subject: string
  readonly scope: string
  readonly stage: Stage
  /** Figures of one thing in different units are not compared. */
  readonly unit?: string
  readonly figure: Figure
  readonly operand: Operand
}

/** What every document that can be compared says of itself. */
export interface Header {
  readonly kind: string
  readonly title?: string | undefined
  readonly year: number
  readonly department: string
  readonly unit: MoneyUnit
}

/** Where facts are read from: a place in a document, with the thing and the money it is about. */
export interface Place {
  readonly subject: string
  readonly scope?: string
  readonly path: readonly (string | number)[]
}

const countings: Readonly<Partial<Record<Stage, Counting>>> = {
  count: { kind: 'count', unit: null },
  score: { kind: 'points' },
}

/** A printed figure as a fact; nothing where it is blank, missing or unreadable. */
export function factOf(
  { unit }: Header,
  { subject, scope = 'all', path }: Place,
  stage: Stage,
  text: string | undefined,
): Fact[] {
  if (text === undefined) return []
  if (stage === 'rate') {
    const rate = readRate(text)
    const counting: Counting = { kind: 'rate', decimals: rate?.decimals ?? 4 }
    return rate ? [fact(subject, scope, stage, rate, path, text, counting)] : []
  }
  const amount = parseAmount(text)
  if (amount.kind !== 'money') return []
  const printed = countings[stage] ? unit : (amount.unit ?? unit)
  const figure = {
    value: convertUnit(amount.value, printed, unit),
    decimals: amount.decimals - (exponentOf(printed) - exponentOf(unit)),
  }
  const counting = countings[stage] ?? { kind: 'money', unit, decimals: Math.max(figure.decimals, 0) }
  return [fact(subject, scope, stage, figure, path, text, counting)]
}

function fact(
  subject: string,
  scope: string,
  stage: Stage,
  figure: Figure,
  path: readonly (string | number)[],
  text: string,
  counting: Counting,
): Fact {
  const label = quantityLabel(subject, scope, stage)
  return {
    subject,
    scope,
    stage,
    figure,
    operand: { label, where: { path, row: `${subject}@${scope}`, column: stage }, value: figure.value, text, counting },
  }
}
