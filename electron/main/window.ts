import { join } from 'node:path'
import { BrowserWindow, nativeTheme, screen } from 'electron'
import type { Theme } from '#shared/ipc/preferences.ts'
import { versionedWebPreferences } from './compat.ts'
import { appPage, isOurUrl } from './security.ts'
import { secureWebPreferences } from './webPreferences.ts'
import { placeWindow, smallestWindow, type WindowState } from './windowState.ts'
import type { JsonFile } from './files/jsonFile.ts'

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
  readonly state: JsonFile<WindowState>
}

/** Opens the one window where it was left; the caller decides about closing. */
export async function openWindow({ distFolder, theme, state }: WindowOptions): Promise<BrowserWindow> {
  followTheme(theme)
  const displays = screen.getAllDisplays().map((display) => display.workArea)
  const placed = placeWindow(await state.read(), displays, screen.getPrimaryDisplay().workArea)
  const { maximized, ...bounds } = placed
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
  })
  window.on('page-title-updated', (event) => event.preventDefault())
  window.webContents.on('did-navigate', (_event, address) => {
    // about:blank passes no handler before it is there, so only the way back is left.
    if (!isOurUrl(address)) void window.loadURL(appPage)
  })
  rememberState(window, state)
  void window.loadURL(appPage)
  return window
}

function rememberState(window: BrowserWindow, state: JsonFile<WindowState>): void {
  let timer: NodeJS.Timeout | null = null
  const save = () => {
    timer = null
    if (window.isDestroyed() || window.isMinimized() || window.isFullScreen()) return
    const { x, y, width, height } = window.getNormalBounds()
    void state.write({ x, y, width, height, maximized: window.isMaximized() })
  }
  const saveSoon = () => {
    timer ??= setTimeout(save, 500)
  }
  window.on('resize', saveSoon)
  window.on('move', saveSoon)
  window.on('maximize', saveSoon)
  window.on('unmaximize', saveSoon)
  window.on('close', () => {
    if (timer) clearTimeout(timer)
    save()
  })
}
