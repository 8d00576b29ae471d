import { remembered } from '../exact/remembered.js'
import type { Figure } from './alignUnits.js'
import { plainGlyphs } from './glyphs.js'

const goal = '(?:年初|年度|预期|既定|绩效)?(?:目标|指标|计划|预算|概算)[值数]?'

/** What the words right before a figure measure it from, and the words of a name or target that ask for just that. */
const distances: readonly (readonly [told: string, asked: RegExp])[] = [
  [`(?:高于|低于|超过|超出|超)${goal}|超额(?:完成)?|[较比]${goal}[高低多少超]`, /[超高低多少]|目标/u],
  ['超支', /超/u],
  ['结余|节余|盈余|剩余', /余|剩/u],
  ['逾期|延期|延迟|延误|推迟|超期|超时|滞后|晚', /逾|延|推迟|超|滞后|晚/u],
  ['(?:上年|去年|上一年)(?:度|同期)?的|同期的|基期的', /上年|去年|上一年|同期|基期/u],
]

const rules = /* @__PURE__ */ distances.map(
  ([told, asked]) => [new RegExp(`(?:${told})[出了约达为共:]*\\d`, 'u'), asked] as const,
)

/** What a name or target has to say for the figure of an actual to be what was asked for; null where any will do. */
const askedFor = /* @__PURE__ */ remembered((text): { readonly asked: RegExp | null } => {
  const plain = plainGlyphs(text).replaceAll(' ', '')
  return { asked: rules.find(([told]) => told.test(plain))?.[1] ?? null }
})

/**
 * Does an actual only tell how far something is off its target (超目标3%), over or left of the money (结余2万元), late (延期5天)
 * or of last year (上年的98%), where neither target nor name ask for that?
 *
 * @example tellsDistance(parseTarget('≤100万元'), parseActual('结余2万元'), '项目成本') // => true
 */
export function tellsDistance(target: Figure, actual: Figure, name: string): boolean {
  const { asked } = askedFor(actual.text)
  return asked !== null && !asked.test(name) && !asked.test(target.text)
}
