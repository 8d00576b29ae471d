import type { Sentence } from '../../law/basis.js'
import { byForm, says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { foundCase } from '../printed/cellCases.js'
import type { Rule } from '../rule.js'
import { everyTarget as applies, type TargetInspection } from './inspection.js'
import { lettersOf } from './plainText.js'

const kind = 'inspection'
const basis = /* @__PURE__ */ byForm('表上印有该处', 'The form has room for it')

export const filedByRule: TargetInspection = {
  kind,
  id: 'T58',
  says: /* @__PURE__ */ says(
    '填报单位已填写，且与部门或单位名称一致',
    'The unit that files the form is named, and is the one that it is about',
  ),
  basis,
  severity: 'note',
  applies,
  inspect: ({ document }, rule) => {
    const { filedBy, department, implementingUnit = '' } = document
    if (filedBy === undefined) return []
    const same = [department, implementingUnit].some(
      (name) => lettersOf(filedBy) !== '' && lettersOf(name) === lettersOf(filedBy),
    )
    const label = { zh: `填报单位${quoted(filedBy, '（空白）')}`, en: `filing unit ${quoted(filedBy, '(blank)')}` }
    return [
      foundCase(
        rule,
        'form',
        { label, where: { path: ['filedBy'], row: 'filedBy', column: 'filedBy' } },
        {
          outcome: same ? 'holds' : 'broken',
          expected: { zh: department, en: department },
        },
      ),
    ]
  },
  example: { document: { kind: 'specialFundTarget', department: '某中心', filedBy: '' }, outcome: 'broken' },
}

const quoted = (text: string, blank: string): string => (text.trim() === '' ? blank : `“${text}”`)

/** What may stand in a box that is signed, and what it is called. */
const marks = {
  opinion: { zh: '意见', en: 'an opinion' },
  signed: { zh: '签名', en: 'a signature' },
  headSigned: { zh: '单位负责人签名', en: 'the signature of the head of the unit' },
  stamped: { zh: '盖章', en: 'a stamp' },
  date: { zh: '日期', en: 'a date' },
} as const satisfies Readonly<Record<string, Sentence>>
type Mark = keyof typeof marks
const markNames = Object.keys(marks) as readonly Mark[]
type Box = { readonly [K in Mark]?: boolean | string | undefined }

/** What a box lacks of that which the form has room for. What the paper cannot show is left out of the document. */
const lackedBy = (box: Box): Mark[] =>
  markNames.filter((mark) => box[mark] === false || (typeof box[mark] === 'string' && box[mark].trim() === ''))

function boxCase(rule: Rule, box: Box, label: Sentence, path: readonly (string | number)[], row: string): Case {
  const lacked = lackedBy(box)
  return foundCase(
    rule,
    'form',
    { label, where: { path: [...path, ...lacked.slice(0, 1)], row } },
    {
      outcome: lacked.length === 0 ? 'holds' : 'broken',
      operands: lacked
        .slice(1)
        .map((mark) => ({ label: marks[mark], where: { path: [...path, mark] }, value: null, text: '' })),
      expected: {
        zh: `${lacked.map((mark) => marks[mark].zh).join('、')}`,
        en: lacked.map((mark) => marks[mark].en).join(', '),
      },
    },
  )
}

export const signaturesRule: TargetInspection = {
  kind,
  id: 'T59',
  says: /* @__PURE__ */ says(
    '表上要求的签名、盖章和日期齐全',
    'Signatures, stamp and date stand where the form asks for them',
  ),
  basis,
  severity: 'note',
  applies,
  inspect: ({ document: { signatures } }, rule) =>
    signatures
      ? [boxCase(rule, signatures, { zh: '签名、盖章处', en: 'signatures and stamp' }, ['signatures'], 'signatures')]
      : [],
  example: {
    document: { kind: 'departmentTarget', signatures: { signed: true, headSigned: false, date: '2021年2月22日' } },
    outcome: 'broken',
  },
}

export const reviewsRule: TargetInspection = {
  kind,
  id: 'T60',
  says: /* @__PURE__ */ says(
    '表上的审核意见已填写，有签章和日期',
    'The opinions of reviewers that the form asks for are there, signed and dated',
  ),
  basis,
  severity: 'note',
  applies,
  inspect: ({ document: { reviews = [] } }, rule) =>
    reviews.map((review, at) =>
      boxCase(
        rule,
        review,
        { zh: `「${review.label}」`, en: `review: ${review.label}` },
        ['reviews', at],
        review.label,
      ),
    ),
  example: {
    document: { kind: 'projectTarget', reviews: [{ label: '财政部门审核意见', opinion: '', date: '' }] },
    outcome: 'broken',
  },
}
