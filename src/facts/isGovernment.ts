import { bareLabel } from '../terms/label.js'
import type { Facts } from './facts.js'

/** The name of a whole government, or of its territory. */
const territory = /(?:政府|^[^局委办厅处中心院校所站队部]{1,12}(?:省|自治区|市|县|区|旗|州|盟|乡|镇|街道))$/u

/**
 * Are these the accounts of a whole government? The document says so; else its name does, where it prints no table of a
 * department: towns publish theirs as departments of their county, too.
 */
export function isGovernment({ document, printed }: Facts): boolean {
  if (printed.publisher !== undefined) return printed.publisher === 'government'
  const tables = 'heads' in document ? Object.keys(document.heads) : []
  return tables.length === 0 && territory.test(bareLabel(printed.department ?? ''))
}
