import { useText } from '#renderer/i18n/useText.ts'
import { Details } from '#renderer/ui/Details.tsx'

export function TechnicalDetails({ text }: { text: string }) {
  const t = useText('common')
  return <Details summary={t('details')} copyLabel={t('copyDetails')} copiedLabel={t('copied')} text={text} />
}
