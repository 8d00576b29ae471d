import type { FigureToken } from '../scan/token.js'
import { amountOf } from './amountOf.js'
import { isStage, sameAbout } from './fact.js'
import type { Reading } from './onFigure.js'
import { shortPart } from './shortPart.js'
import type { State } from './state.js'

/** What may stand between the name of money and a nought without a unit. */
const leads = /^(?:年初|全年|本年|当年)?((?:预算|决算|支出|执行|经费|安排)+数?)?(均|都)?为$/u
const nought = /^0(?:\.0+)?$/u
const ends = /^(?:[,;。、)]|$)/u

/**
 * 公务用车购置为0: a nought without a unit, right behind the name of money or of its stage, is no money. Null where it may be a
 * number of something else.
 */
export function zeroOf(state: State, token: FigureToken): Reading | null {
  const { plain, subjects, clauseStart } = state
  if (!nought.test(token.digits) || !ends.test(plain.slice(token.end, token.end + 1))) return null
  if (shortPart(state, token)) return amountOf(state, { ...token, unit: state.unit })
  const begins = Math.max(clauseStart, subjects.at(-1)?.token.end ?? 0)
  const [words, stage, all] = leads.exec(plain.slice(begins, token.start)) ?? []
  if (words === undefined || !subjects.every(({ token: { spoken } }) => spoken.sort === 'money')) return null
  if (subjects.length === 0 && (stage === undefined || !isToldOf(state))) return null
  if (subjects.length > 1 && all === undefined) return null
  const reading = amountOf(state, { ...token, unit: state.unit })
  if (typeof reading === 'string' || subjects.length < 2) return reading
  return subjects.flatMap(({ about }) => reading.map((one) => ({ ...one, about })))
}

/** Was money told in the sentence of what it speaks of? */
const isToldOf = ({ facts, topic, sentence }: State): boolean =>
  topic !== null &&
  facts.slice(-8).some((fact) => fact.sentence === sentence && isStage(fact.role) && sameAbout(fact.about, topic))
