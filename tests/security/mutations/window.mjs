// Protections of the window: what is taken away, and the test that must then fail.
const preferences = 'electron/main/webPreferences.ts'
const hardening = 'electron/main/hardening.ts'
const live = 'tests/e2e/security.e2e.test.ts'
const navigation = 'tests/e2e/security.navigation.e2e.test.ts'

/** @type {import('../mutation.d.mts').Mutation[]} */
export const mutations = [
  {
    item: '2',
    removed: 'the sandbox of a window',
    edits: [{ file: preferences, find: 'sandbox: true', replace: 'sandbox: false' }],
    test: { file: live, name: 'sandbox is true' },
  },
  {
    item: '2',
    removed: 'a world of its own for the preload',
    edits: [{ file: preferences, find: 'contextIsolation: true', replace: 'contextIsolation: false' }],
    test: { file: live, name: 'contextIsolation is true' },
  },
  {
    item: '5',
    removed: 'no navigation by dropping a file',
    edits: [{ file: preferences, find: 'navigateOnDragDrop: false', replace: 'navigateOnDragDrop: true' }],
    test: { file: 'tests/electron/webPreferences.test.ts', name: 'a window may do this' },
  },
  {
    item: '7',
    removed: 'no webview tag',
    edits: [{ file: preferences, find: 'webviewTag: false', replace: 'webviewTag: true' }],
    test: { file: live, name: 'webviewTag is false' },
  },
  {
    item: '4',
    removed: 'the answer to requests for a permission',
    edits: [
      {
        file: hardening,
        find: "callback(mayUsePermission(permission, details.requestingUrl ?? ''))",
        replace: 'callback(details !== undefined)',
      },
    ],
    test: { file: live, name: 'asking is refused' },
  },
  {
    item: '4',
    removed: 'the check of permissions',
    edits: [
      {
        file: hardening,
        find: 'mayUsePermission(permission, requestingOrigin)',
        replace: 'permission !== requestingOrigin',
      },
    ],
    test: { file: live, name: 'geolocation is denied' },
  },
  {
    item: '4',
    removed: 'lasting storage',
    edits: [{ file: 'electron/main/security.ts', find: "'persistent-storage', ", replace: '' }],
    test: { file: live, name: 'lasting storage is granted' },
  },
  {
    item: '8',
    removed: 'the block of navigation',
    edits: [
      {
        file: hardening,
        find: 'if (!details.isMainFrame || !mayNavigate(contents.getURL(), details.url)) details.preventDefault()',
        replace: 'if (!details.isMainFrame) details.preventDefault()',
      },
    ],
    test: { file: navigation, name: 'item 8: the window goes nowhere' },
  },
  {
    item: '8',
    removed: 'the comparison of pages of our own origin',
    edits: [
      {
        file: 'electron/main/security.ts',
        find: 'return here.pathname === there.pathname && here.search === there.search',
        replace: 'return true',
      },
    ],
    test: { file: navigation, name: 'the print page' },
  },
  {
    item: '8',
    removed: 'the way back from about:blank',
    edits: [
      {
        file: 'electron/main/window.ts',
        find: 'if (!isOurUrl(address))',
        replace: "if (address === '')",
      },
    ],
    test: { file: navigation, name: 'leads straight back' },
  },
  {
    item: '9',
    removed: 'the refusal of new windows',
    edits: [{ file: hardening, find: "action: 'deny'", replace: "action: 'allow'" }],
    test: { file: navigation, name: 'item 9: no second window' },
  },
  {
    item: '13',
    removed: 'the closed list of the bridge',
    edits: [
      {
        file: 'electron/preload/index.ts',
        find: 'Object.freeze(desktop)',
        replace: 'Object.freeze({ ...desktop, invoke: ipcRenderer.invoke.bind(ipcRenderer) })',
      },
    ],
    test: { file: live, name: 'holds exactly these functions' },
  },
  {
    item: '13',
    removed: 'the event kept out of the page',
    edits: [
      {
        file: 'electron/preload/index.ts',
        find: 'listener(...(values as unknown as WindowEvents[Name]))',
        replace: 'listener(...([{ event: true }, ...values] as unknown as WindowEvents[Name]))',
      },
    ],
    test: { file: live, name: 'never an event of Electron' },
  },
]
