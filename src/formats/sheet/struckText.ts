import type { PaperRemark } from '../../paper/paper.js'
import type { Shown } from './numberText.js'

/** What a cell shows, and what is to be told of it. */
export interface Told extends Shown {
  /** What of it is struck out. */
  readonly out?: string
  readonly remark?: Omit<PaperRemark, 'place'>
}

/** What is struck out does not stand: the cell is in doubt, and what it said is told as hidden. */
export function told({ out = '', ...shown }: Told): Omit<Told, 'out'> {
  if (out.trim() === '') return shown
  const words = `划去的“${out.trim().slice(0, 60)}”未读 / text that is struck out was not read`
  const doubt = shown.doubt === undefined ? words : `${words}；${shown.doubt}`
  return { ...shown, doubt, remark: { kind: 'hidden', text: out.trim() } }
}
