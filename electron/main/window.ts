import { join } from 'node:path'
import { BrowserWindow, nativeTheme, screen } from 'electron'
import type { Theme } from '#shared/ipc/preferences.ts'
import { versionedWebPreferences } from './compat.ts'
import { appPage, isOurUrl } from './security.ts'
import { secureWebPreferences } from './webPreferences.ts'
import { placeWindow, smallestWindow, windowStateSchema, type WindowState } from './windowState.ts'
import { readJsonNow, tryWriteJsonNow } from './files/jsonFile.ts'

/** The colour behind everything, so that the first frame does not flash: `--desk` of styles/tokens.css. */
const deskColours = { light: '#e9e5da', dark: '#151410', hc: '#ffffff' } as const

/** Native parts (menus, dialogs, scroll bars) follow the theme too. */
export function followTheme(theme: Theme): void {
  nativeTheme.themeSource = theme === 'hc' ? 'light' : theme
}

export function deskColour(theme: Theme): string {
  if (theme !== 'system') return deskColours[theme]
  return nativeTheme.shouldUseDarkColors ? deskColours.dark : deskColours.light
}

export interface WindowOptions {
  readonly distFolder: string
  readonly theme: Theme
  /** The file that remembers where the window was. */
  readonly stateFile: string
}

/** Opens the one window where it was left; the caller decides about closing. */
export function openWindow({ distFolder, theme, stateFile }: WindowOptions): BrowserWindow {
  followTheme(theme)
  const displays = screen.getAllDisplays().map((display) => display.workArea)
  const saved = readJsonNow(stateFile, windowStateSchema)
  const placed = placeWindow(saved, displays, screen.getPrimaryDisplay().workArea)
  const { maximized, fullScreen, ...bounds } = placed
  const window = new BrowserWindow({
    ...bounds,
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    show: false,
    backgroundColor: deskColour(theme),
    webPreferences: {
      ...versionedWebPreferences(),
      preload: join(distFolder, 'preload', 'index.cjs'),
      ...secureWebPreferences,
    },
  })
  window.once('ready-to-show', () => {
    if (maximized) window.maximize()
    window.show()
    if (fullScreen) window.setFullScreen(true)
  })
  window.on('page-title-updated', (event) => event.preventDefault())
  window.webContents.on('did-navigate', (_event, address) => {
    // about:blank passes no handler before it is there, so only the way back is left.
    if (!isOurUrl(address)) void window.loadURL(appPage)
  })
  rememberState(window, stateFile, maximized)
  void window.loadURL(appPage)
  return window
}

/** Written without waiting: a write that is still going on when the app ends would leave its temporary file. */
function rememberState(window: BrowserWindow, stateFile: string, startsMaximized: boolean): void {
  let timer: NodeJS.Timeout | null = null
  let maximized = startsMaximized
  const save = () => {
    timer = null
    if (window.isDestroyed() || window.isMinimized()) return
    const { x, y, width, height } = window.getNormalBounds()
    // Where the window was is not worth a message: it opens in the middle next time.
    const fullScreen = window.isFullScreen()
    // In full screen it is not known whether the window below is maximised: that stays as it was.
    if (!fullScreen) maximized = window.isMaximized()
    tryWriteJsonNow(stateFile, { x, y, width, height, maximized, fullScreen } satisfies WindowState)
  }
  const saveSoon = () => {
    timer ??= setTimeout(save, 500)
  }
  window.on('resize', saveSoon)
  window.on('move', saveSoon)
  window.on('maximize', saveSoon)
  window.on('unmaximize', saveSoon)
  window.on('enter-full-screen', saveSoon)
  window.on('leave-full-screen', saveSoon)
  window.on('close', () => {
    if (timer) clearTimeout(timer)
    save()
  })
}
