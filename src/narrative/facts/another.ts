import { beforeTogether, fillers, fundHolders, leftWords, others, togetherWords } from '../../terms/spoken/divisions.js'
import { organisationEndings } from '../../terms/tableHead.js'
import type { SubjectToken } from '../scan/token.js'
import { isStage } from './fact.js'
import type { State } from './state.js'

const longestOwn = 16

/** 合计减少10万元: what is told of all that stands before is told of none of them. */
const ofSeveral = new RegExp(`^[,;、(]?(?:${beforeTogether.join('|')})?(?:${togetherWords.join('|')})`, 'u')

/**
 * Does the clause name something that the vocabulary does not have, before its cue, or before what it is held against?
 * 单位预留机动经费预算数 is not of what was told before, and neither is 物业费比上年增加.
 */
export function isStrange(state: State, end: number): boolean {
  const { plain, clauseStart, nameStart, basisStart, basisEnd, cue } = state
  const begins = Math.max(clauseStart, nameStart)
  if (ofSeveral.test(plain.slice(begins, begins + 8)) && isOfSeveral(state)) return true
  const cueStart = cue && cue.start >= begins ? cue.start : end
  const isFund = cue?.role === 'fund' && cueStart < end
  if (namesAnother(plain.slice(Math.max(begins, basisEnd, cueStart - longestOwn), cueStart), isFund)) return true
  return basisStart > begins && namesAnother(plain.slice(Math.max(begins, basisStart - longestOwn), basisStart), false)
}

/** Was money of several things told in the sentence? */
function isOfSeveral({ facts, sentence }: State): boolean {
  const told = facts
    .slice(-20)
    .filter((one) => one.sentence === sentence && (isStage(one.role) || one.role === 'change'))
  return new Set(told.map(({ about }) => about.subject)).size > 1
}

/** Are there words left that name something? 资金 is told apart by whose it is: 其他资金, 单位资金. */
export function namesAnother(words: string, isFund: boolean): boolean {
  if (others.some((word) => words.includes(word)) || (isFund && fundHolders.some((word) => words.includes(word))))
    return true
  const left = fillers.reduce((rest, filler) => rest.replaceAll(filler, ''), words)
  return left.replace(/[^\p{Script=Han}]/gu, '').length > 1
}

/**
 * Do the words around a subject make it another? 道路维修项目支出 is none of 项目支出, 其他教育支出 none of 教育支出, 非财政拨款
 * none of 财政拨款, and what subordinate units spend is not what the department does. 项目支出结转 is left of it, not spent.
 */
export function isAnother({ plain, clauseStart, nameStart, tokens, at, mode }: State, token: SubjectToken): boolean {
  let first = token.start
  let before = at - 1
  for (let last = tokens[before]; last?.type === 'scope' && last.end === first; last = tokens[--before])
    first = last.start
  if (others.includes(plain.slice(first - 2, first))) return true
  if (token.spoken.sort !== 'money' || mode !== 'fact') return false
  if (leftWords.some((word) => plain.startsWith(word, token.end))) return true
  const last = tokens[before]
  if (last?.type === 'subject' && last.subject === 'subordinateUnits' && last.end === first) return true
  const words = plain.slice(Math.max(clauseStart, nameStart, last?.end ?? 0), first)
  return words === '非' || (!ofOffice.test(words) && namesAnother(words, plain.startsWith('财政', first)))
}

/** The name of an office before what it spends says whose it is; 市级 says of which money it is. */
const ofOffice = new RegExp(
  `(?:^[我本全该]|.{3})[${organisationEndings}](?<![省市县区乡镇央]级)(?:本?部门|\\(部门\\))?(?:20\\d\\d年度?)?(?:部门)?$`,
  'u',
)
