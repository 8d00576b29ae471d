import { type StaffRow, staffOf } from '../../../facts/staffRow.js'
import { staffControlRate } from '../../../rates/department/staffControlRate.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'

export const staffControl: Idea = {
  kind: 'inspection',
  id: 'B1',
  says: {
    zh: '在职人员控制率等于在职人数除以编制数',
    en: 'The control rate is staff in post over established posts',
  },
  basis: staffControlRate.basis,
  severity: 'error',
  claims: ({ facts }) => staffOf(facts).filter(isRated).map(rateClaim),
  example: {
    document: {
      kind: 'selfEvaluationReport',
      staffing: [{ establishedPosts: '50', staffInPost: '48', controlRate: '100%' }],
    },
    outcome: 'broken',
  },
}

const isRated = ({ controlRate }: StaffRow): boolean => controlRate.figure !== 'missing'

const rateClaim = ({ controlRate, staffInPost, establishedPosts }: StaffRow): Claim => ({
  kind: 'rate',
  about: 'controlRate',
  stated: controlRate,
  part: staffInPost,
  whole: establishedPosts,
  exact: true,
})
