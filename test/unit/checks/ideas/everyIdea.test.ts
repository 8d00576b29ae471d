import { describe, expect, it } from 'vitest'
import * as frameworks from '../../../../src/catalogue/frameworks.js'
import { everyIdea, rulesOfForms } from '../../../../src/checks/forms.js'
import type { FinalAccounts } from '../../../../src/documents/accounts.js'
import { formKinds } from '../../../../src/documents/formKinds.js'
import { explain } from '../../../../src/presentation/explain.js'
import { type Audit, audit } from '../../../../src/procedures/audit.js'
import type { Framework } from '../../../../src/scoring/framework.js'
import { documentOf } from '../../../definitions/emptyDocument.js'

const ideas = everyIdea()

/** The document of an example, audited with what the example gives beside it. */
function auditOf({ example: { document, previousYear, framework } }: (typeof ideas)[number]): Audit {
  const named = Object.values<Framework>(frameworks).find(({ id }) => id === framework)
  return audit(documentOf(document.kind, document), {
    ...(named ? { framework: named } : {}),
    ...(previousYear
      ? { previousYear: documentOf('finalAccounts', { year: 2023, ...previousYear }) as FinalAccounts }
      : {}),
  })
}

describe('every idea', () => {
  it.each(ideas.map((idea) => [idea.id, idea] as const))('%s: its finding leaves no gap in the words', (id, idea) => {
    for (const finding of auditOf(idea).findings.filter((one) => one.id === id)) {
      const [zh, en] = [explain(finding, { locale: 'zh' }), explain(finding, { locale: 'en' })]
      expect(`${zh}${en}`).not.toMatch(/undefined|null|NaN|Infinity|\[object|\{\d/)
      expect(zh).toMatch(new RegExp(`^【(错误|核实|提示) ${id}】.+规则：.+。依据：.+。$`))
      expect(en).toMatch(new RegExp(`^\\[(Error|Warning|Note) ${id}\\] .+ Rule: .+\\. Basis: .+\\.$`))
      expect(zh).not.toMatch(/。。|，。|：。|（）/)
      expect(en).not.toMatch(/\.\. |: \.|\(\)| {2}/)
    }
  })

  it('names every place by its path, and by words that last', () => {
    for (const idea of ideas)
      for (const { key, where, operands } of auditOf(idea).ledger.entries(idea.id)) {
        expect(key).toMatch(new RegExp(`^${idea.id}(:[^:]+)+$`))
        expect([where, ...operands.map((operand) => operand.where)].every(({ path }) => path.length > 0)).toBe(true)
      }
  })

  it.each(formKinds)('says nothing of a %s that prints nothing, but that it is empty', (kind) => {
    const { findings } = audit(documentOf(kind, {}))
    const ids = new Set(rulesOfForms[kind].ideas.map(({ id }) => id))
    expect(findings.filter(({ id, outcome }) => ids.has(id) && outcome === 'broken').map(({ key }) => key)).toEqual([
      'U2:form',
    ])
  })
})
