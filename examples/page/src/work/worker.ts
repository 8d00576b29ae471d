import * as z from 'zod'
import type { Answer, Message, Progress, Requests } from '../requests.js'
import { type Desk, emptyDesk, openFiles } from './desk.js'
import { download } from './download.js'
import { pictures } from './pictures.js'
import { plainReport } from './plainReport.js'
import { printedAt } from './printedAt.js'

// The policy of the page forbids generated code; zod does without it when it is told so.
z.config({ jitless: true })

interface Host {
  onmessage: ((event: MessageEvent<Message>) => void) | null
  postMessage(answer: Answer): void
}
const host = globalThis as unknown as Host

let desk: Desk = emptyDesk

async function answer(
  message: Message,
  tell: (progress: Progress) => void,
): Promise<Requests[Message['name']]['given']> {
  switch (message.name) {
    case 'open':
      desk = await openFiles(message, tell)
      return plainReport(desk, message.locale)
    case 'report':
      return plainReport(desk, message.locale)
    case 'printed':
      return printedAt(desk, message.file, message.at)
    case 'pictures':
      return await pictures(desk, message.locale)
    case 'download':
      return await download(desk, message.what, message.locale)
  }
}

host.onmessage = async ({ data }) => {
  const { id } = data
  try {
    host.postMessage({ id, given: await answer(data, (progress) => host.postMessage({ id, progress })) })
  } catch (error) {
    host.postMessage({ id, error: error instanceof Error ? error.message : String(error) })
  }
}
