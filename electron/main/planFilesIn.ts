import { resolve } from 'node:path'

/** The plan files and archives of plans among the words a person or a file manager started the app with. */
export function planFilesIn(words: readonly string[], folder: string): string[] {
  return words
    .filter((word) => !word.startsWith('-') && /\.relasi(\.zip)?$/i.test(word))
    .map((word) => resolve(folder, word))
}
