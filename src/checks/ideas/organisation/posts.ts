import { listedPosts } from '../../../facts/listedPosts.js'
import { byForm } from '../../../law/ground.js'
import type { Idea } from '../../idea.js'

export const posts: Idea = {
  kind: 'inspection',
  id: 'T52',
  says: {
    zh: '内设机构的编制等于其各类人员之和，单位的编制、在职人数等于各内设机构之和；只列负责人、另有领导职数或有的机构未列的，不小于它',
    en: 'The posts of a division are the sum of their kinds, the posts and staff of a unit those of its divisions, and no less where only heads are named, or leaders or some divisions are not among them',
  },
  basis: byForm('各类人员、各内设机构列于其下', 'The kinds of posts and the divisions are listed below'),
  severity: 'error',
  claims: ({ facts }) =>
    listedPosts(facts).map(({ column, whole, parts, relation }) => ({
      kind: 'sum',
      about: column,
      whole,
      parts,
      relation,
      exact: true,
      ...(relation === 'equals' ? {} : { fault: { kind: 'partsBeyondWhole' } as const }),
    })),
  example: {
    document: {
      kind: 'departmentBudgetTarget',
      organisation: {
        divisions: [
          {
            name: '办公室',
            establishedPosts: '9',
            parts: [
              { label: '主任', count: '1' },
              { label: '其他工作人员', count: '7' },
            ],
          },
        ],
      },
    },
    outcome: 'broken',
  },
}
