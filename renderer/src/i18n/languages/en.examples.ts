import type { ExampleTexts } from '#shared/catalog/examples/examples.ts'
import examples from '#shared/locales/en/examples.json'

export const texts: ExampleTexts = examples
