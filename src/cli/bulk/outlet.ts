import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs'
import type { Screen } from '../screen.js'

/** Where what is ready goes at once: the screen, or a file from a place on. */
export interface Outlet {
  readonly write: (text: string) => void
  readonly end: () => void
}

export const toScreen = ({ out }: Screen): Outlet => ({ write: out, end: () => undefined })

/** A file: what an earlier run left behind after the place is cut off. */
export function toFile(file: string, from: number): Outlet {
  const opened = openSync(file, from === 0 ? 'w' : 'r+')
  if (from > 0) ftruncateSync(opened, from)
  let at = from
  return {
    write: (text) => {
      const bytes = Buffer.from(text)
      for (let done = 0; done < bytes.length; ) {
        const more = writeSync(opened, bytes, done, bytes.length - done, at)
        done += more
        at += more
      }
    },
    end: () => closeSync(opened),
  }
}
