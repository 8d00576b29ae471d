import { expect, test } from 'vitest'
import { parseTarget } from '../../../src/targets/parseTarget.js'
import { shown } from './readings.js'

/** Each printed target, and its reading in one line. */
export const readsAs = (rows: readonly (readonly [printed: string, reading: string])[]): void => {
  test.each(rows)('%s: %s', (printed, reading) => {
    expect(shown(parseTarget(printed))).toBe(reading)
  })
}
