/** What a check came to: one word, the findings, the numbers seen, and what can be mended at once. */
import type { Language } from '@beian/domain/vocabulary'
import { severities } from '@beian/domain/vocabulary'
import { For, Match, Show, Switch } from 'solid-js'
import type { Checked, createCheck } from './create-check.ts'
import { FindingCard } from './FindingCard.tsx'
import { FoundNumbers } from './FoundNumbers.tsx'
import { Mended } from './Mended.tsx'
import { verdictOf } from './verdict.ts'
import { wordsIn } from './words.ts'

export type ResultProps = {
  readonly language: Language
  readonly check: ReturnType<typeof createCheck>
  /** Shows a place in the source; undefined where the source is not in sight. */
  readonly onShow: ((path: string) => void) | undefined
}

export function Result(props: ResultProps) {
  const words = () => wordsIn(props.language)
  const refusal = () => {
    const said = props.check.refused()
    return said === 'not-loaded' ? words().notLoaded : said?.[props.language]
  }
  return (
    <div class="result" aria-live="polite">
      <Switch>
        <Match when={props.check.busy()}>
          <p class="aside">{words().checking}</p>
        </Match>
        <Match when={refusal()}>{(said) => <p class="refused">{said()}</p>}</Match>
        <Match when={props.check.checked()}>
          {(checked) => <Told language={props.language} checked={checked()} onShow={props.onShow} />}
        </Match>
      </Switch>
    </div>
  )
}

type ToldProps = Pick<ResultProps, 'language' | 'onShow'> & { readonly checked: Checked }

function Told(props: ToldProps) {
  const words = () => wordsIn(props.language)
  const page = () => props.checked.page
  const verdict = () => verdictOf(page())
  /** The gravest first; those of one weight in the order of the page. */
  const findings = () =>
    page().findings.toSorted((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity))
  const counts = () =>
    severities.flatMap((severity) => {
      const count = page().findings.filter((finding) => finding.severity === severity).length
      return count === 0 ? [] : [words().counted(count, words().severities[severity])]
    })
  return (
    <>
      <h2 class="unseen">{words().result}</h2>
      <div class="verdict" data-verdict={verdict()}>
        <h3>{words().verdicts[verdict()]}</h3>
        <p>{verdict() === 'found' ? counts().join(' · ') : words().verdictNotes[verdict()]}</p>
      </div>
      <Show when={page().findings.length > 0}>
        <ul class="told">
          <For each={findings()}>
            {(finding) => (
              <li>
                <FindingCard
                  language={props.language}
                  finding={finding}
                  source={props.checked.source.text}
                  onShow={props.onShow}
                />
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Mended language={props.language} checked={props.checked} />
      <FoundNumbers language={props.language} numbers={page().numbers} />
      <p class="aside not-looked">{words().limits}</p>
    </>
  )
}
