import type { Sentence } from '../../law/basis.js'
import { formFields } from '../../terms/formField.js'
import { nounOf } from '../../terms/term.js'
import { byForm, says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { foundCase } from '../printed/cellCases.js'
import type { Rule } from '../rule.js'
import type { TargetForm } from './form.js'
import { everyTarget as applies, type TargetInspection } from './inspection.js'
import { plainText } from './plainText.js'
import { toldTogether } from './toldTogether.js'

/** What may stand in a box that is signed, and what it is called. */
const marks = {
  filedBy: nounOf(formFields, 'filedBy'),
  opinion: { zh: '意见', en: 'an opinion' },
  signed: { zh: '签名', en: 'a signature' },
  headSigned: { zh: '单位负责人签名', en: 'the signature of the head of the unit' },
  stamped: { zh: '盖章', en: 'a stamp' },
  date: { zh: '日期', en: 'a date' },
} as const satisfies Readonly<Record<string, Sentence>>
type Mark = keyof typeof marks
const markNames = Object.keys(marks) as readonly Mark[]

/** A place to be filled in, and what stands in each of its marks. */
interface Box {
  readonly path: readonly (string | number)[]
  /** What the form calls the box, where it has a name of its own. */
  readonly name: string
  readonly filled: { readonly [K in Mark]?: boolean | string | undefined }
}

const boxesOf = ({ filedBy, signatures, reviews = [] }: TargetForm): readonly Box[] => [
  ...(filedBy === undefined ? [] : [{ path: [], name: '', filled: { filedBy } }]),
  ...(signatures ? [{ path: ['signatures'], name: '', filled: signatures }] : []),
  ...reviews.map(({ label, ...filled }, at) => ({ path: ['reviews', at], name: plainText(label), filled })),
]

/** Every mark that the form has room for. What the paper cannot show is left out of the document. */
const markCases = (rule: Rule, { path, name, filled }: Box): Case[] =>
  markNames
    .filter((mark) => filled[mark] !== undefined)
    .map((mark) => {
      const { zh, en } = marks[mark]
      const label = name === '' ? { zh, en } : { zh: `「${name}」${zh}`, en: `${name}: ${en}` }
      const blank = filled[mark] === false || (typeof filled[mark] === 'string' && filled[mark].trim() === '')
      const where = { path: [...path, mark], row: `${name || 'form'}/${mark}` }
      return foundCase(rule, 'form', { label, where }, { outcome: blank ? 'broken' : 'holds' })
    })

export const signaturesRule: TargetInspection = {
  kind: 'inspection',
  id: 'T59',
  says: /* @__PURE__ */ says(
    '表上要求的填报单位、签名、盖章、意见和日期齐全',
    'Filing unit, signatures, stamps, opinions and dates stand where the form asks for them',
  ),
  basis: /* @__PURE__ */ byForm('表上印有该处', 'The form has room for it'),
  severity: 'note',
  applies,
  inspect: ({ document }, rule) =>
    toldTogether(
      rule,
      'form',
      boxesOf(document).flatMap((box) => markCases(rule, box)),
      {
        label: () => ({ zh: '签名、盖章处', en: 'signatures and stamps' }),
        expected: (blank) => ({
          zh: `${blank.map(({ label }) => label.zh).join('、')}`,
          en: blank.map(({ label }) => label.en).join(', '),
        }),
      },
    ),
  example: {
    document: { kind: 'departmentTarget', signatures: { signed: true, headSigned: false, date: '2021年2月22日' } },
    outcome: 'broken',
  },
}
