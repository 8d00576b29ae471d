import { PaperError } from '../paper/paperError.js'

/**
 * A package that decodes a format, loaded when it is first asked for.
 *
 * @throws PaperError 'missingPackage' that names it, where it is not installed.
 */
export async function optionalPackage<Module>(name: string, load: () => Promise<Module>): Promise<Module> {
  try {
    return await load()
  } catch (cause) {
    throw new PaperError('missingPackage', name, { cause })
  }
}
