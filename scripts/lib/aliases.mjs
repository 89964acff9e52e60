import { fileURLToPath } from 'node:url'

export const aliases = {
  // The build of Dexie for engines of today: a tenth smaller than the one that the package's door leads to.
  dexie: 'dexie/dist/modern/dexie.mjs',
  // @stdlib finds out by `eval`, which the content security policy refuses and reports.
  '@stdlib/assert-has-generator-support': fileURLToPath(new URL('./hasGenerators.cjs', import.meta.url)),
}
