/** The list of cases. */
import { t } from '../text/language.ts'
import { NoCases } from './NoCases.tsx'

export default function CasesPage() {
  return (
    <>
      <header class="page-head">
        <h1>{t().cases.title}</h1>
      </header>
      <NoCases />
    </>
  )
}
