import type { Command } from '#renderer/state/command.ts'
import type { DocumentStore } from '#renderer/state/documentStore.ts'
import { hideScreen } from '#shared/model/plan/hideScreen.ts'
import { updateMeta } from '#shared/model/plan/updateMeta.ts'
import { screenRoutes, type PageRoute } from './screens.ts'

const isHidden = (document: DocumentStore, { screen }: PageRoute) =>
  document.getState().plan.meta.hiddenScreens.includes(screen)

function goTo(route: PageRoute, place: number): Command {
  return {
    id: `go.${route.screen}`,
    label: route.goLabel,
    menu: 'view',
    shortcuts: place < 9 ? [`Mod+${place + 1}`] : [],
    inFields: true,
    isEnabled: ({ document }) => {
      if (document === null) return 'whyNoPlan'
      return isHidden(document, route) ? 'whyScreenHidden' : true
    },
    run: ({ session }) => session.go(route.screen),
  }
}

/** Hides a page of this plan or shows it again, as one deed. */
export function switchScreen(document: DocumentStore, route: PageRoute): void {
  if (route.switch === null) return
  const wasHidden = isHidden(document, route)
  document.commit({ label: { key: wasHidden ? route.switch.show : route.switch.hide } }, (plan) =>
    hideScreen(plan, route.screen, !wasHidden),
  )
}

function switchOf(route: PageRoute): readonly Command[] {
  if (route.switch === null) return []
  return [
    {
      id: `screens.${route.screen}`,
      label: route.switch.label,
      menu: 'view',
      shortcuts: [],
      inFields: true,
      isEnabled: ({ document }) => (document === null ? 'whyNoPlan' : true),
      run: ({ document }) => {
        if (document !== null) switchScreen(document, route)
      },
    },
  ]
}

const simple: Command = {
  id: 'screens.simple',
  label: 'simpleMode',
  menu: 'view',
  shortcuts: [],
  inFields: true,
  isEnabled: ({ document }) => (document === null ? 'whyNoPlan' : true),
  run: ({ document }) => {
    if (document === null) return
    const isSimple = document.getState().plan.meta.simple
    document.commit({ label: { key: isSimple ? 'simpleOff' : 'simpleOn' } }, (plan) =>
      updateMeta(plan, { simple: !isSimple }),
    )
  },
}

/** To each page of the plan, and which of them, and how much of them, this plan shows. */
export const screenCommands: readonly Command[] = [
  ...screenRoutes.map(goTo),
  ...screenRoutes.flatMap(switchOf),
  simple,
]
