import type { Basis } from '../../law/basis.js'
import { commonIndicatorFramework } from '../../law/national.js'

/** A rate formula of 财预〔2013〕53号, whose text was not verified. */
export const byRate = (zh: string, en: string): Basis => ({
  instrument: commonIndicatorFramework,
  says: { zh, en },
  from: '2013-04-21',
  to: null,
  confirmed: 'unverified',
})
