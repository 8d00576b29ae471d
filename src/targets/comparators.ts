/** How an actual is held against a figure. `unstated` when the paper prints a bare figure. */
export type Comparator = '>=' | '<=' | '=' | '>' | '<' | 'unstated'

/** Every printed glyph of an operator, also the two that are written with two characters. */
const glyphs: readonly (readonly [comparator: Comparator, printed: readonly string[]])[] = [
  ['>=', ['≥', '≧', '⩾', '>=', '=>', '≥=', '≮']],
  ['<=', ['≤', '≦', '⩽', '<=', '=<', '≤=', '≯']],
  ['=', ['=', '═', '﹦', '＝', '==']],
  ['>', ['>', '＞', '﹥']],
  ['<', ['<', '＜', '﹤']],
]

/** The operator of a glyph of one or two characters. */
export const comparatorGlyphs: ReadonlyMap<string, Comparator> = /* @__PURE__ */ new Map(
  glyphs.flatMap(([comparator, printed]) => printed.map((glyph) => [glyph, comparator] as const)),
)

/** The same for single characters, by their code, for the fast reader. */
export const comparatorCodes: ReadonlyMap<number, Comparator> = /* @__PURE__ */ new Map(
  glyphs.flatMap(([comparator, printed]) =>
    printed.filter((glyph) => glyph.length === 1).map((glyph) => [glyph.charCodeAt(0), comparator] as const),
  ),
)

const stricter: Readonly<Record<string, Comparator>> = { '>=>': '>', '>>=': '>', '<=<': '<', '<<=': '<' }

/**
 * Two operators printed on one figure hold both, so the stricter stands; two that contradict give null.
 *
 * @example bothComparators('>', '>=') // => '>'
 * @example bothComparators('>=', '<=') // => null
 */
export function bothComparators(one: Comparator, other: Comparator): Comparator | null {
  if (one === other || other === 'unstated') return one
  if (one === 'unstated') return other
  return stricter[one + other] ?? null
}

const mirrored: Readonly<Record<Comparator, Comparator>> = {
  '>=': '<=',
  '<=': '>=',
  '>': '<',
  '<': '>',
  '=': '=',
  unstated: 'unstated',
}

/** The operator seen from the other side: "80 ≤ x" says "x ≥ 80". `mirror('<=') // => '>='` */
export const mirror = (comparator: Comparator): Comparator => mirrored[comparator]
