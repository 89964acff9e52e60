import css from './Kbd.module.css'

/** One key or a combination, as it is printed on the keys: `Ctrl K`. */
export function Kbd({ children }: { children: string }) {
  return <kbd className={css.kbd}>{children}</kbd>
}
