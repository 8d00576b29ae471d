import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

/** One folder of static files, which can lie anywhere on a server. Nothing in it asks for anything beside it. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  // What is put into scripts as it is.
  assetsInclude: ['**/*.bcmap', '**/*.xlsx', '**/examples/files/*.txt'],
  build: { target: 'es2022', outDir: 'dist', emptyOutDir: true, modulePreload: false, chunkSizeWarningLimit: 3000 },
  worker: { format: 'es' },
  server: { fs: { allow: [fileURLToPath(new URL('../..', import.meta.url))] } },
})
