import type { Basis } from '../../law/basis.js'
import { commonPractice } from '../../law/practices.js'

/** What reviewers look for, laid down in no paper that was seen. */
export const byPractice = (zh: string, en: string): Basis => ({
  instrument: commonPractice,
  says: { zh, en },
  from: null,
  to: null,
  confirmed: 'unverified',
})
