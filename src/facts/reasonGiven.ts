import { plainName } from './labels.js'

/** What is printed in a column for reasons. */
export type ReasonGiven = 'missing' | 'blank' | 'placeholder' | 'given'

const placeholders: ReadonlySet<string> = /* @__PURE__ */ new Set(
  '无 暂无 没有 无偏差 无原因 无说明 不适用 略 同上 待补充 待填写 原因 原因分析 偏差原因 偏差原因分析 偏差原因分析及改进措施'.split(
    ' ',
  ),
)

/** What stands there says that there is nothing to explain: 不存在偏差, 经自评无明显偏差. */
const denial =
  /^(?:经自评,?)?(?:[该本此]项|各项)?(?:指标)?(?:不存在|没有|未出现|未发生|未产生|无)(?:任何|明显|重大|较大)?偏差(?:原因|情况|问题|现象)?$/u

/** Letters and signs that stand for words to be filled in. */
const marks = /^[\p{P}\p{S}xX]*$/u

/** The words of a reason without spaces and final marks. */
export const wordsOf = (text: string): string => plainName(text).replace(/^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu, '')

/** Is a reason given? A form without the column cannot give one. */
export function reasonGiven(text: string | undefined): ReasonGiven {
  if (text === undefined) return 'missing'
  const plain = plainName(text)
  if (plain === '') return 'blank'
  const words = wordsOf(text)
  return marks.test(plain) || placeholders.has(words) || denial.test(words) ? 'placeholder' : 'given'
}
