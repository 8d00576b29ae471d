import type { Draft } from '../draft.js'
import { nextOf } from '../forms/formState.js'
import type { Printed } from '../printed.js'
import { putPlace } from './putPlace.js'
import type { PutSection } from './putSection.js'
import type { Paragraph, Section } from './sections.js'

type List = 'problems' | 'measures'

interface Item {
  readonly id: string
  readonly text: string
  readonly section: string
  readonly printed: readonly Printed[]
}

function putItem(draft: Draft, list: List, { id, text, section, printed }: Item): void {
  const path = nextOf(draft, [list])
  draft.put([...path, 'id'], id, ...printed)
  draft.put([...path, 'text'], text, ...printed)
  putPlace(draft, path, section, printed[0] as Printed)
}

const said = /(?:^|(?<=[:：；;。]))\s*[一二三四五六七八九]是(.+?)(?=[；;。]\s*[一二三四五六七八九]是|[；;。]?$)/gu
const lead = /^([^:：，,。；;]{2,8})[:：]/u

/** 一是…；二是… in one paragraph: as many items. */
function listedIn({ text, printed, heading }: Paragraph): readonly Item[] {
  const whole = [...text.matchAll(said)].map(([, words]) => words as string)
  const areShort = whole.slice(0, -1).every((words) => !words.includes('。'))
  const found = whole.map((words) => (areShort ? (words.split('。')[0] as string) : words))
  const section = heading?.section ?? ''
  const name = lead.exec(text)?.[1] ?? ''
  return found.length < 2
    ? []
    : found.map((words, at) => ({ id: `${section}${name}${at + 1}`, text: words, section, printed: [printed] }))
}

/** A heading of its own below the one that names the part is an item, with what stands under it. */
const ownHeading = ({ heading, paragraphs, isLeaf }: Section, depth: number): Item | null =>
  heading !== null && heading.depth > depth && isLeaf
    ? {
        id: heading.section,
        text: [heading.text, ...paragraphs.map(({ text }) => text)].join('\n'),
        section: heading.section,
        printed: [heading.printed, ...paragraphs.map(({ printed }) => printed)],
      }
    : null

/** Numbered paragraphs are an item each; where none is numbered, every paragraph is one. Others are left. */
const putItems =
  (list: List): PutSection =>
  (draft, section, { over }) => {
    const own = ownHeading(section, over.depth)
    if (own) {
      putItem(draft, list, own)
      return []
    }
    const { paragraphs } = section
    const isNumbered = paragraphs.some(({ number }) => number !== '')
    const left: Paragraph[] = []
    for (const [at, paragraph] of paragraphs.entries()) {
      const { number, words, printed } = paragraph
      const items = number === '' ? listedIn(paragraph) : []
      for (const item of items) putItem(draft, list, item)
      if (number !== '' || (!isNumbered && items.length === 0)) {
        const id = number === '' ? `${paragraph.section}·${at + 1}` : paragraph.section
        putItem(draft, list, { id, text: words, section: paragraph.section, printed: [printed] })
      } else left.push(paragraph)
    }
    return left
  }

/** The problems that a report admits. */
export const putProblems = putItems('problems')

/** What is to be done. */
export const putMeasures = putItems('measures')
