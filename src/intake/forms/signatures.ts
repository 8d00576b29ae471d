import type { FormKind } from '../../documents/formKinds.js'
import type { PrintedCaption } from '../captions.js'
import type { Draft } from '../draft.js'
import { hasNumber, type Printed } from '../printed.js'
import { isTarget } from './formState.js'

const signer = /(?:填表人|填报人)\s*(?:[(（]签[名字][)）])?\s*[:：]\s*([^\s:：]*)/u
const head = /单位负责人\s*(?:[(（]签[名字][)）]|签[名字])?\s*[:：]\s*([^\s:：]*)/u
const date = /(?:填报|填表)?日期\s*[:：]\s*([^\s:：]*日)?/u
const call = /联系电话\s*[:：]\s*([\d-]{5,})/u

/** Whether a form is signed, and when. Who signed and where to call is not kept. */
export function putSignatures(draft: Draft, kind: FormKind, captions: readonly PrintedCaption[]): void {
  const lines = captions.filter(({ says }) => says === 'signature').map(({ printed }) => printed)
  const found = (pattern: RegExp): readonly [text: string, line: Printed] | null => {
    for (const line of lines) {
      const match = pattern.exec(line.text)
      if (match) return [match[1] ?? '', line]
    }
    return null
  }
  const isName = (name: string): boolean => name !== '' && !/日期|电话|负责/u.test(name)
  const putFound = (key: string, pattern: RegExp, value: (text: string) => string | boolean): void => {
    const [text, line] = found(pattern) ?? []
    if (text !== undefined && line) draft.put(['signatures', key], value(text), line)
  }
  putFound('signed', signer, isName)
  if (isTarget(kind)) putFound('headSigned', head, isName)
  putFound('date', date, (text) => text)
  draft.ledger.take(...lines)
  const dated = found(date)?.[1]
  for (const line of lines) leaveRest(draft, line, line === dated)
}

/** Numbers of a line that are not the date that was taken: where to call, or what nobody expects there. */
function leaveRest(draft: Draft, line: Printed, isDated: boolean): void {
  const number = call.exec(line.text)?.[1]
  if (number !== undefined) draft.ledger.leavePart('personal', number, line)
  const other = line.text.replace(call, '')
  const rest = (isDated ? other.replace(date, '') : other).trim()
  if (hasNumber(rest)) draft.ledger.leavePart('field', rest, line)
}
