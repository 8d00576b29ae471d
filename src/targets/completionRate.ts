import { remembered } from '../exact/remembered.js'
import type { Figure } from './alignUnits.js'
import { plainGlyphs } from './glyphs.js'

const said = /(指标|目标|任务|计划|工作|年度)?(?:完成率|完成比例|完成度|达成率|完成进度|完成百分比)[为达到至是:约 ]*\d/u
const ofItself = /完成|达成|进度|执行|办结|兑现|落实/u

/**
 * Is this actual the rate at which the target was reached, rather than the value that was asked for?
 *
 * `指标完成率99.14%` always is; `完成率99.14%` where the indicator is of something else than completion, by its name and by
 * its target.
 *
 * @example tellsCompletion(parseTarget('90%'), parseActual('指标完成率99.14%'), '群众满意度') // => true
 */
export function tellsCompletion(target: Figure, actual: Figure, name: string | undefined): boolean {
  const { of } = toldRate(actual.text)
  if (of === undefined || ofItself.test(target.text)) return false
  if (of === '指标') return !/指标/u.test(name ?? '')
  return name !== undefined && name !== '' && !ofItself.test(name)
}

/** Of what a text tells the rate of completion: `''` where it does not say; undefined where it tells none. */
const toldRate = /* @__PURE__ */ remembered((text): { readonly of?: string } => {
  const told = said.exec(plainGlyphs(text))
  return told === null ? {} : { of: told[1] ?? '' }
})
