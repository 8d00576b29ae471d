import { type Decimal, zero } from '../exact/decimal.js'
import type { MoneyUnit } from '../exact/unit.js'
import { plainGlyphs } from '../targets/glyphs.js'
import { measureOf } from '../targets/measure.js'
import { parseTarget } from '../targets/parseTarget.js'
import { moneyOf } from '../targets/quantities.js'
import type { QuantityTarget } from '../targets/target.js'
import { isMoney } from '../targets/unitKinds.js'
import type { Facts } from './facts.js'
import { goalsOf } from './goalLine.js'
import type { IndicatorRow, PrintedValue } from './indicatorRow.js'
import type { MoneyRow } from './moneyRow.js'
import { moneyCell, type Place, type PrintedCell } from './printedCell.js'

/** A number of things times the price of one, and the amount that they are printed beside. */
export interface Product {
  readonly formula: string
  /** In the unit of the form. */
  readonly product: Decimal
  readonly amount: PrintedCell
  /** The amount is all of it; otherwise the product is one thing among others that are paid from it. */
  readonly isAll: boolean
}

const factor = /\d[\d,]*(?:\.\d+)?\s*[万千百]?[\p{Script=Han}]{0,3}/u.source
const price = /\d[\d,]*(?:\.\d+)?\s*万?元(?:(?:\/|每)[\p{Script=Han}]{1,3}(?:[/·每.][\p{Script=Han}]{1,2})?)?/u.source
/** A share of an amount is no number of things: 100万元×10%. */
const noShare = /(?!\s*[%‰\d.])/u.source
const formula = new RegExp(
  `(?:(?:${factor}\\s*[×xX*]\\s*)+${price}(?:\\s*[×xX*]\\s*${factor})*|${price}(?:\\s*[×xX*]\\s*${factor})+)${noShare}`,
  'u',
)
const result =
  /^\s*[^\d。；;]{0,6}?(?:=|共计?|合计|小计|总计|计|需|约需)\s*[^\d。；;]{0,4}?(\d[\d,]*(?:\.\d+)?\s*[亿万千]?元)/u

/** Every product that a form writes out, in its rows of money and in its goals. */
export const writtenProducts = (facts: Facts): readonly Product[] => [
  ...[...facts.funding, ...facts.expenditure, ...facts.tasks].flatMap((row) => inRow(facts, row)),
  ...goalsOf(facts).flatMap((goal) => inText(facts, goal, goal.text)),
  ...facts.indicators.flatMap((row) =>
    ['target', 'explanation', 'standard', 'remark'].flatMap((column) =>
      inText(facts, row.place(column), row.text(column) ?? ''),
    ),
  ),
]

const amounts = ['budget', 'total', 'amount', 'finalBudget', 'originalBudget'] as const

/** Beside the amount of its row, where the words give none. */
function inRow(facts: Facts, row: MoneyRow): readonly Product[] {
  const label = ['content', 'label']
    .map((column) => row.text(column) ?? '')
    .find((text) => formula.test(plainGlyphs(text)))
  if (label === undefined) return []
  const told = inText(facts, row.place('label'), label)
  const column = amounts.find((one) => row.text(one)?.trim())
  return told.length > 0 || column === undefined ? told : productOf(facts, label, row.money(column))
}

function inText(facts: Facts, place: Place, text: string): readonly Product[] {
  const plain = plainGlyphs(text)
  const found = formula.exec(plain)
  const amount = found && result.exec(plain.slice(found.index + found[0].length))?.[1]
  return found && amount ? productOf(facts, found[0], moneyCell(place, amount, facts.unit)) : []
}

/** What all that is multiplied in a text comes to; none where one of it cannot be. */
function productOf({ unit }: Facts, text: string, amount: PrintedCell): readonly Product[] {
  const written = [...plainGlyphs(text).matchAll(new RegExp(formula, 'gu'))].map(([one]) => one)
  const products = written.map((one) => multiplied(one, unit))
  if (products.length === 0 || products.includes(null)) return []
  const product = products.reduce<Decimal>((all, one) => all.plus(one ?? zero), zero)
  return [{ formula: written.join('+'), product, amount, isAll: true }]
}

function multiplied(written: string, unit: MoneyUnit): Decimal | null {
  const factors = written.split(/[×xX*]/u).map((one) => parseTarget(one.trim()))
  const prices = factors.flatMap((one) => (one.kind === 'quantity' && isPaid(one) ? [one] : []))
  const [paid] = prices
  const money = paid && moneyOf({ ...paid, unit: paid.unit?.split(/[/每]/u)[0] ?? null }, unit)
  if (!money || prices.length > 1 || factors.some(({ kind }) => kind !== 'quantity')) return null
  const counts = factors.flatMap((one) => (one.kind === 'quantity' && one !== paid ? [sizeOf(one)] : []))
  return counts.reduce((all, one) => all.times(one), money.value)
}

/** 1.2万人 are 12000. */
function sizeOf({ value, unit }: QuantityTarget): Decimal {
  const { dimension, numerator, denominator } = measureOf(plainGlyphs(unit ?? ''))
  return dimension.startsWith('count:') ? value.times(numerator).div(denominator) : value
}

const isPrice = ({ unit }: QuantityTarget): boolean =>
  unit !== null && measureOf(plainGlyphs(unit)).dimension.startsWith('money/')

const isPaid = (one: QuantityTarget): boolean => isPrice(one) || isMoney(one.unit)

/** Which funds a column of values stands beside. */
const funds = { target: ['budget', 'finalBudget', 'originalBudget'], actual: ['outturn'] } as const

/**
 * The one price among the indicators times the one number of what it is the price of, beside the total of the funds. With
 * two prices or two such numbers nobody says which belong together.
 */
export const productsOfIndicators = (facts: Facts): readonly Product[] =>
  (['target', 'actual'] as const).flatMap((column) => {
    const values = facts.indicators.flatMap((row) => quantityIn(row, column))
    const prices = values.filter(({ read }) => isPrice(read))
    const [paid] = prices
    const [thing = '', more] = paid?.read.unit?.split(/[/每]/u).slice(1) ?? []
    const counted = values.filter(({ read }) => read.unit !== null && !isPrice(read) && isSame(read.unit, thing))
    const [count] = counted
    const total = facts.funding.find(({ code }) => code === 'total')
    const stage = funds[column].find((one) => total?.text(one)?.trim())
    if (!paid || !count || more || prices.length > 1 || counted.length > 1 || !total || !stage) return []
    const money = moneyOf({ ...paid.read, unit: paid.read.unit?.split(/[/每]/u)[0] ?? null }, facts.unit)
    if (!money) return []
    const written = `${count.value.text}×${paid.value.text}`
    const product = money.value.times(sizeOf(count.read))
    return [{ formula: written, product, amount: total.money(stage), isAll: false }]
  })

const isSame = (unit: string, thing: string): boolean =>
  thing !== '' && measureOf(plainGlyphs(unit)).dimension === measureOf(plainGlyphs(thing)).dimension

interface QuantityIn {
  readonly value: PrintedValue
  readonly read: QuantityTarget
}

function quantityIn(row: IndicatorRow, column: 'target' | 'actual'): readonly QuantityIn[] {
  const value = row.value(column)
  return value?.read.kind === 'quantity' && value.read.change === undefined ? [{ value, read: value.read }] : []
}
