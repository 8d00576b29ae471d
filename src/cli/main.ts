#!/usr/bin/env node
import { isServing, serve } from './bulk/serve.js'
import { run } from './run.js'

const pad = (part: number): string => String(part).padStart(2, '0')

/** Today where the command runs. */
function today(): string {
  const now = new Date()
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}

// Whoever reads may stop reading, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

if (isServing()) serve()
else
  process.exitCode = await run(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    isTerminal: process.stderr.isTTY === true,
    today: today(),
    program: new URL(import.meta.url),
  })
