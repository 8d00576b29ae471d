/**
 * What is wrong, and what is to be done about it. Where the arithmetic of a finding says what is wrong (列为…，计算为…),
 * `wrong` is '' and what is wanted stands behind it.
 */
export type Said = readonly [wrong: string, wanted?: string]

/** The figures of an arithmetic that does not come out, with their units; each '' where there is none. */
export interface Figures {
  readonly stated: string
  readonly computed: string
  /** How far they are apart, without a sign. */
  readonly difference: string
}

/** The sentence of one kind of fault, made from its parameters, and its figures if it has any, in either language. */
export interface FaultWords<P> {
  readonly zh: (about: P, figures: Figures) => Said
  readonly en: (about: P, figures: Figures) => Said
}

/** A kind of fault with the parameters that its sentence is made from. */
export const fault = <P>(words: FaultWords<P>): FaultWords<P> => words

/** `甲、乙和丙`: names in a row, many of them summed up. */
export function listed(names: readonly string[], locale: 'zh' | 'en', most = 6): string {
  const shown = names.slice(0, most).join(locale === 'zh' ? '、' : ', ')
  const rest = names.length - most
  if (rest <= 0) return shown
  return locale === 'zh' ? `${shown}等${names.length}项` : `${shown} and ${rest} more`
}

/** A figure as parameters carry it: its digits, and its unit where it has one. */
export interface ToldFigure {
  readonly figure: string
  readonly unit: string | null
}

/** `12万元`, `12 万元`. */
export const figureOf = ({ figure, unit }: ToldFigure, locale: 'zh' | 'en'): string =>
  `${figure}${unit === null ? '' : locale === 'zh' ? unit : ` ${unit}`}`
