import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { grouped } from '../../src/exact/grouped.js'
import { pdfPaper } from '../../src/formats/pdf/pdfPaper.js'
import type { Unread } from '../../src/intake/ledger.js'
import { readPapers } from '../../src/intake/readPapers.js'
import type { Paper } from '../../src/paper/paper.js'
import type { PaperPlace } from '../../src/paper/place.js'
import { machine } from './machine.js'

const folder = machine['real publications']
const all = folder === null ? [] : readdirSync(folder).filter((name) => name.endsWith('.pdf'))

/** What is published together, and the least share of its sentences that must be read. The blank template says nothing. */
const published: readonly (readonly [files: readonly string[], least: number])[] = [
  ...all
    .filter((name) => !/template|office-(?:narrative|tables)/u.test(name))
    .map((name) => [[name], name.includes('planning') ? 0.95 : 0.9] as const),
  [all.filter((name) => /office-(?:narrative|tables)/u.test(name)), 0.95],
]

/** Money, rates and counts: what a sentence of a narrative says. */
const figure = /\d[\d,.]*\s*(?:亿元|万元|元|[%％]|辆|个|批次|人次|人|台|套|名)/u
/** What is left of a template is told as that. */
const residue = /增加（减少）|增长（减少）|下降（增长）/u
const glossary = /^(?:第.{1,3}部分\s*)?(?:名词解释|名称解释)/u

interface Sentence {
  readonly text: string
  readonly isResidue: boolean
  readonly places: readonly PaperPlace[]
}

/** Every printed sentence with a figure, without what stands in tables, on the contents page and in the glossary. */
function sentencesOf({ blocks }: Paper): readonly Sentence[] {
  let isOutside = false
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') isOutside = glossary.test(block.text)
    if (block.kind !== 'paragraph' || block.mark !== undefined || isOutside) return []
    const places = [block.place, ...(block.lines ?? []).map(({ place }) => place)]
    const found = block.text.match(/[^。；;]+[。；;]?/gu) ?? []
    return found.filter((text) => figure.test(text)).map((text) => ({ text, places, isResidue: residue.test(text) }))
  })
}

const placeOf = ({ file, page, box }: PaperPlace): string => `${file}/${page}/${box?.join()}`

/** Sentences of which a figure is unread. One unread figure is of one sentence: of what is left of a template first. */
function openOf(sentences: readonly Sentence[], unread: readonly Unread[]): ReadonlySet<Sentence> {
  const open = new Set<Sentence>()
  for (const alike of grouped(unread, ({ text, place }) => `${placeOf(place)} ${text}`)) {
    const [{ text, place }] = alike
    const at = placeOf(place)
    const holders = sentences.filter((one) => one.text.includes(text) && one.places.some((own) => placeOf(own) === at))
    const inOrder = [true, false].flatMap((wanted) => holders.filter(({ isResidue }) => isResidue === wanted))
    for (const one of inOrder.slice(0, alike.length)) open.add(one)
  }
  return open
}

describe.skipIf(folder === null)('sentences of real publications (skipped where they are not)', () => {
  it.each(published)('%j: at least %d of them are read with every figure', async (names, least) => {
    const papers = await Promise.all(names.map((name) => pdfPaper(readFileSync(`${folder}/${name}`), { name })))
    const { unread } = readPapers(papers)
    const left = unread.filter(({ place, why }) => place.row === undefined && why !== 'date' && why !== 'points')
    const all = papers.flatMap(sentencesOf)
    const found = openOf(all, left)
    const sentences = all.filter(({ isResidue }) => !isResidue)
    const open = sentences.filter((one) => found.has(one))
    const share = 1 - open.length / sentences.length
    process.stdout.write(`${names.join(' + ')}: ${sentences.length - open.length} of ${sentences.length}\n`)
    expect(share, open.map(({ text }) => text).join('\n')).toBeGreaterThanOrEqual(least)
  })
})
