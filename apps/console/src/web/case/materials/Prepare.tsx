/** The package for whoever receives the materials: whose limits, what will be in it and how it changes, what is not there yet. */
import { createQuery } from '@tanstack/solid-query'
import { createSignal, For, Show, useContext } from 'solid-js'
import { api, problemOf } from '../../api.ts'
import { say, t } from '../../text/language.ts'
import { told } from '../../told.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { tell, tellProblem } from '../../ui/toast.tsx'
import { useDesk } from '../desk.ts'
import { saveFile } from '../save-file.ts'
import { DetailsContext } from './details.ts'
import { sizeText } from './size.ts'

export default function Prepare(props: { onClose: () => void }) {
  const desk = useDesk()
  const details = useContext(DetailsContext)
  const [chosen, choose] = createSignal<string>()
  const [busy, setBusy] = createSignal(false)
  const limits = () => chosen() ?? details()?.limit.id ?? ''
  const known = createQuery(() => ({
    queryKey: ['package', desk.page().id, desk.page().rev, limits()],
    queryFn: () => api.materials.preparation.query({ id: desk.page().id, limits: limits() }),
    enabled: limits() !== '',
  }))
  const download = async () => {
    setBusy(true)
    try {
      await saveFile(`/materials/${desk.page().id}/${limits()}`)
      tell(() => t().case.papers.prepare.ready)
      props.onClose()
    } catch (error) {
      tellProblem(problemOf(error))
    } finally {
      setBusy(false)
    }
  }
  const size = () => {
    const { atLeast } = told(known)?.limit ?? {}
    return atLeast ? t().case.papers.prepare.atLeast(atLeast.short, atLeast.long) : ''
  }
  return (
    <Dialog open onClose={props.onClose} title={t().case.papers.prepare.title} wide>
      <p class="second">{t().case.papers.prepare.note}</p>
      <label class="field">
        <span class="field-head field-legend">{t().case.papers.prepare.whose}</span>
        <select class="input" value={limits()} onChange={(event) => choose(event.currentTarget.value)}>
          <For each={details()?.limits}>
            {(one) => (
              <option value={one.id} selected={one.id === limits()}>
                {say(one.title)}
              </option>
            )}
          </For>
        </select>
      </label>
      <Show when={told(known)}>
        {(data) => (
          <>
            <p>
              {t().case.papers.prepare.limits(data().limit.megabytes, size())}
              <span class="list-below">
                {t().case.papers.prepare.source + t().kit.colon + data().limit.sources.map(say).join(t().kit.comma)}
              </span>
              <Show when={data().limit.note}>{(note) => <span class="list-below">{say(note())}</span>}</Show>
            </p>
            <Show when={data().items.length > 0} fallback={<p class="quiet">{t().case.papers.prepare.none}</p>}>
              <ol class="package" tabindex="0">
                <For each={data().items}>
                  {(item) => (
                    <li>
                      <span>{item.name}</span>
                      <span class="quiet">
                        {sizeText(item.bytes)} · {t().case.papers.prepare.becomes[item.becomes]}
                      </span>
                    </li>
                  )}
                </For>
              </ol>
            </Show>
            <Show when={data().missing.length > 0}>
              <p class="file-finding">{t().case.papers.prepare.missing(data().missing.length)}</p>
              <ul class="package package-missing" tabindex="0">
                <For each={data().missing}>{(title) => <li>{say(title)}</li>}</For>
              </ul>
            </Show>
            <div class="acts acts-end">
              <Button onClick={props.onClose}>{t().kit.cancel}</Button>
              <Button kind="primary" busy={busy()} disabled={data().items.length === 0} onClick={download}>
                {busy() ? t().case.papers.prepare.working : t().case.papers.prepare.download(data().items.length)}
              </Button>
            </div>
          </>
        )}
      </Show>
    </Dialog>
  )
}
