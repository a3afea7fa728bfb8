/** Holds a page of the case's service against the numbers that were granted to it. What was found is shown and not kept. */
import { FooterCheck } from '@beian/snippet-maker/check'
import '@beian/snippet-maker/check.css'
import type { ProvinceId } from '@beian/domain/vocabulary'
import { language, say, t } from '../../text/language.ts'
import { useDesk } from '../desk.ts'
import type { FooterRow } from '../shape.ts'
import { subjectOf } from '../words.ts'
import { numbersOf } from './numbers.ts'

export function FooterCheckBlock(props: { footer: FooterRow }) {
  const desk = useDesk()
  const province = () => subjectOf(desk.page(), 'principal')?.facts['principal.province'] as ProvinceId | undefined
  return (
    <section class="block" id={checkId(props.footer)}>
      <h2>
        {t().case.numbers.check} · {say(props.footer.title)}
      </h2>
      <p class="quiet">{t().case.numbers.checkNote}</p>
      <FooterCheck language={language()} own={numbersOf(props.footer)} province={province()} form={props.footer.form} />
    </section>
  )
}

/** Where the maker's last step leads. */
export function checkId({ subject }: FooterRow): string {
  return `check-${subject}`
}
