import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { aliases } from './scripts/lib/aliases.mjs'
import { preloadFonts } from './scripts/lib/preloadFonts.mjs'
import { startChunks } from './scripts/lib/startChunks.mjs'

const source = (file: string) => resolve('renderer/src', file)

// Main and preload are CommonJS: the oldest engine we develop on loads nothing else (docs/adr/0005).
export default defineConfig({
  main: {
    build: {
      outDir: 'dist/main',
      target: 'node18',
      minify: true,
      externalizeDeps: false,
      lib: {
        entry: { index: 'electron/main/index.ts', check: 'electron/main/check.ts' },
        formats: ['cjs'],
      },
      rollupOptions: {
        external: ['electron'],
        output: {
          entryFileNames: '[name].cjs',
          chunkFileNames: '[name]-[hash].cjs',
        },
        // What checks a plan runs in Node alone: nothing it needs may be put into the script that needs Electron.
        experimental: { chunkOptimization: false },
      },
    },
  },
  preload: {
    build: {
      outDir: 'dist/preload',
      target: 'node18',
      minify: true,
      externalizeDeps: false,
      // A sandboxed preload loads no second file.
      isolatedEntries: true,
      rollupOptions: {
        input: { index: 'electron/preload/index.ts', print: 'electron/preload/print.ts' },
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    base: './',
    resolve: { alias: aliases },
    plugins: [react(), preloadFonts()],
    worker: { format: 'es' },
    build: {
      outDir: 'dist/renderer',
      target: 'chrome114',
      minify: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: { index: resolve('renderer/index.html'), print: resolve('renderer/print.html') },
        output: {
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [
              startChunks({
                start: [source('main.tsx'), source('features/canvas/CanvasScreen.tsx')],
                print: source('print.tsx'),
              }),
            ],
          },
        },
      },
    },
  },
})
