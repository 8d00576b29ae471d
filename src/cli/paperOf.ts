import { basename } from 'node:path'
import type { Paper } from '../index.js'
import { Failure } from './failure.js'
import { formatOf, knownEndings } from './fileFormats.js'
import type { Words } from './words.js'

/** A file as paper. */
export async function paperOf(name: string, bytes: Uint8Array, say: Words): Promise<Paper> {
  const format = formatOf(name)
  if (!format) throw new Failure(say.unknownEnding(knownEndings))
  try {
    return await (await format.adapter())(bytes, { name: basename(name) })
  } catch (error) {
    if (isMissingPackage(error)) throw new Failure(say.install(format.packages))
    throw error
  }
}

const isMissingPackage = (error: unknown): boolean =>
  error instanceof Error && 'problem' in error && error.problem === 'missingPackage'
