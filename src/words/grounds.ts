import { zero } from '../exact/decimal.js'
import type { Finding, Operand } from '../verdicts/finding.js'
import { copyOf, limitOf } from './copies.js'
import type { Locale } from './locale.js'
import { isShown, operandInWords, valueInWords } from './operands.js'
import { addedUp, isLongSum } from './plainSum.js'
import { sharedNames } from './sharedNames.js'

/** From so many operands on, the names stand in the arithmetic itself instead of before it. */
const many = 9
const placeholder = /\{(\d{1,4})\}/g
const plainSum = /^(?:− )?\{\d+\}(?: [+−] \{\d+\})+$/

const separators = {
  zh: { list: '、', aside: '；另据', open: '（', close: '）' },
  en: { list: '; ', aside: '; also ', open: ' (', close: ')' },
} as const

/**
 * The figures that a finding rests on, each beside its name, and the arithmetic over them; '' where there are none, or
 * where the verdict names them all. Where they are so many that it gives their number, only what stands beside them.
 *
 * A sum is written with its names: `货物支出0.00 + 服务支出10`. Another formula stands behind the names with the bare
 * figures, `执行数455.00、预算数700（455.00 ÷ 700）`; one of many operands holds the names itself, so that no figure is
 * told twice. Of three and more, what all names share is told once: `得分依次为「甲」1 + 「乙」2 + 「丙」3`.
 */
export function groundsInWords(finding: Finding, locale: Locale): string {
  if (finding.computed === null || isToldAlready(finding)) return ''
  if (finding.computedAs === 'countedOneByOne') return namesOnly(finding, locale)
  if (isLongSum(finding)) return listed(besides(finding, addedUp(finding)), finding, locale)
  const formula = formulaOf(finding)
  const named = shownIn(formula, finding)
  return plainSum.test(formula) || named.length >= many
    ? namesInFormula(finding, formula, named, locale)
    : namesThenFormula(finding, formula, locale)
}

/** Does the verdict name every figure? */
const isToldAlready = (finding: Finding): boolean =>
  finding.fault.kind === 'copies' ||
  ((copyOf(finding) !== undefined || limitOf(finding) !== undefined) && finding.computedAs === undefined)

/** The things that were counted, each but once and without a figure. */
const namesOnly = ({ operands }: Finding, locale: Locale): string =>
  operands.map(({ label }) => label[locale]).join(separators[locale].list)

function namesThenFormula(finding: Finding, formula: string, locale: Locale): string {
  const { open, close } = separators[locale]
  const figures = filled(formula, finding, (operand) => valueInWords(operand, operand.counting ?? finding.counting))
  const isArithmetic = formula.replaceAll(placeholder, '').trim() !== ''
  return `${listed(finding.operands, finding, locale)}${isArithmetic ? `${open}${figures}${close}` : ''}`
}

function namesInFormula(finding: Finding, formula: string, named: readonly Operand[], locale: Locale): string {
  const { before, names } = sharedNames(named, locale)
  const sum = filled(formula, finding, (operand) => operandInWords(operand, finding, locale, names.get(operand)))
  const beside = listed(besides(finding, named), finding, locale)
  return `${before}${sum}${beside && `${separators[locale].aside}${beside}`}`
}

/** The operands that an arithmetic does not take. */
const besides = ({ operands }: Finding, taken: readonly Operand[]): readonly Operand[] =>
  operands.filter((operand) => !taken.includes(operand))

function listed(operands: readonly Operand[], finding: Finding, locale: Locale): string {
  const shown = operands.filter(isShown)
  const { before, names } = sharedNames(shown, locale)
  const each = shown.map((operand) => operandInWords(operand, finding, locale, names.get(operand)))
  return `${before}${each.join(separators[locale].list)}`
}

/** A formula with its operands put in; a dash for what is not printed. */
const filled = (formula: string, { operands }: Finding, put: (operand: Operand) => string): string =>
  formula.replace(placeholder, (_, at: string) => {
    const operand = operands[Number(at)]
    return operand && isShown(operand) ? put(operand) : '—'
  })

/** The operands that a formula names, and that are printed. */
const shownIn = (formula: string, { operands }: Finding): readonly Operand[] =>
  operands.filter((operand, at) => formula.includes(`{${at}}`) && isShown(operand))

/** The formula of a finding; where it has none, the sum of what is shown, if that makes the computed figure. */
function formulaOf({ formula, operands, computed }: Finding): string {
  if (formula) return formula
  const shown = [...operands.entries()].filter(([, operand]) => isShown(operand))
  const sum = shown.reduce(
    (total, [, { value, minus }]) => (minus ? total.minus(value ?? zero) : total.plus(value ?? zero)),
    zero,
  )
  if (shown.length < 2 || !computed?.eq(sum)) return ''
  return shown
    .map(([at, { minus }], index) => `${minus ? ' − ' : index === 0 ? '' : ' + '}{${at}}`)
    .join('')
    .trim()
}
