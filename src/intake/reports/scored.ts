/** What a paragraph gives of an indicator. */
export interface Scored {
  readonly name: string
  readonly points: string
  readonly score: string
  readonly comment: string
}

const scored = /^\s*([^:：。]{2,40})[:：]\s*分值\s*([\d.]+)\s*分[,，]\s*得分\s*([\d.]+)\s*分[,，。]?\s*(.*)$/su

/** `预算调整率：分值2分，得分2分。…`: name, points, score, and what is said of it. Null where it is no such paragraph. */
export function scoredIn(words: string): Scored | null {
  const [, name, points = '', score = '', comment = ''] = scored.exec(words) ?? []
  return name === undefined ? null : { name: name.trim(), points, score, comment }
}
