import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { everyIdea, rulesOfForms } from '../../../src/checks/forms.js'
import type { FinalAccounts } from '../../../src/documents/accounts.js'
import { formKinds } from '../../../src/documents/formKinds.js'
import { type AnyDocument, formDefinitions } from '../../../src/documents/forms.js'
import { audit } from '../../../src/procedures/audit.js'
import * as auditForms from '../../../src/procedures/auditForms.js'
import type { AuditOf } from '../../../src/procedures/auditOf.js'
import { readDocument } from '../../../src/procedures/read.js'
import { documentOf } from '../../definitions/emptyDocument.js'

const nameOf = (kind: string): string => `audit${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}`
const audits = auditForms as unknown as Readonly<Record<string, AuditOf<AnyDocument>>>
const auditOf = (document: AnyDocument): AuditOf<AnyDocument> => audits[nameOf(document.kind)] as AuditOf<AnyDocument>

const folder = new URL('../../../examples/data/', import.meta.url)
const documents = readdirSync(folder)
  .map((file) => [file, readDocument(readFileSync(new URL(file, folder), 'utf8')).document] as const)
  .flatMap(([file, document]) => (document ? [[file, document] as const] : []))
const examples = everyIdea().map(({ id, example: { document } }) => [id, documentOf(document.kind, document)] as const)

describe('the audit of one form', () => {
  it('is there for every form, and for nothing else', () => {
    expect(Object.keys(audits).toSorted()).toEqual(formKinds.map(nameOf).toSorted())
  })

  it.each([...documents, ...examples])('says of %s what the audit of any form says', (_, document) => {
    const [one, any] = [auditOf(document)(document), audit(document)]
    expect(JSON.stringify(one)).toBe(JSON.stringify(any))
    expect(one.ledger.entries().map(({ key }) => key)).toEqual(any.ledger.entries().map(({ key }) => key))
  })

  it.each(formKinds)('of a %s refuses other forms, and what was not read', (kind) => {
    const own = audits[nameOf(kind)] as AuditOf<AnyDocument>
    for (const other of formKinds.filter((one) => one !== kind))
      expect(() => own(documentOf(other, {}))).toThrow(new TypeError(`expected ${kind}, received ${other}`))
    expect(() => own({ kind } as AnyDocument)).toThrow('no document that was read')
  })

  it('takes what an audit may know beside the document', () => {
    const onYears = everyIdea().find(({ example }) => example.previousYear)
    const { document = {}, previousYear: last = {} } = onYears?.example ?? {}
    const [now, previousYear] = [document, { year: 2023, ...last }].map((parts) => documentOf('finalAccounts', parts))
    const found = auditForms.auditFinalAccounts(now as FinalAccounts, { previousYear: previousYear as FinalAccounts })
    expect(found.findings.map(({ id }) => id)).toEqual([onYears?.id])
  })
})

describe('the rules of a form', () => {
  it.each(formKinds)('%s: know its schema, by its name', (kind) => {
    expect(rulesOfForms[kind].form).toBe(kind)
    expect(rulesOfForms[kind].wire).toBe(formDefinitions[kind].wire)
  })
})
