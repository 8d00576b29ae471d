import type * as z from 'zod'
import { type Expectation, expectations, expectedType } from '../words/problems.js'

/** What was expected where an issue stands. */
export function expectationOf(issue: z.core.$ZodIssue): Expectation {
  switch (issue.code) {
    case 'invalid_type':
      return expectedType(issue.expected)
    case 'invalid_value':
      return both(issue.values.map((value) => JSON.stringify(value)).join(' / '))
    case 'too_big':
      return bound('不超过', 'at most', Number(issue.maximum), issue.origin)
    case 'too_small':
      return bound('不少于', 'at least', Number(issue.minimum), issue.origin)
    case 'invalid_key':
      return expectations['key.malformed'] as Expectation
    case 'invalid_union':
      return { zh: '已知的种类', en: 'a known kind' }
    case 'custom':
      return expectations[String(issue.params?.id)] ?? both(String(issue.params?.id ?? issue.code))
    default:
      return both(issue.code)
  }
}

const bounded: Readonly<Record<string, Expectation>> = {
  string: { zh: ' 个字符', en: ' characters' },
  array: { zh: ' 项', en: ' items' },
}

function bound(zh: string, en: string, limit: number, origin: string): Expectation {
  return { zh: `${zh} ${limit}${bounded[origin]?.zh ?? ''}`, en: `${en} ${limit}${bounded[origin]?.en ?? ''}` }
}

/** The same words in both languages. */
export const both = (text: string): Expectation => ({ zh: text, en: text })
