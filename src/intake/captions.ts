import { Decimal } from '../exact/decimal.js'
import type { MoneyUnit } from '../exact/unit.js'
import { formFields } from '../terms/formField.js'
import { bareLabel, lettersOf } from '../terms/label.js'
import { termByLabel } from '../terms/term.js'
import { oneLine, type Printed } from './printed.js'
import { type Titled, titled } from './titles.js'
import { yearInDigits } from './yearInDigits.js'

/** What a line around a table says. */
export type Caption =
  | { readonly says: 'title'; readonly of: Titled; readonly text: string }
  | { readonly says: 'number'; readonly text: string }
  | { readonly says: 'unit'; readonly unit: MoneyUnit }
  | { readonly says: 'year'; readonly year: number }
  | { readonly says: 'department' | 'filedBy'; readonly text: string }
  | { readonly says: 'note'; readonly text: string }
  | { readonly says: 'signature'; readonly text: string }

/** A caption with the text that it stands in. */
export type PrintedCaption = Caption extends infer One ? One & { readonly printed: Printed } : never

const number = /^(?:公开|附件|附表|表)\d{1,2}(?:[-—]\d{1,2})*表?:?$/u
const unit = /^(?:(?:金额|货币)?单位:)?(?:人民币)?(元|千元|万元|亿元)$/u
const unitLed = /单位:/u
const yearAlone = /^\(?(20\d\d)年度?\)?$/u
const note = /^(?:注|备注|说明)\d?[:.、]/u
const signature = /(?:填表人|填报人|填报日期|填表日期|联系电话|联系人|负责人签[字名]|负责人\(签)/u
/** Who signed, and when, by the words that lead: a sentence is longer. */
const signedBy =
  /^(?:(?:单位|部门|财务|会计|机构)(?:主要)?负责人|经办人|制表人?|编制人|审核人?|复核人?|(?:打印|制表|编制|报送|审核)(?:日期|时间))(?:\(?签[名字章]\)?)?:[^。;]{0,20}$/u

/** What does one piece of a line say? Null where it is no caption. */
function captionOf(piece: string): Caption | null {
  const bare = bareLabel(yearInDigits(piece))
  if (number.test(bare)) return { says: 'number', text: bareLabel(piece, 'colon') }
  const money = unit.exec(bare)
  if (money && unitLed.test(bare)) return { says: 'unit', unit: money[1] as MoneyUnit }
  const alone = yearAlone.exec(bare)
  if (alone) return { says: 'year', year: new Decimal(alone[1] as string).toNumber() }
  if (note.test(bare)) return { says: 'note', text: piece.trim() }
  if (signature.test(bare) || signedBy.test(bare)) return { says: 'signature', text: piece.trim() }
  return ledCaption(bare) ?? titleCaption(piece)
}

/** `部门：某局` */
function ledCaption(bare: string): Caption | null {
  const [, lead = '', text = ''] = /^([^:]{2,12}):(.*)$/u.exec(bare) ?? []
  const field = termByLabel(formFields, bareLabel(lead, 'remark')) ?? termByLabel(formFields, lead)
  if (field?.id === 'department' && bareLabel(text, 'remark') !== '') return { says: 'department', text }
  if (field?.id === 'filedBy') return { says: 'filedBy', text }
  return null
}

function titleCaption(piece: string): Caption | null {
  const of = titled(piece)
  return of === null ? null : { says: 'title', of, text: oneLine(piece) }
}

/** What parts the pieces of a line: wide gaps, or where these do not part it, any: a print may have lost their width. */
const gaps = [/\n|\t|[ 　]{2,}/u, /\s+/u] as const

/**
 * What a text around a table says, piece by piece: `部门：某局　　2024年度　　单位：万元` says three things. Empty where any piece
 * of it is no caption.
 */
export function captionsOf(printed: Printed): readonly PrintedCaption[] {
  for (const gap of gaps) {
    const pieces = printed.text.split(gap).filter((piece) => piece.trim() !== '')
    const found = pieces.length > 1 ? pieces.map(captionOf) : [null]
    if (found.every((caption) => caption !== null)) return found.map((caption) => ({ ...caption, printed }))
  }
  const whole = captionOf(printed.text)
  return whole ? [{ ...whole, printed }] : []
}

/** Do captions name an office, and others another one? */
export function namesOthers(before: readonly PrintedCaption[], behind: readonly PrintedCaption[]): boolean {
  const named = (captions: readonly PrintedCaption[]): readonly string[] =>
    captions.flatMap((caption) =>
      caption.says === 'department' || caption.says === 'filedBy' ? [lettersOf(caption.text)] : [],
    )
  const own = named(before)
  const others = named(behind)
  return own.length > 0 && others.length > 0 && others.every((name) => !own.includes(name))
}

/** The last unit of money that captions say. */
export const unitIn = (captions: readonly PrintedCaption[]): MoneyUnit | undefined =>
  captions.findLast((caption): caption is PrintedCaption & { says: 'unit' } => caption.says === 'unit')?.unit
