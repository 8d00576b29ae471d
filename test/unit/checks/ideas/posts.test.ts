import { describe, expect, it } from 'vitest'
import { posts } from '../../../../src/checks/ideas/organisation/posts.js'
import { casesOf, type FormParts, outcomesOf, saidOf } from './targetForm.js'

const holds = ['holds']
const broken = ['broken']

describe('the organisation', () => {
  const division = (name: string, establishedPosts: string, ...counts: string[]) => ({
    name,
    establishedPosts,
    parts: counts.map((count, index) => ({ label: index === 0 ? '主任' : '其他工作人员', count })),
  })
  const of = (divisions: object[], more = {}): FormParts => ({ organisation: { divisions, ...more } })

  it('has posts that add up in each division', () => {
    expect(outcomesOf(posts, of([division('办公室', '9', '1', '8'), division('财务部', '5')]))).toEqual(holds)
    const [one] = casesOf(posts, of([division('办公室', '9', '1', '7')]))
    expect(one).toMatchObject({
      key: 'T52:establishedPosts:办公室',
      where: { path: ['organisation', 'divisions', 0, 'establishedPosts'] },
      judgement: { outcome: 'broken' },
    })
    expect(outcomesOf(posts, of([division('办公室', '9', '1')]))).toEqual(holds)
    expect(saidOf(posts, of([division('办公室', '9', '10')]))).toEqual([
      '所列各项合计10人，比总数9人多1人；各项合计应不大于总数，请核对',
    ])
    expect(outcomesOf(posts, {})).toEqual([])
  })

  it('has posts that add up over the divisions', () => {
    const divisions = [division('办公室', '9'), division('财务部', '5')]
    expect(outcomesOf(posts, of(divisions, { establishedPosts: '14', staffInPost: '13' }))).toEqual(holds)
    expect(outcomesOf(posts, of(divisions, { establishedPosts: '15' }))).toEqual(broken)
    expect(outcomesOf(posts, of(divisions))).toEqual([])
    const led = { establishedPosts: '17', introduction: '设主任1名、副主任2名，内设机构2个。' }
    expect(outcomesOf(posts, of(divisions, led))).toEqual(holds)
    expect(outcomesOf(posts, of(divisions, { ...led, establishedPosts: '13' }))).toEqual(broken)
    expect(outcomesOf(posts, of([...divisions, { name: '信息部' }], { establishedPosts: '15' }))).toEqual(holds)
  })
})
