import type { ExampleTexts } from '#shared/catalog/examples/examples.ts'
import examples from '#shared/locales/ms/examples.json'

export const texts: ExampleTexts = examples
