/** The footer check: a page is pasted or given as a file, compared if wished, and what was found stands below. Used by site and console. */
import type { ShownForm } from '@beian/domain/snippets'
import type { Language, ProvinceId, Text } from '@beian/domain/vocabulary'
import type { FormsOfProvinces } from '@beian/footer-check'
import { createSignal, onMount, Show } from 'solid-js'
import { createStore } from 'solid-js/store'
import { Compare } from './Compare.tsx'
import { createCheck, type Own, type Source } from './create-check.ts'
import { offsetOf } from './offset.ts'
import { noOwn, ownIn } from './own.ts'
import { Result } from './Result.tsx'
import { isShown, SourceField } from './SourceField.tsx'
import { wordsIn } from './words.ts'

export type FooterCheckProps = {
  readonly language: Language
  /** The right numbers, where the caller knows them: then they are not asked for. */
  readonly own?: Partial<Own>
  readonly province?: ProvinceId | undefined
  /** The form that stands on this website, where the caller knows it. */
  readonly form?: ShownForm
  /** What each province's websites show. */
  readonly forms?: FormsOfProvinces
  /** To choose from, where the province is not known. */
  readonly provinces?: readonly { readonly id: ProvinceId; readonly name: Text }[]
  /** Take the own numbers from the address's fragment, as the maker gives them. */
  readonly inFragment?: boolean
}

export function FooterCheck(props: FooterCheckProps) {
  const words = () => wordsIn(props.language)
  const [typed, setTyped] = createStore<{ -readonly [K in keyof Own]: Own[K] }>({ ...noOwn })
  const [province, setProvince] = createSignal<ProvinceId>()
  const [isHome, setHome] = createSignal(true)
  const [source, setSource] = createSignal<Source>({ name: '', text: '' })
  const own = (): Own => (props.own ? { ...noOwn, ...props.own } : typed)
  const check = createCheck(() => ({
    own: own(),
    province: props.province ?? province(),
    form: props.form,
    forms: props.forms,
    isHome: isHome(),
  }))
  let field!: HTMLTextAreaElement
  onMount(() => {
    if (props.inFragment) setTyped(ownIn(location.hash))
  })
  const give = (given: Source) => {
    check.forget()
    setSource(given)
  }
  const take = async (file: File) => {
    setSource({ name: '', text: '' })
    const read = await check.read(file)
    if (read === undefined) return
    setSource(read)
    await check.check(read)
  }
  const show = (path: string) => {
    const at = offsetOf(source().text, path)
    field.focus()
    field.setSelectionRange(at, at + 1)
  }
  return (
    <div class="beian-tool footer-check">
      <form
        class="asked"
        onSubmit={(event) => {
          event.preventDefault()
          void check.check(source())
        }}
      >
        <SourceField
          ref={(element) => {
            field = element
          }}
          language={props.language}
          source={source()}
          onGive={give}
          onFile={(file) => void take(file)}
        />
        <label class="tick">
          <input type="checkbox" checked={isHome()} onChange={(event) => setHome(event.currentTarget.checked)} />{' '}
          {words().isHome}
        </label>
        <Show
          when={props.own}
          fallback={
            <Compare
              language={props.language}
              typed={typed}
              onType={(name, value) => setTyped(name, value)}
              provinces={props.provinces ?? []}
              province={province()}
              onProvince={setProvince}
            />
          }
        >
          {(known) => (
            <p class="aside">
              {words().comparedWith}
              <span class="number">{Object.values(known()).filter(Boolean).join(' · ')}</span>
            </p>
          )}
        </Show>
        <div class="acts-line">
          <button type="submit" class="go" disabled={source().text.trim() === '' || check.busy()}>
            {words().check}
          </button>
          <span class="aside">{words().private}</span>
        </div>
      </form>
      <Result language={props.language} check={check} onShow={isShown(source()) ? show : undefined} />
    </div>
  )
}
