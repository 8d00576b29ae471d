import * as z from 'zod'
import { heading } from './passage.js'
import { code, label, words } from './printed.js'
import { printedNumber } from './printedNumber.js'

const text = words(20_000).optional()
const people = printedNumber.optional()

/** An internal office: what it does, its posts, and how they divide (`主任` 1, `其他工作人员` 8). In persons. */
const division = z.strictObject({
  number: code.optional(),
  name: heading,
  duties: text,
  establishedPosts: people,
  parts: z
    .array(z.strictObject({ label, count: printedNumber }))
    .max(50)
    .optional(),
  staffInPost: people,
})

/** 机构设置及人员配置: the words that lead to it, the internal offices, and the posts of all where printed. */
export const organisation = z.strictObject({
  introduction: text,
  divisions: z.array(division).max(200),
  establishedPosts: people,
  staffInPost: people,
})
