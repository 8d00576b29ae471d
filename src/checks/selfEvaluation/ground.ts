import type { Basis } from '../../law/basis.js'
import { projectEvaluationMeasures } from '../../law/national.js'

/** The self-evaluation part of 财预〔2020〕10号, whose text was not verified. */
export const byMeasures = (zh: string, en: string): Basis => ({
  instrument: projectEvaluationMeasures,
  says: { zh, en },
  from: '2020-02-25',
  to: null,
  confirmed: 'unverified',
})
