/** The snippet maker: settings at the left, preview and code at the right, always in step. Used by the console and the site. */
import type { Language, ProvinceId } from '@beian/domain/vocabulary'
import { createEffect, For, onMount, Show, untrack } from 'solid-js'
import type { NumberName } from '../fields/field.ts'
import { NumberField } from '../fields/NumberField.tsx'
import { Code } from './Code.tsx'
import { createMaker, type FormAdvice } from './create-maker.ts'
import { Decoration } from './Decoration.tsx'
import { FormChoices } from './FormChoices.tsx'
import { fromFragment, toFragment } from './fragment.ts'
import { Look } from './Look.tsx'
import { fieldsFor } from './number-fields.ts'
import { Preview } from './Preview.tsx'
import { noSettings } from './settings.ts'
import type { Tools } from './tools.ts'
import { Where } from './Where.tsx'
import { wordsIn } from './words.ts'

export type SnippetMakerProps = {
  readonly tools: Tools
  readonly language: Language
  /** Numbers to begin with. */
  readonly numbers?: Partial<Record<NumberName, string>>
  /** The form a province's footers show; undefined where the caller knows none. */
  readonly formOf: (province: ProvinceId) => FormAdvice | undefined
  /** Keep what is set in the address's fragment, which no server sees. */
  readonly inFragment?: boolean
  /** Where a page is checked; it is given the numbers as a fragment, to take or to leave. */
  readonly checkHref?: (numbers: string) => string
}

export function SnippetMaker(props: SnippetMakerProps) {
  const maker = createMaker(
    untrack(() => props.tools),
    untrack(() => props.numbers ?? {}),
    (province) => props.formOf(province),
  )
  const words = () => wordsIn(props.language)
  onMount(() => {
    if (!props.inFragment) return
    maker.set(fromFragment(location.hash))
    if (location.hash !== '') maker.tools.wake()
  })
  createEffect(() => {
    const fragment = toFragment(maker.settings)
    if (!props.inFragment) return
    history.replaceState(history.state, '', fragment === '' ? location.pathname + location.search : `#${fragment}`)
  })
  const numbers = () => {
    const { filing, publicSecurity, licence } = maker.settings
    return toFragment({ ...noSettings, filing, publicSecurity, licence })
  }
  const hasBadge = () => {
    const { badge, publicSecurity, hosts } = maker.settings
    const withNumber = [publicSecurity, ...hosts.map((row) => row.publicSecurity)].some((typed) => typed.trim() !== '')
    return maker.format().accepts.includes('badge') && (withNumber || badge !== '')
  }
  return (
    <div class="beian-tool snippet-maker" onFocusIn={() => maker.tools.wake()}>
      <form class="settings" onSubmit={(event) => event.preventDefault()}>
        <For each={fieldsFor(maker.format(), maker.settings)}>
          {({ name, placeholder }) => (
            <>
              <NumberField
                language={props.language}
                label={words()[name]}
                hint=""
                optional={name !== 'filing'}
                placeholder={placeholder}
                value={maker.settings[name]}
                onType={(value) => maker.set(name, value)}
                field={maker.field(name)}
              />
              <Show when={name === 'filing' && (maker.field(name).parts || maker.settings.form !== noSettings.form)}>
                <FormChoices language={props.language} maker={maker} />
              </Show>
              <Show when={name === 'publicSecurity' && hasBadge()}>
                <NumberField
                  language={props.language}
                  label={words().badge}
                  hint={words().badgeHint}
                  optional
                  placeholder="/beian.png"
                  value={maker.settings.badge}
                  onType={(badge) => maker.set('badge', badge)}
                  field={maker.field('badge')}
                />
              </Show>
            </>
          )}
        </For>
        <div class="tool-folds">
          <Look language={props.language} maker={maker} />
          <Where language={props.language} maker={maker} />
          <Decoration language={props.language} maker={maker} />
        </div>
      </form>
      <div class="results">
        <Preview
          language={props.language}
          footer={maker.footer()}
          refused={maker.problems().length > 0}
          tools={maker.tools}
        />
        <Code language={props.language} maker={maker} checkHref={props.checkHref?.(numbers())} />
      </div>
    </div>
  )
}
