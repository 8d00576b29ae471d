import { describe, expect, it } from 'vitest'
import { documentOf } from '../../../definitions/emptyDocument.js'
import { auditedAs } from './audited.js'

const told = (...staffing: readonly object[]) =>
  auditedAs('basicData', { tables: {}, staffing })
    .findings.filter(({ id }) => /^B[1-3]$/u.test(id))
    .map(({ id, where }) => [id, ...where.path])

describe('people beside those in post', () => {
  it('are kept as printed', () => {
    const staffing = [
      {
        label: '事业',
        staffInPost: '9',
        onLeave: '1',
        retired: '12',
        retiredWithHonours: '1',
        survivors: '2',
        total: '25',
      },
    ]
    expect(JSON.parse(JSON.stringify(documentOf('basicData', { tables: {}, staffing })))).toMatchObject({ staffing })
  })

  it.each([
    ['retired people hold no posts', { establishedPosts: '10', staffInPost: '9', retired: '12' }, []],
    ['nor do those on leave', { establishedPosts: '10', staffInPost: '10', onLeave: '3', survivors: '2' }, []],
    [
      'those who left early may',
      { establishedPosts: '10', staffInPost: '10', leftEarly: '3' },
      [['B2', 'staffing', 0, 'establishedPosts']],
    ],
    ['all of them', { staffInPost: '9', retired: '12', survivors: '2', total: '23' }, []],
    ['some of a total', { staffInPost: '9', retired: '12', total: '25' }, []],
    ['a total that is too small', { staffInPost: '9', retired: '12', total: '20' }, [['B3', 'staffing', 0, 'total']]],
    ['one kind alone', { staffInPost: '9', total: '8' }, []],
  ])('%s', (_, row, places) => {
    expect(told(row)).toEqual(places)
  })

  it.each(['staffInPost', 'staffLeftEarly', 'staffOnLeave', 'staffRetired', 'staffRetiredWithHonours', 'survivors'])(
    'are subjects of sentences: %s',
    (subject) => {
      const statements = [{ kind: 'count', subject, scope: 'all', figures: { count: '3' } }]
      expect(auditedAs('finalAccounts', { tables: {}, statements }).findings.filter(({ id }) => id === 'U2')).toEqual(
        [],
      )
    },
  )
})
