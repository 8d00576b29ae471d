import { bareLabel } from '../terms/label.js'
import type { Planned } from './documentsIn.js'
import type { Draft } from './draft.js'
import { mostSaid } from './header.js'

const ofDepartment = /部门(?:决算|预算)/u
const ofUnit = /(?<!部门[(（]?)单位(?:决算|预算)|预算单位/u

const longest = 60

/** Who publishes, by the titles of the document: a department with its units (部门决算), or one unit (单位决算). */
export function putPublisher(draft: Draft, { parts, texts }: Planned): void {
  const titles = [
    ...parts.flatMap(({ stretch: { title } }) => title?.printed ?? []),
    ...texts.map(({ printed }) => printed),
  ]
  const said = titles.flatMap((printed) => {
    const bare = bareLabel(printed.text)
    const [department, unit] = [ofDepartment.test(bare), ofUnit.test(bare)]
    if (bare.length > longest || /[。；;]/u.test(bare) || department === unit) return []
    return [{ value: department ? 'department' : 'unit', printed }]
  })
  const most = mostSaid(said)
  if (most === undefined) return
  draft.put(['publisher'], most.value)
  draft.placeAt(['publisher'], most.printed.place)
}
