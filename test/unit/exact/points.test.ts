import { describe, expect, it } from 'vitest'
import { parsePoints } from '../../../src/exact/points.js'

const read = (text: string): string => {
  const points = parsePoints(text)
  return points.kind === 'money' ? String(points.value) : points.kind
}

describe('points', () => {
  it.each([
    ['10', '10'],
    ['10分', '10'],
    ['（10分）', '10'],
    ['（25）', '25'],
    ['(9.5) 分', '9.5'],
    ['9/10', '9'],
    ['9.5分／10分', '9.5'],
    ['10/10', '10'],
    ['5/5', '5'],
    ['9/100', '9'],
    ['9.25/10.55', '9.25'],
    [' 9 分 / 10 分 ', '9'],
    [' （ 10 分 ） 分 ', '10'],
    ['（ 10 ）', '10'],
    ['10 分 ', '10'],
  ])('%s are %s', (text, points) => {
    expect(read(text)).toBe(points)
  })

  it.each([
    '11/10',
    '1.2.3/5',
    '9/10/11',
    '优',
    '9分8',
    '10分x',
    '共（10）',
    '（10）共',
    '（10x）',
    '（10分x）',
    '（10）分x',
    '共9/10',
    '9/10共',
  ])('%s are none', (text) => {
    expect(read(text)).toBe('unreadable')
  })
})
