import { describe, expect, it } from 'vitest'
import { catalogue, definitionsFor } from '../../src/catalogue.js'
import { formKinds } from '../../src/documents/formKinds.js'
import { audit } from '../../src/procedures/audit.js'
import { reconcile } from '../../src/procedures/reconcile.js'
import { documentOf } from './emptyDocument.js'

describe('the rules that the catalogue gives a form', () => {
  it.each(formKinds)('%s: are those that its audit runs', (form) => {
    const listed = definitionsFor({ form }).filter(({ kind }) => kind === 'identity' || kind === 'inspection')
    const run = audit(documentOf(form, {})).ledger.rules.map(({ id }) => id)
    expect(run.sort()).toEqual(listed.map(({ id }) => id).sort())
  })

  it('are, for several documents together, those that their reconciliation runs', () => {
    const listed = catalogue.filter(({ kind }) => kind === 'reconciliation')
    expect(reconcile([]).ledger.rules.map(({ id }) => id)).toEqual(listed.map(({ id }) => id))
  })
})
