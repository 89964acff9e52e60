/**
 * Lets index.html ask for the scripts and styles of the screen that nearly every start shows, together with
 * those of the start; without it they are asked for only when the start's own have run.
 * @param {string} file the screen's file name @returns {import('vite').Plugin}
 */
export function preloadFirstScreen(file) {
  return {
    name: 'relasi:preload-first-screen',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {}, filename }) {
        if (!filename.endsWith('index.html')) return html
        const chunks = Object.values(bundle).filter((one) => one.type === 'chunk')
        const screen = chunks.find((chunk) => chunk.facadeModuleId?.endsWith(file))
        if (!screen) return html
        const needed = chunks.filter((chunk) => chunk === screen || screen.imports.includes(chunk.fileName))
        const styles = needed.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])])
        const isThere = (/** @type {string} */ name) => html.includes(name)
        return [
          ...needed.map(({ fileName }) => ({ rel: 'modulepreload', fileName })),
          ...styles.map((fileName) => ({ rel: 'stylesheet', fileName })),
        ]
          .filter(({ fileName }) => !isThere(fileName))
          .map(({ rel, fileName }) => ({
            tag: 'link',
            attrs: { rel, crossorigin: true, href: `./${fileName}` },
            injectTo: /** @type {const} */ ('head'),
          }))
      },
    },
  }
}
