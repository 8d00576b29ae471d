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

/** The memory that one worker may fill, in MB: a file that asks for more costs itself alone. */
const mostMemory = 2048

/** Threads that audit one piece of work at a time each; whoever falls is replaced. */
export class Workers {
  readonly #idle: Worker[] = []
  readonly #waiting: ((worker: Worker) => void)[] = []
  /** How many may still be started. */
  #more: number
  readonly #program: URL
  readonly #data: WorkerData
  readonly #crashed: (message: string) => string

  constructor(many: number, program: URL, data: WorkerData, crashed: (message: string) => string) {
    this.#program = program
    this.#data = data
    this.#crashed = crashed
    this.#more = many
  }

  #started(): Worker {
    const limits = { maxOldGenerationSizeMb: mostMemory }
    return new Worker(this.#program, { workerData: this.#data, resourceLimits: limits })
  }

  /** One piece of work; why a worker fell over it is told, never thrown. */
  async audit(portion: Portion): Promise<Told> {
    const worker = await this.#free()
    return await new Promise((resolve) => {
      const done = (told: Told, next: Worker): void => {
        worker.off('message', answered).off('error', fallen).off('exit', fallen)
        this.#release(next)
        resolve(told)
      }
      const fallen = (error: unknown): void => {
        const message = this.#crashed(error instanceof Error ? error.message : String(error))
        done({ documents: [], unread: [], failures: [{ file: portion.file, message }], lines: 0 }, this.#started())
      }
      const answered = (told: Told): void => done(told, worker)
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
