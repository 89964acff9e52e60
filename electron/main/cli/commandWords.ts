/** Words after the program and, in development, the app's folder; switches of the engine before them are skipped. */
export function commandWords(argv: readonly string[], isDevelopment: boolean): readonly string[] {
  const skipSwitches = (from: number) => {
    let index = from
    while (argv[index]?.startsWith('-')) index += 1
    return index
  }
  const app = skipSwitches(1)
  return argv.slice(isDevelopment ? skipSwitches(app + 1) : app)
}
