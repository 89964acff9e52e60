import { useState } from 'react'
import { useStore } from 'zustand'
import { useText } from '#renderer/i18n/useText.ts'
import { useDocument } from '#renderer/state/DocumentProvider.tsx'
import type { DocumentState } from '#renderer/state/documentStore.ts'
import { useStores } from '#renderer/state/StoresProvider.tsx'
import { Banner } from '#renderer/ui/Banner.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { TechnicalDetails } from './TechnicalDetails.tsx'

const selectSetAside = (state: DocumentState) => state.setAside

/** Names the records of the open plan that could not be read. */
export function SetAsideBanner() {
  const t = useText('common')
  const { desktop } = useStores()
  const setAside = useStore(useDocument(), selectSetAside)
  const [isSeen, setSeen] = useState(false)
  if (isSeen || setAside.length === 0) return null
  return (
    <Banner
      title={t('setAsideTitle', { count: setAside.length })}
      actions={
        <>
          <Button onClick={() => void desktop.showCopiesFolder()}>{t('showCopies')}</Button>
          <Button onClick={() => setSeen(true)}>{t('close')}</Button>
        </>
      }
      details={
        <TechnicalDetails
          text={setAside.map(({ recordId, title, problem }) => `${recordId} ${title}: ${problem}`).join('\n')}
        />
      }
    >
      {t('setAsideText')}
    </Banner>
  )
}
