/** Words of which one is the contrary of the other. */
const contraries: readonly (readonly [readonly string[], readonly string[]])[] = [
  [['是'], ['否', '不是']],
  [['有'], ['无', '没有']],
  [
    ['上升', '增长', '增加', '提高', '提升', '上涨', '扩大'],
    ['下降', '降低', '减少', '下滑', '减弱', '缩小'],
  ],
  [['高于上年'], ['低于上年']],
  [
    ['较上年增长', '较上年提高', '较上年增加'],
    ['较上年下降', '较上年降低', '较上年减少'],
  ],
]

const pairs: ReadonlyMap<string, ReadonlySet<string>> = /* @__PURE__ */ new Map(
  contraries.flatMap(([some, others]) => [
    ...some.map((word) => [word, new Set(others)] as const),
    ...others.map((word) => [word, new Set(some)] as const),
  ]),
)

/** Does a word say the contrary of another? `isContrary('是', '否') // => true` */
export const isContrary = (word: string, other: string): boolean => pairs.get(word)?.has(other) ?? false
