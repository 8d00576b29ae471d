import type { Basis, Sentence } from '../../law/basis.js'
import { arithmetic, printedForm } from '../../law/grounds.js'

/** The identity follows from what the words of the tables mean. */
export const byArithmetic = (zh: string, en: string): Basis => ({
  instrument: arithmetic,
  says: { zh, en },
  from: null,
  to: null,
  confirmed: 'document',
})

/** The form itself prints it so. */
export const byForm = (zh: string, en: string): Basis => ({ ...byArithmetic(zh, en), instrument: printedForm })

export const says = (zh: string, en: string): Sentence => ({ zh, en })
