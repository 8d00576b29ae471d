import { describe, expect, it } from 'vitest'
import { explain } from '../../src/presentation/explain.js'
import { audit } from '../../src/procedures/audit.js'
import { readDocument } from '../../src/procedures/read.js'
import { goodForms } from '../fixtures/goodForms.js'

const found = (json: string) => {
  const { document, problems } = readDocument(json, { locale: 'en' })
  expect(problems ?? []).toEqual([])
  return document ? audit(document as never).findings : []
}

describe('a good form of another place is let alone', () => {
  it.each(Object.entries(goodForms))('%s', (_, form) => {
    expect(found(JSON.stringify(form)).map((finding) => explain(finding))).toEqual([])
  })
})

const names = Object.keys(goodForms)
const named = (word: string): object => goodForms[names.find((name) => name.includes(word)) ?? ''] ?? {}

/** The form with other words printed in one of its places. */
function misprinted(form: object, printed: string, instead: string): string {
  const text = JSON.stringify(form)
  expect(text).toContain(JSON.stringify(printed))
  return text.replace(JSON.stringify(printed), JSON.stringify(instead))
}

/** Which good form, what is printed there, what is printed instead, and the rules that find it: written before running. */
const faults: readonly (readonly [fault: string, form: string, printed: string, instead: string, ...ids: string[]])[] =
  [
    ['a rate of execution that is another', 'a library', '100%', '90%', 'E20'],
    ['a full score for fewer events', 'a library', '50场', '40场', 'E10'],
    ['a date after the deadline with full score', 'a library', '12月20日', '2025年1月20日', 'E10'],
    ['a cost above its limit with full score', 'a library', '0.48万元', '0.6万元', 'E10'],
    ['satisfaction above all there is', 'a library', '95.2%', '195.2%', 'E38'],
    ['a number that says nothing', 'a library', '≥48场', '若干', 'T65'],
    ['a source that is too large', 'a road', '1200', '2200', 'E24'],
    ['the area in the wrong unit', 'a road', '2公顷', '2亩', 'E10'],
    ['a placeholder for an actual', 'a road', '32.4公里', 'XX公里', 'E13'],
    ['a complaint beside none wanted', 'a road', '未发生', '3起', 'E10'],
    [
      'no reason for what was missed',
      'missed',
      '部分企业订单集中，职工脱产困难，四季度两期培训延至次年；下年改为送教上门。',
      '',
      'E16',
    ],
    [
      'a placeholder for the reason',
      'missed',
      '部分企业订单集中，职工脱产困难，四季度两期培训延至次年；下年改为送教上门。',
      '无',
      'E17',
    ],
    ['infections above the limit with full score', 'a hospital', '1.2%', '4.2%', 'E10'],
    ['a floor on infections', 'a hospital', '≤3%', '≥3%', 'E10', 'E31'],
    ['a shared score above its points', 'several rows', '30', '31', 'E9'],
    ['a county with another figure', 'several counties', '420', '402', 'E41'],
    ['a goal with another figure', 'several counties', '治理河道28公里。', '治理河道38公里。', 'T71'],
    ['twice as many people as asked for', 'several counties', '≥4.2万人', '≥2万人', 'E15'],
    ['a rate of execution that is a percentage too low', 'direction', '0.99', '0.89', 'E20'],
    ['the wrong year in a heading of the term', 'words', '2024年1月-2024年12月', '2024年12月-2024年1月', 'T69'],
    ['a goal with fewer patients', 'words', '1.2万人', '1.5万人', 'T71'],
    ['a ceiling on satisfaction', 'words', '≥80%', '≤80%', 'E31'],
    ['a placeholder for a target', 'prices', '≥52期', '≥XX期', 'T21'],
    ['the total misprinted', 'prices', '86.50', '85.60', 'E24'],
  ]

describe('a fault put into it is found, and nothing else is told', () => {
  it.each(faults)('%s', (_, form, printed, instead, ...ids) => {
    expect(found(misprinted(named(form), printed, instead)).map(({ id }) => id)).toEqual(ids)
  })
})
