// Who may import whom: docs/ARCHITECTURE.md, as a table. Type-only imports count.
// tests/layers/layers.test.ts breaks every row once.

/** Folders of shared/ from the ground up; each may import itself and what stands in its row. */
const sharedLayers = {
  lib: [],
  document: ['lib'],
  methods: ['lib'],
  model: ['lib', 'document', 'methods', 'catalog'],
  catalog: ['lib', 'document', 'methods', 'model'],
  coach: ['lib', 'document', 'methods', 'model', 'catalog'],
  file: ['lib', 'document', 'methods', 'model', 'catalog'],
  ipc: ['lib', 'document', 'methods', 'model', 'catalog', 'coach', 'file'],
}

const aPackage = (...names) => `^node_modules/(${names.join('|')})/`
const purePackages = aPackage('zod/mini', 'zod/v4/mini', 'zod/v4/locales', 'fractional-indexing')
const purePackagesForMethods = aPackage('@stdlib/[^/]+', '@stdlib')
const product = '^(shared|electron|renderer)/'
const electronEdge = '^electron/(main/[^/]+\\.ts$|main/ipc/handle\\.ts$|preload/)'
const typeOnly = ['type-only']

const forbid = (name, from, to) => ({ name, severity: 'error', from, to })

/** 1. shared/ is pure, and its folders stand on each other. */
const shared = [
  forbid(
    'shared-imports-shared',
    { path: '^shared/', pathNot: '^shared/methods/' },
    { pathNot: ['^shared/', purePackages] },
  ),
  forbid(
    'methods-import-numeric-packages',
    { path: '^shared/methods/' },
    { pathNot: ['^shared/', purePackages, purePackagesForMethods] },
  ),
  ...Object.entries(sharedLayers).map(([folder, below]) =>
    forbid(
      `shared-${folder}-imports-below`,
      { path: `^shared/${folder}/` },
      { path: '^shared/', pathNot: `^shared/(${[folder, ...below].join('|')})/` },
    ),
  ),
]

/** 2. renderer/ and electron/ meet in shared/ipc, whose contract has no runtime import. */
const processes = [
  forbid(
    'renderer-not-electron',
    { path: '^renderer/' },
    { path: ['^electron/', '^node_modules/electron/'] },
  ),
  forbid('electron-not-renderer', { path: '^electron/' }, { path: '^renderer/' }),
  forbid(
    'contract-imports-types',
    { path: '^shared/ipc/contract\\.ts$' },
    { path: '.', dependencyTypesNot: typeOnly },
  ),
]

/** 3. The electron module as a value: only at the edge of main/ and in preload/. */
const electronModule = [
  forbid(
    'electron-at-the-edge',
    { path: product, pathNot: electronEdge },
    { path: '^(node_modules/electron/|electron$)', dependencyTypesNot: typeOnly },
  ),
]

/** 4. Features are islands; app/ composes them and nothing below imports it. */
const features = [
  forbid(
    'feature-not-feature',
    { path: '^renderer/src/features/([^/]+)/' },
    { path: '^renderer/src/features/', pathNot: '^renderer/src/features/$1/' },
  ),
  forbid(
    'below-not-app',
    { path: '^renderer/src/', pathNot: ['^renderer/src/app/', '^renderer/src/(main|print)\\.tsx$'] },
    { path: '^renderer/src/app/' },
  ),
]

/** 5. Who alone holds what. (Only platform/ reads window.desktop: that row is in scripts/lint/restrictions.mjs.) */
const holders = [
  forbid(
    'ui-gets-props',
    { path: '^renderer/src/ui/' },
    { path: ['^renderer/src/(?!ui/|styles/)', aPackage('zustand', 'dexie', 'i18next')] },
  ),
  forbid(
    'sheets-get-props',
    { path: '^renderer/src/sheets/' },
    {
      path: [
        '^renderer/src/(state|storage|platform|features|diagram)/',
        aPackage('zustand', 'dexie', '@xyflow/react'),
      ],
    },
  ),
  forbid('storage-not-state', { path: '^renderer/src/storage/' }, { path: '^renderer/src/state/' }),
  forbid(
    'dexie-in-storage',
    { path: product, pathNot: '^renderer/src/storage/' },
    { path: aPackage('dexie', 'dexie-react-hooks') },
  ),
  forbid(
    'xyflow-in-diagram',
    { path: product, pathNot: '^renderer/src/diagram/' },
    { path: aPackage('@xyflow/[^/]+') },
  ),
]

/** 6. No cycles, no tests in the product, nothing that is not there. */
const everywhere = [
  forbid('no-cycle', {}, { circular: true }),
  forbid('product-not-tests', { path: product }, { path: '^tests/' }),
  forbid('product-not-scripts', { path: product }, { path: '^scripts/' }),
  forbid('resolvable', {}, { couldNotResolve: true }),
]

module.exports = {
  forbidden: [...shared, ...processes, ...electronModule, ...features, ...holders, ...everywhere],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.css', '.d.ts'],
      conditionNames: ['import', 'module', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
}
