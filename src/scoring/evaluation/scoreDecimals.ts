import type { FormFacts } from '../../facts/formFacts.js'

/** With how many decimals a form prints its scores: the finest of them, since papers drop trailing zeros. */
export function scoreDecimals({ indicators, funding }: FormFacts): number {
  const scores = [...indicators, ...funding].map((row) => row.figure('score'))
  return Math.max(0, ...scores.map((figure) => (typeof figure === 'string' ? 0 : figure.decimals)))
}
