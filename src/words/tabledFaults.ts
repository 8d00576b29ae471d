import { accountFaults } from './faults/accountFaults.js'
import { budgetFaults } from './faults/budgetFaults.js'
import { cellFaults } from './faults/cellFaults.js'
import { gapFaults } from './faults/gapFaults.js'
import { sentenceFaults } from './faults/sentenceFaults.js'
import { textFaults } from './faults/textFaults.js'
import { toldFaults } from './faults/toldFaults.js'
import type { FaultRecord } from './saidBy.js'

/** The words of the faults that forms of tables have: an audit of such a form brings no others. */
export const tabledFaults: FaultRecord = {
  ...accountFaults,
  ...budgetFaults,
  ...cellFaults,
  ...gapFaults,
  ...sentenceFaults,
  ...textFaults,
  ...toldFaults,
}
