import { describe, expect, it } from 'vitest'
import { type PaperReading, readPaper } from '../../../src/intake/readPaper.js'
import { figuresIn } from './places/figuresIn.js'
import { places } from './places/places.js'

const columnOf = (key: string): string => key.replace(/\/.*\//u, '/')
const closed = (text: string): string => text.normalize('NFKC').trim()

/** What was read as something else, or lost, without a word of it. */
function silent(reading: PaperReading, wanted: ReadonlyMap<string, string>): readonly string[] {
  const figures = figuresIn(reading)
  const read = new Map(figures.map(({ key, text }) => [key, text]))
  const told = new Set(reading.unread.map(({ text }) => closed(text)))
  const doubted = new Set(figures.filter((one) => one.doubted).map(({ key, text }) => `${columnOf(key)} ${text}`))
  const wrong = figures.filter((one) => !one.doubted && wanted.get(one.key) !== one.text)
  const lost = [...wanted].filter(
    ([key, text]) =>
      text !== '' && read.get(key) !== text && !told.has(closed(text)) && !doubted.has(`${columnOf(key)} ${text}`),
  )
  return [
    ...wrong.map(({ key, text }) => `${key} is read as ${text}, not ${wanted.get(key)}`),
    ...lost.map(([key, text]) => `${key} ${text} is lost`),
  ]
}

describe('accounts of places that print them in their own ways', () => {
  it.each(places)('$what', async ({ paper: printed, told, partly }) => {
    const { paper, print } = await printed()
    const reading = readPaper(paper)
    const [found, ...others] = reading.documents
    expect(others).toEqual([])
    expect(found?.problems).toBeUndefined()
    expect(found?.json).toMatchObject({ year: 2024, department: '安澜市水务局', unit: print.unit })
    expect(silent(reading, print.wanted)).toEqual([])
    if (told === undefined) expect(found?.doubtful).toEqual([])
    if (told === undefined) expect(reading.unread).toEqual([])
    if (partly) return
    const read = new Map(figuresIn(reading).map(({ key, text }) => [key, text]))
    expect([...print.wanted].filter(([key, text]) => (read.get(key) ?? '') !== text)).toEqual([])
    expect([...read.keys()].filter((key) => !print.wanted.has(key))).toEqual([])
  })
})
