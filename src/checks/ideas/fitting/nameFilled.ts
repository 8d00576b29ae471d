import type { Place } from '../../../facts/printedCell.js'
import { wordsOperand } from '../../../facts/printedCell.js'
import { textIn } from '../../../facts/textIn.js'
import { byForm } from '../../../law/ground.js'
import { plainGlyphs } from '../../../targets/glyphs.js'
import { formFields } from '../../../terms/formField.js'
import { nounOf } from '../../../terms/term.js'
import { clip } from '../../../words/problems.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'

/** Marks that stand for a word: XX, **, ××, __, ○○. One letter may be a name (X光机). */
const placeholder =
  /(?<![A-Za-z])[Xx]{2,}(?![A-Za-z])|×{2,}|\*{1,}|_{2,}|[○〇□△]{2,}|#{2,}|某某|^(?:…|\.{3})|^(?:[一二三123]级)?指标(?:名称|[\d一二三四五六七八九十]+)[:：]?$|^[(]?(?:请?填写|此处填)/u

export const nameFilled: Idea = {
  kind: 'inspection',
  id: 'T68',
  says: {
    zh: '项目和指标的名称已填写，不含占位符',
    en: 'The names of project and indicators are filled in, without placeholders',
  },
  basis: byForm('表上印有名称一栏', 'The form has room for the name'),
  severity: 'warning',
  claims: ({ facts: { indicators, printed } }) => {
    const project = textIn(printed.project, 'name')
    const where = { path: ['project', 'name'], row: 'project', column: 'name' }
    return [
      ...(project === undefined ? [] : [claimOf({ label: nounOf(formFields, 'project'), where }, project)]),
      ...indicators.map((row) => claimOf(row.place('level3'), row.printed.level3)),
    ]
  },
  example: {
    document: {
      kind: 'projectTarget',
      indicators: [{ level1: '产出指标', level2: '数量指标', level3: 'XX工程完成数', target: '≥1个' }],
    },
    outcome: 'broken',
  },
}

function claimOf(place: Place, name: string): Claim {
  const isUnfilled = placeholder.test(plainGlyphs(name))
  return {
    kind: 'found',
    about: 'name',
    place,
    outcome: isUnfilled ? 'broken' : 'holds',
    operands: [wordsOperand(place, name)],
    ...(isUnfilled ? { fault: { kind: 'nameUnfilled', name: clip(name) } } : {}),
  }
}
