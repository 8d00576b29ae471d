import type { FinalAccounts } from '../../documents/accounts.js'
import type { Statement } from '../../documents/statement.js'
import { writeStatement } from '../kinds/sentenceKinds.js'
import type { SectionWriter } from './sections.js'

/** A section that no table fills: it is written from the statements of the accounts, and asked for where they have none. */
const told =
  (subject: string, isOf: (statement: Statement) => boolean): SectionWriter =>
  (figures, { statements = [], unit }: FinalAccounts) => {
    const own = statements.filter((one) => isOf(one) && one.kind !== 'sum')
    if (own.length === 0) figures.ask('statement', subject, 'all')
    return own.map((one) => writeStatement(one, unit))
  }

const under =
  (...subjects: readonly string[]) =>
  ({ subject }: Statement): boolean =>
    subjects.some((one) => subject === one || subject.startsWith(`${one}.`))

/** The other sections, in the official order. */
export const toldSections: readonly { readonly title: string; readonly write: SectionWriter }[] = [
  { title: '机关运行经费支出情况说明', write: told('agencyRunningCost', under('agencyRunningCost')) },
  { title: '政府采购支出情况说明', write: told('procurement', under('procurement')) },
  { title: '国有资产占用情况说明', write: told('vehicles', under('vehicles', 'largeEquipment')) },
  {
    title: '预算绩效情况说明',
    write: told('evaluatedProjects', (one) => under('evaluatedProjects')(one) || one.subject.startsWith('project/')),
  },
]
