import { describe, expect, it } from 'vitest'
import type { Instrument } from '../../../src/law/basis.js'
import * as law from '../../../src/law/instruments.js'

const { instruments, ...exported } = law
const date = /^\d{4}(-\d{2}-\d{2})?$/

describe('the instruments', () => {
  it.each<[instrument: Instrument, number: string | null, title: string, contents: string]>([
    [law.budgetLaw, null, 'published', 'published'],
    [law.budgetLawRegulations, '国令729号', 'published', 'published'],
    [law.performanceManagementOpinions, '中发〔2018〕34号', 'published', 'published'],
    [law.projectEvaluationMeasures, '财预〔2020〕10号', 'published', 'unverified'],
    [law.commonIndicatorFramework, '财预〔2013〕53号', 'published', 'partlyPublished'],
    [law.coreIndicatorGuidelines, '财预〔2021〕101号', 'published', 'partlyPublished'],
    [law.goalManagementMeasures, '财预〔2015〕88号', 'published', 'unverified'],
    [law.monitoringMeasures, '财预〔2019〕136号', 'published', 'unverified'],
    [law.disclosureProcedures, '财预〔2016〕143号', 'published', 'partlyPublished'],
    [law.smallBusinessProcurementMeasures, '财库〔2020〕46号', 'published', 'published'],
    [law.budgetClassification, null, 'published', 'partlyPublished'],
    [law.roundingStandard, 'GB/T 8170', 'unverified', 'unverified'],
    [law.pefa2016, null, 'unverified', 'unverified'],
    [law.arithmetic, null, 'document', 'document'],
    [law.printedForm, null, 'document', 'document'],
    [law.roundingNote, null, 'document', 'document'],
    [law.statedMethod, null, 'document', 'document'],
    [law.provincialSystems, null, 'unverified', 'published'],
    [law.monitoringSystems, null, 'unverified', 'published'],
    [law.sichuanMonitoringNotice, '川财绩〔2025〕10号', 'unverified', 'unverified'],
    [law.formerFormNote, null, 'document', 'document'],
    [law.dayingScoringRule, null, 'unverified', 'unverified'],
    [law.countyScoringScheme, null, 'unverified', 'unverified'],
    [law.formerCentralRule, null, 'unverified', 'unverified'],
    [law.commonPractice, null, 'unverified', 'unverified'],
  ])('$0.id bears its number and says how far it was confirmed', (instrument, number, title, contents) => {
    expect(instrument.number).toBe(number)
    expect(instrument.standing).toMatchObject({ title, contents })
  })

  it('are all on the list, once', () => {
    expect(new Set(instruments)).toEqual(new Set(Object.values(exported)))
    expect(new Set(instruments.map(({ id }) => id)).size).toBe(instruments.length)
  })

  it.each(instruments)(
    '$id has a title in both languages, and dates only as precise as they are known',
    (instrument) => {
      const { title, issued, from, to } = instrument
      expect(title.zh).toMatch(/\p{Script=Han}/u)
      expect(title.en).toMatch(/^\P{Script=Han}+$/u)
      for (const day of [issued, from, to]) if (day !== null) expect(day).toMatch(date)
    },
  )

  it('were issued in the year their number tells', () => {
    const numbered = instruments.filter(({ number }) => number?.includes('〔'))
    const told = numbered.map(({ number }) => number?.slice(number.indexOf('〔') + 1, number.indexOf('〕')))
    expect(numbered.map(({ issued }) => issued?.slice(0, 4))).toEqual(told)
    expect(numbered).not.toEqual([])
  })

  it('say which part was seen, where only a part was, and what is known at second hand', () => {
    const partly = instruments.filter(({ standing }) => standing.contents === 'partlyPublished')
    expect(partly.filter(({ seen }) => !seen?.zh || !seen.en)).toEqual([])
    expect(law.disclosureProcedures.seen?.en).toMatch(/^articles 1 to 4/)
    expect(law.sichuanMonitoringNotice.seen?.en).toMatch(/^at second hand/)
  })

  it('know the days that were seen, and mark the one that was not', () => {
    expect(law.budgetLawRegulations).toMatchObject({ issued: '2020-08-03', from: '2020-10-01', to: null })
    expect(law.disclosureProcedures.issued).toBe('2016-10-27')
    expect(law.performanceManagementOpinions.issued).toBe('2018-09-01')
    expect(law.smallBusinessProcurementMeasures.from).toBe('2021-01-01')
    const doubtful = instruments.filter(({ standing }) => standing.issued !== undefined)
    expect(doubtful.map(({ number, issued, standing }) => [number, issued, standing.issued])).toEqual([
      ['财预〔2019〕136号', '2019-07-26', 'unverified'],
    ])
  })

  it('quote the rounding note as it is printed under the tables', () => {
    expect(law.roundingNote.title.zh).toBe('本表金额转换为万元时，因四舍五入可能存在尾差')
  })
})
