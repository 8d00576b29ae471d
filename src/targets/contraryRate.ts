import { remembered } from '../exact/remembered.js'
import type { Figure } from './alignUnits.js'
import { plainGlyphs } from './glyphs.js'

const contrary =
  /([不未非]\p{Script=Han}{1,2})(?:\p{Script=Han}{0,4}(?:率|度|比例)|(?<=不满意|不合格|不达标))[为达到至是:约仅 ]*-?\d/u

/** What fails, by its first characters, of the rate that a text tells: `不合格` of 不合格率98%; of 合格率98% nothing, which every name holds. */
const failing = /* @__PURE__ */ remembered((text) => contrary.exec(plainGlyphs(text))?.[1] ?? '')

/**
 * Does an actual tell the rate of what fails (不合格率, 未覆盖率, 不满意度), where neither target nor name ask for it?
 *
 * @example tellsContrary(parseTarget('≥95%'), parseActual('不满意率98%'), '群众满意度') // => true
 */
export function tellsContrary(target: Figure, actual: Figure, name: string): boolean {
  const fails = failing(actual.text)
  return name !== '' && !name.includes(fails) && !target.text.includes(fails)
}
