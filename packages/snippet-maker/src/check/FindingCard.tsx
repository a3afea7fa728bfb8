/** One finding: how grave, what is wrong, what to do, and where it stands. */
import type { Language } from '@beian/domain/vocabulary'
import type { FooterFinding } from '@beian/footer-check'
import { Show } from 'solid-js'
import { excerptAt } from './excerpt.ts'
import { isOfPage } from './of-page.ts'
import { wordsIn } from './words.ts'

export type FindingCardProps = {
  readonly language: Language
  readonly finding: FooterFinding
  readonly source: string
  readonly onShow: ((path: string) => void) | undefined
}

export function FindingCard(props: FindingCardProps) {
  const words = () => wordsIn(props.language)
  const place = () => {
    const [line = '', column = ''] = props.finding.path.split(':')
    return words().place(line, column)
  }
  return (
    <article class="finding" data-severity={props.finding.severity}>
      <p>
        <strong class="finding-grade">{words().severities[props.finding.severity]}</strong>{' '}
        <strong>{props.finding.message[props.language]}</strong>
      </p>
      <p>
        {words().what}
        {props.finding.fix[props.language]}
      </p>
      <Show when={!isOfPage(props.finding)} fallback={<p class="aside">{words().wholePage}</p>}>
        <p class="at">
          <Show when={props.onShow} fallback={<span>{place()}</span>}>
            {(show) => (
              <button type="button" class="text-button" onClick={() => show()(props.finding.path)}>
                {place()}
              </button>
            )}
          </Show>{' '}
          <code>{excerptAt(props.source, props.finding.path)}</code>
        </p>
      </Show>
    </article>
  )
}
