import { describe, expect, it, test } from 'vitest'
import { deviationReasons } from '../../../../src/deviation/indicators/reasons.js'
import { lineOf, linesOf, row } from './analysed.js'

const missed = (reason: string | undefined, more = {}) => row('≥10场', '8场', { score: '8', reason, ...more })

describe('a reason', () => {
  test.each([
    ['≥10场', '10场', []],
    ['≥10场', '8场', ['missedTarget']],
    ['≥10场', '13场', ['farAboveTarget']],
    ['≤10万元', '13万元', ['missedTarget']],
    ['', '8场', []],
  ])('is owed as the framework says: %s / %s', (target, actual, ids) => {
    expect(lineOf(target, actual).reasonsOwed.map(({ id }) => id)).toEqual(ids)
  })

  test.each([
    ['受暴雨影响，改期至次年', 'given'],
    ['', 'blank'],
    [undefined, 'missing'],
    ['无', 'placeholder'],
    ['/', 'placeholder'],
    ['—', 'placeholder'],
    ['不存在偏差', 'placeholder'],
    ['经自评，该项指标不存在偏差。', 'placeholder'],
    ['无明显偏差', 'placeholder'],
    ['无偏差情况', 'placeholder'],
    ['偏差较大，因场地维修停办两场', 'given'],
    ['场次', 'copied'],
    ['8场', 'copied'],
  ])('"%s" is %s', (reason, standing) => {
    const line = linesOf([missed(reason)])[0]
    expect([line?.reasonStanding, line?.printedReason]).toEqual([standing, reason ?? null])
  })

  it('is copied where two rows that owe one tell the same, wherever they stand', () => {
    const rows = [
      missed('受疫情影响'),
      missed('受疫情影响。', { level3: '人次' }),
      missed('设备到货推迟', { level3: '台数' }),
    ]
    expect(linesOf(rows).map(({ reasonStanding }) => reasonStanding)).toEqual(['copied', 'copied', 'given'])
  })

  it('of a row that owes none is nobody’s model', () => {
    const rows = [missed('受疫情影响'), row('≥10场', '10场', { reason: '受疫情影响' })]
    expect(linesOf(rows).map(({ reasonStanding }) => reasonStanding)).toEqual(['given', 'notOwed'])
  })

  it('for what cannot be computed is there in both languages', () => {
    for (const { zh, en } of Object.values(deviationReasons)) expect([zh, en]).not.toContain('')
  })
})
