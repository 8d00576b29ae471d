import { layoutsOf } from '../documents/tabledDocument.js'
import type { NamedCode } from '../narrative/scan/functionNames.js'
import type { Draft } from './draft.js'
import { isTabledKind } from './tabled.js'

/** Codes with their names as the tables of a document print them. */
export const functionsIn = (draft: Draft): readonly NamedCode[] =>
  (isTabledKind(draft.kind) ? layoutsOf({ kind: draft.kind }) : []).flatMap(({ path, codes }) => {
    if (codes !== 'functional') return []
    const rows = (draft.at(['tables', ...path, 'rows']) ?? []) as readonly { code?: string; label?: string }[]
    return rows.flatMap(({ code = '', label = '' }) =>
      /^\d{3}(?:\d\d){0,2}$/u.test(code) ? [{ code, name: label }] : [],
    )
  })
