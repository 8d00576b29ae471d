/**
 * Radicals that look as a whole character does, each before that character (Unicode, EquivalentUnifiedIdeograph): a font has
 * one glyph for both, and a program that makes the file may name the radical. NFKC leaves these.
 */
const pairs =
  '⺌小⺟母⺠民⺧牛⺩王⺫目⺬示⺶羊⺼肉⻁虎⻃覀⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟⺜日⺝月⺈刀⺊卜⺃乚'

const characters: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  Array.from({ length: pairs.length / 2 }, (_, at) => [pairs[2 * at] as string, pairs[2 * at + 1] as string]),
)

/** A text with whole characters for radicals. `withoutRadicals('公务用⻋') // => '公务用车'` */
export const withoutRadicals = (text: string): string =>
  text.normalize('NFKC').replace(/[\u2E80-\u2EFF]/gu, (radical) => characters.get(radical) ?? radical)
