import '#renderer/styles/tokens.css'
import '#renderer/styles/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { PlanId } from '#shared/lib/ids.ts'
import type { DesktopApi, StartInfo } from '#shared/ipc/contract.ts'
import { languages } from '#shared/ipc/preferences.ts'
import { App } from '#renderer/app/App.tsx'
import { createCommands, loadLaterCommands, type CommandWords } from '#renderer/app/commands.ts'
import { CommandsProvider } from '#renderer/app/CommandsProvider.tsx'
import { loadLibraryView } from '#renderer/app/loadLibraryView.ts'
import { applyLook, followLook } from '#renderer/app/look.ts'
import { loadScreen, routeOf } from '#renderer/app/screens.ts'
import { StartProvider } from '#renderer/app/StartProvider.tsx'
import { createTexts, firstLanguage, type Texts } from '#renderer/i18n/i18n.ts'
import { TextsProvider } from '#renderer/i18n/TextsProvider.tsx'
import { connectDesktop } from '#renderer/platform/desktop.ts'
import { createStores } from '#renderer/state/createStores.ts'
import type { LibraryStore } from '#renderer/state/libraryStore.ts'
import { StoresProvider, type Stores } from '#renderer/state/StoresProvider.tsx'

async function start(): Promise<void> {
  const desktop = await connectDesktop()
  const info = await desktop.start()
  applyLook(info.preferences)
  const isPseudo = new URLSearchParams(location.search).has('pseudo')
  const language = firstLanguage(info.preferences.language, info.systemLocale)
  const texts = createTexts(language, { pseudo: isPseudo })
  if (info.engineGuard !== null) return showGuard(await texts, info.engineGuard, desktop)
  const stores = createStores(desktop, info)
  // Texts, store and the first screen's script come at the same time.
  const [ready] = await Promise.all([texts, openLastPlan(stores, info)])
  followLanguage(stores, ready, info.systemLocale)
  followLook(stores.preferences)
  showApp(stores, ready, info)
}

/** The plan and screen of the last time; a plan that is gone leaves the library. */
async function openLastPlan({ library, session }: Stores, { preferences }: StartInfo): Promise<void> {
  const { lastPlanId, lastScreen } = preferences
  if (lastPlanId === null) {
    await Promise.all([listPlans(library), loadLibraryView()])
    return
  }
  const route = routeOf(lastScreen)
  const screenLoaded = loadScreen(route)
  await listPlans(library)
  const { status, offers } = library.getState()
  // With a newer copy of that plan on offer the library comes first: it shows the offer.
  if (status !== 'ready' || offers.some(({ planId }) => planId === lastPlanId)) return
  // safe: it was an id when it was remembered, and a wrong one is only not found
  const opened = await library.openPlan(lastPlanId as PlanId)
  if (opened.ok) session.go(route.screen)
  await screenLoaded
}

/** Until the list is there; what else loading does goes on by itself. */
function listPlans(library: LibraryStore): Promise<void> {
  void library.load()
  return new Promise((resolve) => {
    const check = () => {
      if (library.getState().status === 'loading') return
      stop()
      resolve()
    }
    const stop = library.subscribe(check)
    check()
  })
}

function followLanguage({ preferences }: Stores, texts: Texts, systemLocale: string): void {
  preferences.subscribe((state, before) => {
    if (state.language !== before.language) void texts.use(firstLanguage(state.language, systemLocale))
  })
}

function showApp(stores: Stores, texts: Texts, info: StartInfo): void {
  const { i18n } = texts
  const words: CommandWords = {
    name: () => i18n.t('newPlanName', { ns: 'library' }),
    language: () => languages.find((language) => language === i18n.language) ?? 'en',
  }
  const commands = createCommands(words)
  const loadLater = () => loadLaterCommands(words)
  createRoot(rootElement()).render(
    <StrictMode>
      <TextsProvider i18n={texts.i18n}>
        <StartProvider info={info}>
          <StoresProvider stores={stores}>
            <CommandsProvider commands={commands} loadLater={loadLater}>
              <App />
            </CommandsProvider>
          </StoresProvider>
        </StartProvider>
      </TextsProvider>
    </StrictMode>,
  )
}

async function showGuard(
  texts: Texts,
  guard: NonNullable<StartInfo['engineGuard']>,
  desktop: DesktopApi,
): Promise<void> {
  const { EngineGuard } = await import('#renderer/app/EngineGuard.tsx')
  createRoot(rootElement()).render(
    <TextsProvider i18n={texts.i18n}>
      <EngineGuard guard={guard} desktop={desktop} />
    </TextsProvider>,
  )
}

function rootElement(): HTMLElement {
  const root = document.getElementById('root')
  if (!root) throw new Error('index.html has no #root')
  return root
}

void start()
