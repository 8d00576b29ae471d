import { bareLabel } from '../../terms/label.js'
import { putPlace } from './putPlace.js'
import type { PutSection } from './putSection.js'

const whole = /(?:得分|评分|总分|综合得分)(?:为|是|达到|达)?\s*([\d.]+)\s*分/u
const grade = /(?:等级|等次|结论|评级)(?:为|是|评定为)?\s*[“"]?([优良中差](?:秀|好)?)[”"]?/u
const section =
  /([^，,。；;：:、]{2,16}?指标)(?:满分|分值)(?:为)?\s*([\d.]+)\s*分(?:[，,]\s*得分(?:为)?\s*([\d.]+)\s*分)?/gu
const ofWhole = /整体|综合|总/u

/** What the whole was given: score, grade and the points of its parts, as the paragraph states them. */
export const putConclusion: PutSection = (draft, { paragraphs }) => {
  if (draft.kind !== 'evaluationReport' || draft.at(['conclusion']) !== undefined) return paragraphs
  const told = paragraphs.find(({ text }) => whole.test(text) && ofWhole.test(text.slice(0, whole.exec(text)?.index)))
  if (told === undefined) return paragraphs
  const { text, printed } = told
  draft.put(['conclusion', 'score'], whole.exec(text)?.[1] as string, printed)
  const own = grade.exec(text)?.[1]
  if (own !== undefined) draft.put(['conclusion', 'grade'], own, printed)
  for (const [at, [, level1, points, score]] of [...text.matchAll(section)].entries()) {
    const path = ['conclusion', 'sections', at]
    draft.put([...path, 'level1'], bareLabel(level1 as string, 'ofWhich'), printed)
    draft.put([...path, 'points'], points as string, printed)
    if (score !== undefined) draft.put([...path, 'score'], score, printed)
  }
  draft.put(['conclusion', 'text'], text, printed)
  draft.spent.set(printed, 'whole')
  putPlace(draft, ['conclusion'], told.section, printed)
  return paragraphs.filter((paragraph) => paragraph !== told)
}
