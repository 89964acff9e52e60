/** The menu as data: the window builds it from the command list in the interface language. */
export type MenuEntry =
  | { readonly kind: 'separator' }
  | { readonly kind: 'submenu'; readonly label: string; readonly entries: readonly MenuEntry[] }
  | {
      readonly kind: 'command'
      readonly id: string
      readonly label: string
      /** Shown beside the label; the window itself handles the key. */
      readonly accelerator: string | null
      readonly enabled: boolean
    }
