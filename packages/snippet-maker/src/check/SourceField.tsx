/** Takes a page: pasted, dropped or chosen. A file that is too long for a field is named instead of shown. */
import type { Language } from '@beian/domain/vocabulary'
import { createSignal, createUniqueId, Show } from 'solid-js'
import type { Source } from './create-check.ts'
import { wordsIn } from './words.ts'

export type SourceFieldProps = {
  readonly ref: (field: HTMLTextAreaElement) => void
  readonly language: Language
  readonly source: Source
  readonly onGive: (source: Source) => void
  readonly onFile: (file: File) => void
}

/** Longer text makes a field slow in every browser. */
const LONGEST = 300_000

export function isShown({ text }: Source): boolean {
  return text.length <= LONGEST
}

export function SourceField(props: SourceFieldProps) {
  const id = createUniqueId()
  const words = () => wordsIn(props.language)
  const [isOver, setOver] = createSignal(false)
  const take = (file: File | undefined) => file && props.onFile(file)
  const size = () => `${Math.ceil(props.source.text.length / 1024)} kB`
  return (
    <div
      class="source"
      data-over={isOver()}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer?.files[0])
      }}
    >
      <label for={id}>{words().source}</label>
      <p class="aside" id={`${id}-hint`}>
        {words().sourceHint}
      </p>
      <textarea
        ref={props.ref}
        id={id}
        rows={9}
        value={isShown(props.source) ? props.source.text : ''}
        onInput={(event) => props.onGive({ name: props.source.name, text: event.currentTarget.value })}
        aria-describedby={`${id}-hint`}
        spellcheck={false}
        autocomplete="off"
        readonly={!isShown(props.source)}
      />
      <div class="file">
        <label class="choose">
          <input
            type="file"
            onChange={(event) => {
              take(event.currentTarget.files?.[0])
              event.currentTarget.value = ''
            }}
          />
          {words().file}
        </label>
        <Show when={props.source.name} fallback={<span class="aside">{words().drop}</span>}>
          {(name) => (
            <>
              <span>{words().fileTaken(name(), size())}</span>
              <button type="button" class="text-button" onClick={() => props.onGive({ name: '', text: '' })}>
                {words().dropFile}
              </button>
            </>
          )}
        </Show>
      </div>
    </div>
  )
}
