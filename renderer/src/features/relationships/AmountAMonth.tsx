import { useText } from '#renderer/i18n/useText.ts'
import { useMoney } from './useMoney.ts'
import css from './Matrix.module.css'

/** "$1,984 a month": the number loud, its unit quiet. */
export function AmountAMonth({ minor }: { minor: number }) {
  const t = useText('relationships')
  const { sayMonth } = useMoney()
  return (
    <>
      <b className={css.loud}>{sayMonth([minor])}</b> <span className={css.quiet}>{t('aMonth')}</span>
    </>
  )
}
