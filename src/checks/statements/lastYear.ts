import type { Operand } from '../../verdicts/finding.js'

/** A figure of last year says so. */
export const ofLastYear = (operand: Operand): Operand => ({
  ...operand,
  label: { zh: `上年${operand.label.zh}`, en: `last year’s ${operand.label.en}` },
})
