import type { Answer, Message, Name, Progress, Requests } from './requests.js'
import address from './work/worker.ts?worker&url'

/** The worker that reads and audits. */
export interface Client {
  ask<One extends Name>(
    name: One,
    asked: Requests[One]['asked'],
    onProgress?: (progress: Progress) => void,
  ): Promise<Requests[One]['given']>
  /** Ends it, whatever it does. */
  end(): void
}

interface Waiting {
  readonly done: (given: never) => void
  readonly failed: (error: Error) => void
  readonly onProgress: (progress: Progress) => void
}

/**
 * Starts the worker out of a script of this page, so that the policy of the page holds in it as well: a worker that is loaded
 * from an address has the policy that comes with that address, which is none.
 */
function started(): Worker {
  const script = `import ${JSON.stringify(new URL(address, document.baseURI).href)}`
  const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }))
  return new Worker(url, { type: 'module' })
}

export function startClient(): Client {
  const worker = started()
  const waiting = new Map<number, Waiting>()
  let last = 0
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    const one = waiting.get(data.id)
    if (!one) return
    if ('progress' in data) return one.onProgress(data.progress)
    waiting.delete(data.id)
    if ('error' in data) one.failed(new Error(data.error))
    else one.done(data.given as never)
  }
  let broken: string | null = null
  worker.onerror = ({ message }) => {
    broken = message || 'worker'
    for (const { failed } of waiting.values()) failed(new Error(broken))
    waiting.clear()
  }
  return {
    ask: (name, asked, onProgress = () => undefined) =>
      new Promise((done, failed) => {
        if (broken !== null) throw new Error(broken)
        waiting.set(++last, { done, failed, onProgress })
        worker.postMessage({ id: last, name, ...asked } as Message)
      }),
    end: () => {
      worker.terminate()
      for (const { failed } of waiting.values()) failed(new DOMException('', 'AbortError'))
      waiting.clear()
    },
  }
}
