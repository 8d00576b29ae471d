import type { FormKind } from '../../documents/formKinds.js'
import type { PrintedCaption } from '../captions.js'
import type { Draft } from '../draft.js'
import { isTarget } from './formState.js'

const signer = /(?:填表人|填报人)\s*(?:[(（]签[名字][)）])?\s*[:：]\s*([^\s:：]*)/u
const head = /单位负责人\s*(?:[(（]签[名字][)）]|签[名字])?\s*[:：]\s*([^\s:：]*)/u
const date = /(?:填报|填表)?日期\s*[:：]\s*([^\s:：]*日)?/u
const call = /联系电话\s*[:：]\s*([\d-]{5,})/u

/** Whether a form is signed, and when. Who signed and where to call is not kept. */
export function putSignatures(draft: Draft, kind: FormKind, captions: readonly PrintedCaption[]): void {
  const lines = captions.filter(({ says }) => says === 'signature').map(({ printed }) => printed)
  if (lines.length === 0) return
  const found = (pattern: RegExp): readonly (string | undefined)[] | null => {
    for (const { text } of lines) {
      const match = pattern.exec(text)
      if (match) return match
    }
    return null
  }
  const isName = (name: string | undefined): boolean =>
    name !== undefined && name !== '' && !/日期|电话|负责/u.test(name)
  const signed = found(signer)
  if (signed) draft.put(['signatures', 'signed'], isName(signed[1]), ...lines)
  const headOfUnit = found(head)
  if (headOfUnit && isTarget(kind)) draft.put(['signatures', 'headSigned'], isName(headOfUnit[1]), ...lines)
  const dated = found(date)
  if (dated) draft.put(['signatures', 'date'], dated[1] ?? '', ...lines)
  for (const printed of lines) {
    const number = call.exec(printed.text)?.[1]
    if (number !== undefined) draft.ledger.leavePart('personal', number, printed)
  }
}
