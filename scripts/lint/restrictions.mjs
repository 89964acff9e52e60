// What must not be written, where, and why: each row becomes one ESLint rule `relasi/<name>`.
// The numbers are those of docs/SECURITY.md. tests/scripts/restrictions.test.ts breaks every row once.

/**
 * @typedef {{ name: string, files: string[], except?: string[], selectors: string[], message: string }} Restriction
 */

const product = ['electron/**/*.{ts,tsx}', 'renderer/**/*.{ts,tsx}', 'shared/**/*.{ts,tsx}']
const everything = ['**/*.{ts,tsx,mjs,js}']
const configFiles = ['*.config.{ts,js}', '**/*.config.ts']
const networkModules = '/^(node:)?(http|https|http2|net|tls|dgram|dns|dns\\u002fpromises|undici)$/'
const networkGlobals =
  '/^(XMLHttpRequest|WebSocket|WebSocketStream|WebTransport|EventSource|RTCPeerConnection)$/'
const globalObjects = '/^(window|globalThis|self)$/'
const textAttributes =
  '/^(aria-label|aria-description|aria-roledescription|aria-valuetext|title|placeholder|alt)$/'
const letters = '/\\p{L}/u'

/** @type {Restriction[]} */
export const restrictions = [
  {
    name: 'no-unsafe-web-preferences', // 5
    files: product,
    selectors: [
      'Property[key.name=/^(webSecurity|allowRunningInsecureContent|experimentalFeatures|enableBlinkFeatures|nodeIntegrationInWorker|nodeIntegrationInSubFrames|webviewTag)$/]:not([value.value=false])',
      'Property[key.name="webSecurity"]',
    ],
    message: 'This setting opens the window to the outside; the default is right.',
  },
  {
    name: 'no-open-external', // 10
    files: product,
    selectors: [
      'MemberExpression[property.name="openExternal"]',
      'MemberExpression[property.value="openExternal"]',
      'ObjectPattern > Property[key.name="openExternal"]',
    ],
    message: 'Relasi is offline: it shows an address to copy and opens nothing.',
  },
  {
    name: 'ipc-main-in-handle', // 12
    files: product,
    except: ['electron/main/ipc/handle.ts'],
    selectors: [
      'ImportDeclaration[source.value=/^electron/] > ImportSpecifier[imported.name="ipcMain"]',
      'MemberExpression[property.name="ipcMain"]',
    ],
    message:
      'Messages are answered through handle() in electron/main/ipc/handle.ts, which checks sender and request.',
  },
  {
    name: 'no-network-modules', // 16b
    files: product,
    selectors: [
      `ImportDeclaration[source.value=${networkModules}]`,
      `ImportExpression[source.value=${networkModules}]`,
      `CallExpression[callee.name="require"][arguments.0.value=${networkModules}]`,
      'ImportDeclaration[source.value=/^electron/] > ImportSpecifier[imported.name=/^(net|autoUpdater)$/]',
    ],
    message: 'Relasi touches no network.',
  },
  {
    name: 'no-network-globals', // 16b
    files: product,
    selectors: [
      `Identifier[name=${networkGlobals}]`,
      'MemberExpression[property.name="sendBeacon"]',
      'MemberExpression[object.name="net"][property.name="request"]',
    ],
    message: 'Relasi touches no network.',
  },
  {
    name: 'fetch-in-one-place', // 16b
    files: product,
    except: ['electron/main/protocol.ts', 'renderer/src/platform/**'],
    selectors: [
      'CallExpression[callee.name="fetch"]',
      `MemberExpression[object.name=${globalObjects}][property.name="fetch"]`,
      'MemberExpression[object.name="net"][property.name="fetch"]',
    ],
    message: 'Only the protocol handler and renderer/src/platform may fetch, and only app://relasi.',
  },
  {
    name: 'no-html-from-text', // 21
    files: product,
    selectors: [
      'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
      'Property[key.name="dangerouslySetInnerHTML"]',
      'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc|createContextualFragment)$/]',
      'MemberExpression[object.name="document"][property.name=/^(write|writeln)$/]',
      'JSXOpeningElement[name.name=/^(webview|iframe)$/]',
    ],
    message: 'Text is never HTML, and nothing is embedded.',
  },
  {
    name: 'worker-in-create-worker', // 6
    files: product,
    except: ['renderer/src/workers/createWorker.ts'],
    selectors: [
      'NewExpression[callee.name=/^(Worker|SharedWorker)$/]',
      `NewExpression > MemberExpression[object.name=${globalObjects}][property.name=/^(Worker|SharedWorker)$/]`,
      'MemberExpression[property.name="createPolicy"]',
    ],
    message:
      'Workers start in renderer/src/workers/createWorker.ts, which holds the one Trusted Types policy.',
  },
  {
    name: 'desktop-in-platform', // architecture: layers, row 5
    files: ['renderer/**/*.{ts,tsx}'],
    except: ['renderer/src/platform/**'],
    selectors: [`MemberExpression[object.name=${globalObjects}][property.name="desktop"]`],
    message: 'Only renderer/src/platform reads window.desktop.',
  },
  {
    name: 'shared-is-pure',
    files: ['shared/**/*.{ts,tsx}'],
    selectors: [
      'MemberExpression[object.name="Date"][property.name="now"]',
      'NewExpression[callee.name="Date"][arguments.length=0]',
      'CallExpression[callee.name="Date"]',
      'MemberExpression[object.name="Math"][property.name="random"]',
      'Identifier[name=/^(crypto|performance)$/]',
    ],
    message: 'shared/ knows no clock and no randomness: take the value as an argument.',
  },
  {
    name: 'catch-at-the-edge',
    files: product,
    except: [
      'renderer/src/storage/**',
      'renderer/src/platform/**',
      'electron/main/ipc/{handle,checkedRequest}.ts',
      'electron/main/files/**',
      'electron/main/print/**',
      'shared/file/parseText.ts',
      // The unpacking library says with a throw that bytes are none of its own.
      'renderer/src/workers/inflateEntry.ts',
      // Node and Electron throw here where there is nothing but the exception to ask (malformed address, gone frame).
      'electron/main/{compat,protocol,security,startInfo}.ts',
    ],
    selectors: ['CatchClause'],
    message:
      'An expected failure is a Result, a bug is thrown; catching belongs to the edges (architecture §4).',
  },
  {
    name: 'no-text-in-code',
    files: ['renderer/**/*.tsx'],
    selectors: [
      `JSXText[value=${letters}]`,
      `JSXElement > JSXExpressionContainer > Literal[value=${letters}]`,
      `JSXElement > JSXExpressionContainer > TemplateLiteral > TemplateElement[value.raw=${letters}]`,
      `JSXElement > JSXExpressionContainer > :matches(ConditionalExpression, LogicalExpression) > Literal[value=${letters}]`,
      `JSXAttribute[name.name=${textAttributes}] > Literal[value=${letters}]`,
      `JSXAttribute[name.name=${textAttributes}] > JSXExpressionContainer > Literal[value=${letters}]`,
      `JSXAttribute[name.name=${textAttributes}] > JSXExpressionContainer > TemplateLiteral > TemplateElement[value.raw=${letters}]`,
    ],
    message: 'Text stands in shared/locales, never in code.',
  },
  {
    name: 'no-default-export',
    files: everything,
    except: configFiles,
    selectors: ['ExportDefaultDeclaration', 'ExportSpecifier[exported.name="default"]'],
    message: 'Export by name, so that a thing has one name everywhere.',
  },
  {
    name: 'no-enum',
    files: ['**/*.{ts,tsx}'],
    selectors: [
      'TSEnumDeclaration',
      'TSQualifiedName[left.name="React"][right.name=/^(FC|FunctionComponent)$/]',
    ],
    message: 'Unions of literals instead of enums, functions instead of React.FC.',
  },
]
