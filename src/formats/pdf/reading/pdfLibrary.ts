import { lazily } from '../../../exact/lazily.js'
import { PaperError } from '../../../paper/paperError.js'
import { withOwnFunctions } from './hostFunctions.js'

type Library = typeof import('pdfjs-dist')

/** What pdfjs asks for as it is loaded, and what only drawing on a screen needs. */
const drawn = ['DOMMatrix', 'Path2D', 'ImageData'] as const

/**
 * pdfjs, loaded when the first file is read. Where there is no screen it finds stand-ins for what it only needs to draw,
 * so that no canvas has to be installed; they are taken away again, as is what it puts in the place of the host's own functions.
 * Its worker runs in this thread, unless the caller has given it one (`GlobalWorkerOptions`): nothing is fetched.
 *
 * @throws PaperError where `pdfjs-dist` is not installed.
 */
export async function pdfLibrary(): Promise<Library> {
  const loaded = await library()
  const { workerPort, workerSrc } = loaded.GlobalWorkerOptions
  if (!workerPort && (!workerSrc || workerSrc === './pdf.worker.mjs')) await worker()
  return loaded
}

/** Both once: who asks while they are being loaded waits for the same. */
const library = /* @__PURE__ */ lazily(() => loadedWith(() => import('pdfjs-dist/legacy/build/pdf.mjs')))
const worker = /* @__PURE__ */ lazily(() => loadedWith(() => import('pdfjs-dist/legacy/build/pdf.worker.mjs')))

async function loadedWith<T>(load: () => Promise<T>): Promise<T> {
  const host: Record<string, unknown> = globalThis
  const missing = drawn.filter((name) => host[name] === undefined)
  for (const name of missing) host[name] = class {}
  try {
    return await withOwnFunctions(load)
  } catch (cause) {
    throw new PaperError('missingPackage', 'pdfjs-dist@5', { cause })
  } finally {
    for (const name of missing) delete host[name]
  }
}
