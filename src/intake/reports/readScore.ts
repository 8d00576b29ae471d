import { bareLabel } from '../../terms/label.js'
import type { Draft } from '../draft.js'
import { nextOf } from '../forms/formState.js'
import { type Heading, type Paragraph, pathOf } from './sections.js'

const scored =
  /^(?:[(（]?\d{1,2}[)）、.])?\s*([^:：。]{2,40})[:：]\s*分值\s*([\d.]+)\s*分[,，]\s*得分\s*([\d.]+)\s*分[,，。]?\s*(.*)$/su
const pointed = /^(.*?)[(（]\s*[\d.]+\s*分\s*[)）]\s*[:：]?$/u

/** The levels that the headings over an indicator name: those that print points. */
const levelsOver = (heading: Heading | null): readonly string[] =>
  pathOf(heading).flatMap(({ text }) => {
    const name = pointed.exec(bareLabel(text, 'ordinal'))?.[1]
    return name === undefined ? [] : [name]
  })

/** A paragraph that gives points and score of an indicator: `预算调整率：分值2分，得分2分。…`; false where it is none. */
export function readScore(draft: Draft, { text, heading, printed }: Paragraph): boolean {
  const [, name, points, score, comment = ''] = scored.exec(text) ?? []
  const [level1, level2] = levelsOver(heading)
  if (draft.kind !== 'evaluationReport' || name === undefined || level1 === undefined) return false
  const path = nextOf(draft, ['indicators'])
  draft.put([...path, 'level1'], level1, printed)
  if (level2 !== undefined) draft.put([...path, 'level2'], level2, printed)
  draft.put([...path, 'level3'], name.trim(), printed)
  draft.put([...path, 'points'], points as string, printed)
  draft.put([...path, 'score'], score as string, printed)
  if (comment !== '') draft.put([...path, 'comment'], comment, printed)
  const { line } = printed.place
  draft.put([...path, 'place'], { section: heading?.section ?? '', ...(line === undefined ? {} : { line }) })
  return true
}
