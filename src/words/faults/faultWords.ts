/**
 * What is wrong, and what is to be done about it. Where the arithmetic of a finding says what is wrong (列为…，计算为…),
 * `wrong` is '' and what is wanted stands behind it.
 */
export type Said = readonly [wrong: string, wanted?: string]

/** The sentence of one kind of fault, made from its parameters in either language. */
export interface FaultWords<P> {
  readonly zh: (about: P) => Said
  readonly en: (about: P) => Said
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
