// The user's files and store.
const files = 'tests/electron/files'
const atomicWrite = 'electron/main/files/atomicWrite.ts'
const guardTest = 'tests/e2e/security.engineGuard.e2e.test.ts'
const instances = 'tests/e2e/security.instances.e2e.test.ts'

/** @type {import('../mutation.d.mts').Mutation[]} */
export const mutations = [
  {
    item: '19',
    removed: 'folders cut off a suggested name',
    edits: [
      {
        file: 'electron/main/files/suggestedName.ts',
        find: ".split(/[\\\\/]/).at(-1) ?? ''",
        replace: '',
      },
    ],
    test: { file: `${files}/suggestedName.test.ts`, name: '"../../x" becomes' },
  },
  {
    item: '19',
    removed: 'names that systems reserve',
    edits: [
      { file: 'electron/main/files/suggestedName.ts', find: 'reserved.test(first.trim())', replace: 'false' },
    ],
    test: { file: `${files}/suggestedName.test.ts`, name: '"CON" becomes' },
  },
  {
    item: '19',
    removed: "the app's own folders refused",
    edits: [
      {
        file: atomicWrite,
        find: 'await isRefused(options.fs, path, options.refusedFolders)',
        replace: 'options.mode < 0 && (await isRefused(options.fs, path, options.refusedFolders))',
      },
    ],
    test: { file: `${files}/atomicWrite.test.ts`, name: 'are refused, also through a link' },
  },
  {
    item: '19',
    removed: 'handles checked against those given out',
    edits: [
      {
        file: 'shared/ipc/schemas.ts',
        find: 'z.regex(/^[a-z]+-[0-9a-f]{32}$/)',
        replace: 'z.minLength(1)',
      },
    ],
    test: { file: 'tests/electron/ipc/schemas.test.ts', name: 'a path for a handle' },
  },
  {
    item: 'F5',
    removed: 'the temporary file',
    edits: [
      {
        file: atomicWrite,
        find: "writeDurably(fs, temporary, 'wx', bytes, mode)",
        replace: "writeDurably(fs, path, 'r+', bytes, mode)",
      },
    ],
    test: { file: `${files}/atomicWrite.test.ts`, name: 'when call N fails' },
  },
  {
    item: 'F5',
    removed: 'the clearing away of the temporary file',
    edits: [{ file: atomicWrite, find: '    await remove(fs, temporary)\n', replace: '    void remove\n' }],
    test: { file: `${files}/atomicWrite.test.ts`, name: 'when call N fails' },
  },
  {
    item: 'F8',
    removed: 'the hash of a copy',
    edits: [
      {
        file: 'electron/main/files/copies.ts',
        find: '(bytes) => sha256(bytes) === copy.hash',
        replace: '(bytes) => bytes.length >= 0',
      },
    ],
    test: { file: `${files}/copies.test.ts`, name: 'passes over a damaged copy' },
  },
  {
    item: 'F11',
    removed: 'the size asked before reading',
    edits: [
      { file: 'electron/main/files/openFile.ts', find: 'if (size > largest)', replace: 'if (size < 0)' },
    ],
    test: { file: 'tests/electron/ipc/planFiles.test.ts', name: 'refuses a huge file' },
  },
  {
    item: 'F18',
    removed: 'the single instance',
    edits: [
      {
        file: 'electron/main/index.ts',
        find: 'if (!app.requestSingleInstanceLock({ files }))',
        replace: "if (files[0] === '')",
      },
    ],
    test: { file: instances, name: 'F18' },
  },
  {
    item: 'F25',
    removed: 'the handshake before closing',
    edits: [
      { file: 'electron/main/ipc/closing.ts', find: "if (state !== 'closed') ask()", replace: 'finish()' },
    ],
    test: { file: instances, name: 'SIGTERM' },
  },
  {
    item: 'F27',
    removed: 'the look at the file before it is replaced',
    edits: [
      {
        file: 'electron/main/files/links.ts',
        find: ' && sha256(await fs.readFile(path)) === stamp.hash',
        replace: '',
      },
    ],
    test: { file: 'tests/electron/ipc/planFiles.test.ts', name: 'sees a change that kept size and time' },
  },
  {
    item: 'F30',
    removed: 'the engine guard',
    edits: [
      {
        file: 'electron/main/engineGuard.ts',
        find: 'if (!recorded || runningChromium >= recorded.chromiumMajor) return null',
        replace: 'if (!recorded || runningChromium > 0) return null',
      },
    ],
    test: { file: guardTest, name: 'no byte of the store changes' },
  },
  {
    item: 'F30',
    removed: "Chromium's files moved out of the store's reach",
    edits: [
      {
        file: 'electron/main/index.ts',
        find: "    app.setPath('sessionData', mkdtempSync(join(tmpdir(), 'relasi-guard-')))\n",
        replace: '    void mkdtempSync\n    void tmpdir\n',
      },
    ],
    test: { file: guardTest, name: 'no byte of the store changes' },
  },
]
