import { isTargetKind } from '../../../documents/formKinds.js'
import type { Facts } from '../../../facts/facts.js'
import { isHeading, type PrintedText } from '../../../facts/printedTexts.js'
import { byPractice } from '../../../law/ground.js'
import { masked } from '../../../words/personalNumbers.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'
import { kindsIn, signsIn, type TextFault, textFaults } from './textFaults.js'
import { textPlace, toldTogether } from './textPlace.js'

export const wording: Idea = {
  kind: 'inspection',
  id: 'S22',
  says: {
    zh: '公开文本没有模板残留，句子完整，标点成对，比率带百分号，原因不是复述',
    en: 'A published text has nothing left of its template, whole sentences, paired marks, percent signs, and reasons that are more than the fact',
  },
  basis: byPractice(
    '公开文本审核时逐句看文字是否完整、规范',
    'Reviewers read whether every sentence is whole and in due form',
  ),
  severity: 'warning',
  claims: ({ facts }) => {
    if (facts.texts.length === 0) return []
    const texts = facts.texts.filter((text) => !isFigureCell(text))
    const prose = texts.filter((text) => !isHeading(text))
    const rates = ratesIn(facts)
    const kinds = kindsAmong([...prose, ...rates])
    const inHeadings = kindsAmong(texts.filter(isHeading))
    const isShown = ({ kind }: TextFault): boolean =>
      kind === 'template' ? !isTargetKind(facts.kind) && (kinds.has(kind) || inHeadings.has(kind)) : kinds.has(kind)
    const textsOf = ({ kind }: TextFault): readonly PrintedText[] =>
      kind === 'template' ? texts : kind === 'percentSign' ? [...prose, ...rates] : prose
    return textFaults.filter(isShown).flatMap((fault) => claimsOf(fault, textsOf(fault)))
  },
  example: {
    document: {
      kind: 'finalAccounts',
      statements: [
        { kind: 'empty', subject: 'threePublic', scope: 'all', figures: {}, place: { text: '减少的主要原因是。' } },
      ],
    },
    outcome: 'broken',
  },
}

/** Rates of sentences with the word before them: 增长13.95. */
const ratesIn = ({ narrative }: Facts): readonly PrintedText[] =>
  (narrative.document.statements ?? []).flatMap(({ figures }, at) =>
    'rate' in figures && typeof figures.rate === 'string'
      ? [{ path: ['statements', at, 'figures', 'rate'], text: figures.rate }]
      : [],
  )

function claimsOf(fault: TextFault, texts: readonly PrintedText[]): readonly Claim[] {
  const { kind } = fault
  if (!kindsAmong(texts).has(kind)) return []
  const found = texts.flatMap((text) => {
    const signs = signsIn(fault, text.text)
    return signs.length > 0 ? [{ text, signs }] : []
  })
  const places = found.map(({ text }) => textPlace(text))
  const signs = [...new Set(found.flatMap(({ text, signs }) => signs.map((sign) => around(text, sign))))]
  return toldTogether(kind, places, { kind: 'wording', what: kind, signs })
}

/** Short texts, which all papers print alike, one by one; the others together. */
function kindsAmong(texts: readonly PrintedText[]): ReadonlySet<TextFault['kind']> {
  const kinds = new Set<TextFault['kind']>()
  const prose: string[] = []
  for (const { text } of texts) {
    if (text.length > longestTitle) prose.push(text)
    else for (const kind of kindsIn(text)) kinds.add(kind)
  }
  if (prose.length > 0) for (const kind of kindsIn(prose.join('\n'))) kinds.add(kind)
  return kinds
}

const longestTitle = 64

const lists: ReadonlySet<unknown> = new Set([
  'funding',
  'expenditure',
  'rows',
  'tasks',
  'taskTotals',
  'totals',
  'staffing',
  'buildings',
])
const figureColumns: ReadonlySet<unknown> = new Set([
  'points',
  'score',
  'reviewedScore',
  'weight',
  'completionRate',
  'rate',
])
const wordColumns: ReadonlySet<unknown> = new Set(['label', 'name', 'group', 'reason', 'content', 'comment'])

/** A cell for a figure: what stands there instead of one is told by another rule. */
const isFigureCell = ({ path }: PrintedText): boolean =>
  (lists.has(path[0]) && !wordColumns.has(path.at(-1))) || figureColumns.has(path.at(-1))

/** The words around a sign, so that it can be found. */
function around({ text }: PrintedText, sign: string): string {
  const at = text.indexOf(sign)
  if (at < 0) return masked(text.slice(0, 20))
  return masked(text.slice(Math.max(0, at - 6), at + sign.length + 4))
}
