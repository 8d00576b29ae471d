import { parseTarget } from '../targets/parseTarget.js'
import { figureIn } from '../targets/quantities.js'
import type { QuantityTarget } from '../targets/target.js'
import { isCount } from '../targets/unitKinds.js'
import { clip } from '../words/problems.js'
import type { Facts } from './facts.js'
import { type GoalLine, goalsOf } from './goalLine.js'
import type { IndicatorRow, PrintedValue } from './indicatorRow.js'
import type { PrintedCell } from './printedCell.js'
import { isSameThing, thingOf } from './speech/thing.js'

/** The figure of an indicator, and what the goals say of the same thing. */
export interface GoalFigure {
  readonly target: PrintedCell
  readonly goal: PrintedCell
  /** A number is exactly what it is; what has a size may be rounded. */
  readonly exact: boolean
}

/** A figure that a goal states, and of what. */
interface Said {
  readonly thing: string
  readonly read: QuantityTarget
  readonly goal: GoalLine
  readonly text: string
}

/** Words by which a clause is not of this year alone, or of no more than a part. */
const otherTime =
  /上年|去年|同比|环比|以来|截至|历年|累计|每[年月季周天日人户个]|十[二三四五]五|[三四五]年|到20\d\d年|其中|平均|人均|户均/u
const longest = 60

/** Every figure of an indicator that contradicts what the goals of the year say of the same thing, or agrees with it. */
export function goalFigures(facts: Facts): readonly GoalFigure[] {
  const said = goalsOf(facts).flatMap((goal) => (goal.horizon === 'mediumTerm' ? [] : saidIn(goal)))
  if (said.length === 0) return []
  const asked = facts.indicators.flatMap((row) => askedOf(row))
  return asked.flatMap((one) => {
    const same = said.filter((other) => speaksOf(one, other))
    const alike = asked.filter((other) => same.some((goal) => speaksOf(other, goal)))
    const first = same.find((goal) => isMet(one, goal)) ?? same[0]
    return first && alike.length === 1 ? [figureOf(one, first)].flat() : []
  })
}

const sentences = /[。；;！？\n]/u
const clauses = /[，、（）()：]|,(?!\d{3})/u

/** What a goal says up to the first words of another time, sentence by sentence. */
function saidIn(goal: GoalLine): readonly Said[] {
  return goal.text.split(sentences).flatMap((sentence) => {
    const all = sentence.split(clauses).map((clause) => clause.trim())
    const other = all.findIndex((clause) => otherTime.test(clause))
    return (other < 0 ? all : all.slice(0, other)).flatMap((clause) => saidOf(clause, goal))
  })
}

function saidOf(text: string, goal: GoalLine): readonly Said[] {
  if (text.length > longest || !/\d/u.test(text)) return []
  const read = parseTarget(text)
  if (read.kind !== 'quantity' || read.unit === null || read.change !== undefined || read.approximate) return []
  const hasOther = /\d[^\d]*\d/u.test(text.replace(/[\d,.]+/u, '0'))
  return hasOther ? [] : [{ thing: thingOf(text.split(/\d/u)[0] ?? ''), read, goal, text }]
}

interface Asked {
  readonly row: IndicatorRow
  readonly value: PrintedValue
  readonly read: QuantityTarget
  readonly things: readonly string[]
}

function askedOf(row: IndicatorRow): readonly Asked[] {
  const { target } = row
  if (!target || row.text('subject') !== undefined || otherTime.test(`${row.shown}${target.text}`)) return []
  const { read } = target
  if (read.kind !== 'quantity' || read.unit === null || read.change !== undefined || read.approximate) return []
  return [{ row, value: target, read, things: [row.shown, target.text.split(/[\d≥≤<>＞＜=]/u)[0] ?? ''].map(thingOf) }]
}

const speaksOf = ({ things, read }: Asked, said: Said): boolean =>
  things.some((thing) => isSameThing(thing, said.thing)) && figureIn(said.read, read.unit ?? '') !== null

/** Is what the goal says reached by what the indicator asks: the same, or further the way that both go? */
function isMet({ read }: Asked, said: Said): boolean {
  const goal = figureIn(said.read, read.unit ?? '')?.value
  if (!goal) return false
  if (goal.eq(read.value)) return true
  const [one, other] = [said.read.comparator[0], read.comparator[0]]
  if (one === '>') return read.value.gt(goal) && other !== '<'
  return one === '<' && read.value.lt(goal) && other !== '>'
}

function figureOf(one: Asked, said: Said): readonly GoalFigure[] {
  const { read, value } = one
  const figure = isMet(one, said)
    ? { value: read.value, decimals: read.decimals }
    : figureIn(said.read, read.unit ?? '')
  if (!figure) return []
  const counting = { kind: 'count', unit: read.unit } as const
  const { where } = said.goal
  const label = { zh: `目标“${clip(said.text)}”`, en: `the goal “${clip(said.text)}”` }
  return [
    {
      target: { label: value.label, where: value.where, text: value.text, figure: read, counting },
      goal: { label, where, text: said.read.text, figure, counting },
      exact: isCount(read.unit),
    },
  ]
}
