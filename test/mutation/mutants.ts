import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import type { Stryker } from '@stryker-mutator/core'

/** What came of one mutant. */
export type MutantResult = Awaited<ReturnType<Stryker['runMutationTest']>>[number]

/** A mutant, named so that it is known again when lines move: the line, the code in it, and what it becomes. */
export type Mutant = {
  readonly file: string
  readonly line: string
  readonly code: string
  readonly becomes: string
}

const closed = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** Lines and columns count from one. */
function codeAt(lines: readonly string[], { start, end }: MutantResult['location']): string {
  const whole = lines.slice(start.line - 1, end.line).join('\n')
  const behind = (lines[end.line - 1] ?? '').length - (end.column - 1)
  return whole.slice(start.column - 1, whole.length - behind)
}

export function mutantOf({ fileName, location, replacement }: MutantResult): Mutant {
  const lines = readFileSync(fileName, 'utf8').split('\n')
  return {
    file: relative('.', fileName),
    line: closed(lines[location.start.line - 1] ?? ''),
    code: closed(codeAt(lines, location)),
    becomes: closed(replacement ?? ''),
  }
}

export const keyOf = ({ file, line, code, becomes }: Mutant): string => JSON.stringify([file, line, code, becomes])
