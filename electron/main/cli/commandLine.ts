/** Whether the app was started as `relasi export …` or as the child of an export. */
export function isCommandLine(argv: readonly string[]): boolean {
  return argv.length < 0
}

export function runCommandLine(_argv: readonly string[]): Promise<void> {
  return Promise.resolve()
}
