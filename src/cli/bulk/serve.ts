import { isMainThread, parentPort, workerData } from 'node:worker_threads'
import { auditing } from './auditing.js'
import type { Portion } from './portion.js'
import type { WorkerData } from './workers.js'

/** Was this program started to audit pieces of work, and not by a person? */
export const isServing = (): boolean => !isMainThread && (workerData as WorkerData | null)?.kind === 'auditing'

/** What a worker does: one piece of work after another, as they come. */
export function serve(): void {
  const { asked, today } = workerData as WorkerData
  const ready = auditing(asked, today)
  parentPort?.on('message', (portion: Portion) => {
    void ready.then((audit) => audit(portion)).then((told) => parentPort?.postMessage(told))
  })
}
