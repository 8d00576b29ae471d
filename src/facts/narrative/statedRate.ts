import type { Sentence } from '../../law/basis.js'
import { readDirected, readRate, type Stated, withoutWords } from '../../verdicts/statedRate.js'
import { subjectLabel } from '../../words/subjectLabel.js'
import { LazyCell } from '../lazyCell.js'
import type { PrintedCell } from '../printedCell.js'
import { textIn } from '../textIn.js'
import type { Narrated } from './narrated.js'
import type { Placed } from './narrativeIndex.js'
import { type About, altered, type Quantity, quantityOf } from './quantity.js'
import { quantityLabel } from './quantityLabel.js'
import type { SaidOf } from './said.js'

type RateStatement = SaidOf<'completion' | 'share' | 'change'>

/** What a stated rate is called; a share says of what, where the document does. */
function rateLabel(statement: RateStatement): Sentence {
  const { kind, subject, scope } = statement
  if (kind === 'completion') return quantityLabel(subject, scope, 'rate')
  const own = subjectLabel(subject, scope)
  if (kind === 'change') return { zh: `${own.zh}变动率`, en: `${own.en}, rate of change` }
  if (!statement.of) return shareLabel(subject, scope)
  const whole = subjectLabel(statement.of.subject, statement.of.scope)
  return { zh: `${own.zh}占${whole.zh}的比重`, en: `${own.en}, share of ${whole.en}` }
}

/** A share that does not say of what it is one, or that stands among the others of its whole. */
export function shareLabel(subject: string, scope: string): Sentence {
  const own = subjectLabel(subject, scope)
  return { zh: `${own.zh}占比`, en: `${own.en}, share` }
}

/** The rate that a sentence states; null where it states none. */
export function rateIn({ statement, at }: Placed<RateStatement>): PrintedCell | null {
  const { kind, subject, scope, figures } = statement
  if (figures.rate === undefined) return null
  return lazyRate(figures.rate, () => rateLabel(statement), { at, row: `${subject}@${scope}`, column: kind })
}

interface RatePlace {
  readonly at: number
  readonly row: string
  readonly column: string
}

/** A rate as a sentence prints it, whose name is worked out when somebody asks for it. */
export function lazyRate(text: string, label: () => Sentence, { at, row, column }: RatePlace): PrintedCell {
  const rate = readRate(text)
  const figure = rate ? { value: rate.value, decimals: rate.decimals } : 'blank'
  const where = () => ({ path: ['statements', at, 'figures', 'rate'], table: 'statements', row, column })
  return new LazyCell({ figure, counting: { kind: 'rate', decimals: rate?.decimals ?? 4 }, text }, label, where)
}

/** “减少109.37，幅度7.84%”: one word tells the direction of both. */
export function rateOfChange(placed: Placed<SaidOf<'change'>>): PrintedCell | null {
  const cell = rateIn(placed)
  const { rate, change } = placed.statement.figures
  if (!cell || typeof cell.figure === 'string') return cell
  const isFall = change !== undefined && isDirectedFall(readDirected(change))
  const read = rate === undefined ? null : readRate(rate)
  const falls = read?.directed === false && (isFall || (read.open === true && hasFallen(placed.statement) === true))
  if (!falls) return cell
  const { label, where } = cell
  return { ...cell, label, where, figure: { ...cell.figure, value: cell.figure.value.negated() } }
}

/** Does a word, or a sign, say that it went down? */
const isDirectedFall = (stated: Stated | null): boolean => stated?.directed === true && stated.value.isNegative()

/** Is this year's figure less than last year's, where a sentence prints both? */
function hasFallen({ figures }: { readonly figures: object }): boolean | null {
  const [now, before] = [textIn(figures, 'now'), textIn(figures, 'before')]
  const [current, former] = [now, before].map((text) => (text === undefined ? null : readDirected(text)))
  return current && former ? current.value.lt(former.value) : null
}

/** The change that a sentence states, signed by its word, else by that of its rate; null where it states none. */
export function changeIn(
  document: Narrated,
  { statement, at }: Placed<SaidOf<'change' | 'completion'>>,
): Quantity | null {
  const { change: text, rate } = statement.figures
  const change = text === undefined ? null : readDirected(text)
  if (text === undefined || !change) return null
  const digits = change.value.isZero() && change.decimals === 0 ? '0' : withoutWords(text)
  const printed = quantityOf(document, at, statement, statement.stage ?? 'outturn', ['change'], digits)
  if (!printed) return null
  const told = rate === undefined ? null : readRate(rate)
  if (change.open && !told?.directed && hasFallen(statement) === null) return null
  const isOpenFall = change.open === true && hasFallen(statement) === true
  const falls = change.value.isNegative() || (!change.directed && isDirectedFall(told)) || isOpenFall
  const size = printed.figure.value
  const figure = { ...printed.figure, value: falls ? size.abs().negated() : size }
  return altered(printed, { figure, text }, () => changeLabel(statement))
}

function changeLabel({ subject, scope }: About): Sentence {
  const own = subjectLabel(subject, scope)
  return { zh: `${own.zh}变动额`, en: `${own.en}, change` }
}

/** A figure of last year says so. */
export const ofLastYear = (quantity: Quantity): Quantity =>
  altered(quantity, {}, () => ({ zh: `上年${quantity.label.zh}`, en: `last year’s ${quantity.label.en}` }))

/** The whole as a share prints it, which need not say what it is. */
export function wholeOfShare(document: Narrated, placed: Placed<SaidOf<'share'>>): Quantity | null {
  const { statement, at } = placed
  const { of, figures } = statement
  const printed = quantityOf(
    document,
    at,
    of ?? statement,
    placed.statement.stage ?? 'outturn',
    ['whole'],
    figures.whole,
  )
  if (of || !printed) return printed
  return altered(printed, {}, () => {
    const own = subjectLabel(statement.subject, statement.scope)
    return { zh: `${own.zh}所占的整体`, en: `what ${own.en} is a share of` }
  })
}
