import * as z from 'zod/mini'
import { orientations, papers, sheets } from './exportOptions.ts'
import { defaultPreferences, languages, librarySorts, themes } from './preferences.ts'
import type { DesktopApi, Unsubscribe } from './contract.ts'
import type { MenuEntry } from './menu.ts'

// Main validates every call against these: the window is not trusted to be well-meaning.

/** Names of the calls that the window makes and main answers. */
export type RequestName = {
  [Name in keyof DesktopApi]: ReturnType<DesktopApi[Name]> extends Unsubscribe ? never : Name
}[keyof DesktopApi]

/** The largest file the app reads or writes. */
export const maxFileBytes = 50 * 1024 * 1024
/** The largest archive of plans. */
export const maxArchiveBytes = 200 * 1024 * 1024

const text = (longest: number) => z.string().check(z.maxLength(longest))
const id = z.string().check(z.regex(/^[A-Za-z0-9_:-]{1,80}$/))
const handle = z.string().check(z.regex(/^[a-z]+-[0-9a-f]{32}$/))
const rev = z.number().check(z.int(), z.nonnegative())
const name = text(1_000)
const bytes = (most: number) =>
  z.instanceof(Uint8Array).check(z.refine((value) => value.byteLength <= most, { abort: true }))

const preferencesShape = {
  language: z.nullable(z.enum(languages)),
  theme: z.enum(themes),
  bigType: z.boolean(),
  lastPlanId: z.nullable(id),
  lastScreen: z.nullable(text(40)),
  inspectorWidth: z.number().check(z.minimum(120), z.maximum(2_000)),
  railCollapsed: z.boolean(),
  paper: z.nullable(text(20)),
  orientation: z.nullable(text(20)),
  sheets: z.array(text(20)).check(z.maxLength(20)),
  librarySort: z.enum(librarySorts),
}
/** A whole preferences file: unknown keys are dropped, and what an older version did not know has its default. */
export const preferencesSchema = z.pipe(
  z.transform((file) =>
    typeof file === 'object' && file !== null ? { ...defaultPreferences, ...file } : file,
  ),
  z.object(preferencesShape),
)
const preferencesPatch = z.partial(z.strictObject(preferencesShape))

const label = text(200)
const menuEntry = (depth: number): z.ZodMiniType<MenuEntry, unknown> =>
  z.union([
    z.strictObject({ kind: z.literal('separator') }),
    z.strictObject({
      kind: z.literal('command'),
      id: text(80),
      label,
      accelerator: z.nullable(text(60)),
      enabled: z.boolean(),
    }),
    ...(depth > 0
      ? [
          z.strictObject({
            kind: z.literal('submenu'),
            label,
            entries: z.array(menuEntry(depth - 1)).check(z.maxLength(200)),
          }),
        ]
      : []),
  ])

const exportOptions = z.strictObject({
  paper: z.enum(papers),
  orientation: z.enum(orientations),
  language: z.enum(languages),
  sheets: z.array(z.enum(sheets)).check(z.minLength(1), z.maxLength(sheets.length)),
})

const copyReason = z.enum(['quiet', 'close', 'migrate', 'replace', 'delete', 'save_failed'])
const closeAnswer = z.union([
  z.strictObject({ kind: z.literal('saved') }),
  z.strictObject({ kind: z.literal('failed'), planName: name, changes: rev, code: text(80) }),
])

/** Arguments of every request, in order. */
export const requestSchemas = {
  start: z.tuple([]),
  setPreferences: z.tuple([preferencesPatch]),
  setMenu: z.tuple([z.array(menuEntry(3)).check(z.maxLength(20))]),
  setTitle: z.tuple([text(1_000), z.boolean()]),
  setFullScreen: z.tuple([z.boolean()]),
  paste: z.tuple([]),
  openFile: z.tuple([]),
  readyForFiles: z.tuple([]),
  saveFileAs: z.tuple([
    z.strictObject({ planId: id, suggestedName: name, bytes: bytes(maxFileBytes), link: z.boolean() }),
  ]),
  saveFile: z.tuple([z.strictObject({ planId: id, bytes: bytes(maxFileBytes), force: z.boolean() })]),
  linkFile: z.tuple([z.strictObject({ planId: id, handle })]),
  unlinkFile: z.tuple([id]),
  linkedFile: z.tuple([id]),
  recentFiles: z.tuple([]),
  openArchive: z.tuple([]),
  saveTable: z.tuple([z.strictObject({ suggestedName: name, bytes: bytes(maxFileBytes) })]),
  saveArchive: z.tuple([z.strictObject({ suggestedName: name, bytes: bytes(maxArchiveBytes) })]),
  readFile: z.tuple([handle]),
  writeCopy: z.tuple([
    z.strictObject({ planId: id, rev, planName: name, reason: copyReason, bytes: bytes(maxFileBytes) }),
  ]),
  listCopies: z.tuple([]),
  settleCopy: z.tuple([z.strictObject({ planId: id, rev })]),
  showCopiesFolder: z.tuple([]),
  quarantineStore: z.tuple([]),
  openEmptyProfile: z.tuple([]),
  exportPdf: z.tuple([
    z.strictObject({
      jobId: id,
      bytes: bytes(maxFileBytes),
      options: exportOptions,
      suggestedName: name,
    }),
  ]),
  cancelExport: z.tuple([id]),
  showInFolder: z.tuple([handle]),
  answerClose: z.tuple([closeAnswer]),
  chooseClose: z.tuple([z.enum(['close', 'stay'])]),
} as const satisfies Record<RequestName, z.ZodMiniType>
