/** What the first drawing is written with. */
const firstFonts = /\/(inter-latin-wght|besley-latin-500)-normal.*\.woff2$/

/**
 * Lets index.html ask for its fonts with its scripts: they stand in the styles and are missed only when the
 * first drawing is laid out, which would then be drawn twice.
 * @returns {import('vite').Plugin}
 */
export function preloadFonts() {
  return {
    name: 'relasi:preload-fonts',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {}, filename }) {
        if (!filename.endsWith('index.html')) return html
        return Object.values(bundle)
          .filter(({ fileName }) => firstFonts.test(fileName))
          .map(({ fileName }) => ({
            tag: 'link',
            attrs: {
              rel: 'preload',
              as: 'font',
              type: 'font/woff2',
              crossorigin: true,
              href: `./${fileName}`,
            },
            injectTo: /** @type {const} */ ('head'),
          }))
      },
    },
  }
}
