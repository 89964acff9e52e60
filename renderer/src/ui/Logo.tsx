import css from './Logo.module.css'

/** The bow-tie: what comes in, the knot, what grows out of it. */
export function Logo() {
  return (
    <svg className={css.logo} viewBox="0 0 24 24" aria-hidden="true">
      <path className={css.ink} d="M2.5 4.5 10.4 10v4L2.5 19.5Z" />
      <path className={css.ribbon} d="M21.5 6.5 13.6 10.6v2.8l7.9 4.1Z" />
      <path className={css.ink} d="M10.4 10.6h3.2v2.8h-3.2Z" />
    </svg>
  )
}
