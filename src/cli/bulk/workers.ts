import { Worker } from 'node:worker_threads'
import type { Asked } from '../options.js'
import type { Portion } from './portion.js'
import type { Told } from './told.js'

/** What a worker is started with. */
export interface WorkerData {
  readonly kind: 'auditing'
  readonly asked: Asked
  readonly today: string
}

/** What became of a piece of work: what is told of it, or why nothing is. */
export type Done = { readonly told: Told } | { readonly failure: string }

/** How threads are run, and what is said where one does not end its work. */
export interface Running {
  readonly program: URL
  readonly data: WorkerData
  /** How long one piece of work may take, in seconds. */
  readonly timeLimit: number
  readonly crashed: (message: string) => string
  readonly tookTooLong: (seconds: number) => string
}

/** The memory that one worker may fill, in MB: a file that asks for more costs itself alone. */
const mostMemory = 2048

/** Threads that audit one piece of work at a time each; whoever falls, or takes too long, is replaced. */
export class Workers {
  readonly #idle: Worker[] = []
  readonly #waiting: ((worker: Worker) => void)[] = []
  /** How many may still be started. */
  #more: number
  readonly #running: Running

  constructor(many: number, running: Running) {
    this.#running = running
    this.#more = many
  }

  #started(): Worker {
    const { program, data } = this.#running
    return new Worker(program, { workerData: data, resourceLimits: { maxOldGenerationSizeMb: mostMemory } })
  }

  /** One piece of work; why a worker did not end it is told, never thrown. */
  async audit(portion: Portion): Promise<Done> {
    const worker = await this.#free()
    const { timeLimit, crashed, tookTooLong } = this.#running
    return await new Promise((resolve) => {
      const end = (done: Done, next: Worker): void => {
        clearTimeout(timer)
        worker.off('message', answered).off('error', fallen).off('exit', fallen)
        this.#release(next)
        resolve(done)
      }
      const failed = (failure: string): void => end({ failure }, this.#started())
      const fallen = (error: unknown): void => failed(crashed(error instanceof Error ? error.message : String(error)))
      const answered = (told: Told): void => end({ told }, worker)
      const late = (): void => {
        failed(tookTooLong(timeLimit))
        void worker.terminate()
      }
      const timer = setTimeout(late, timeLimit * 1000)
      worker.once('message', answered).once('error', fallen).once('exit', fallen)
      worker.postMessage(portion)
    })
  }

  #free(): Promise<Worker> {
    const worker = this.#idle.pop()
    if (worker) return Promise.resolve(worker)
    if (this.#more === 0) return new Promise((resolve) => this.#waiting.push(resolve))
    this.#more--
    return Promise.resolve(this.#started())
  }

  #release(worker: Worker): void {
    const next = this.#waiting.shift()
    if (next) next(worker)
    else this.#idle.push(worker)
  }

  async end(): Promise<void> {
    await Promise.all(this.#idle.splice(0).map((worker) => worker.terminate()))
  }
}
