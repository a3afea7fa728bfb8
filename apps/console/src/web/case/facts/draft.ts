/**
 * One field while somebody fills it in. It saves as one types, a moment after the last key; blank is not delete; what is
 * refused stays as typed; and what the server tells later never overwrites what is being typed. What stood there when typing
 * began goes along, so that nobody's change is overwritten unseen: then both values stand here, and one is chosen.
 */
import type { Problem } from '@beian/domain/vocabulary'
import { type Accessor, createEffect, createSignal, on, onCleanup } from 'solid-js'
import { problemsOf } from '../../api.ts'
import type { Saving } from '../../ui/Field.tsx'
import type { Forgiven } from '../shape.ts'

/** A value or a sign of one, as it came from the server. */
export type Seen = Exclude<unknown, undefined>
/** By the path of each field. */
export type Shown = Readonly<Record<string, Seen>>
export type Saved = { forgiven: Forgiven; seen: Seen }

export type DraftOf<Value> = {
  /** What is saved. */
  stored: Accessor<Value>
  /** Something is saved that is not shown here: personal data. */
  isHeld?: () => boolean
  isBlank: (value: Value) => boolean
  /** What is wrong with it before anybody is asked: a day that is no day. */
  fault?: (value: Value) => Problem | undefined
  /** What stands there for the server; a sign where the value itself is hidden. */
  seen: () => Seen
  /**
   * null forgets what is saved. `base`: what stood there when typing began, asked for when it is really sent. `shown`: what
   * stands in each field somebody else changed, as the refusal told it, once whoever saw it insists.
   */
  save: (value: Value | null, base: () => Seen, shown: Shown) => Promise<Saved>
  waitFor?: number
}

const typingPause = 700
const contested = 'fact-changed-meanwhile'

/** A refusal sums up first; what it says of the field itself helps more. */
const nearest = (problems: readonly Problem[]) => problems.find(({ code }) => code === contested) ?? problems[0]

function shownIn(problems: readonly (Problem & { readonly stands?: Seen })[]): Shown {
  const told = problems.filter(({ code, path, stands }) => code === contested && path && stands !== undefined)
  return Object.fromEntries(told.map(({ path, stands }) => [path, stands]))
}

export type Draft<Value> = ReturnType<typeof createDraft<Value>>

export function createDraft<Value>(of: DraftOf<Value>) {
  const [value, setValue] = createSignal<Value>(of.stored())
  const [isOwn, setOwn] = createSignal(false)
  const [saving, setSaving] = createSignal<Saving>()
  const [problem, setProblem] = createSignal<Problem>()
  const [forgiven, setForgiven] = createSignal<Forgiven>([])
  let waiting: ReturnType<typeof setTimeout> | undefined
  let count = 0
  let base: Seen = null
  const standing = createStanding(of)

  const same = (a: Value, b: Value) => JSON.stringify(a) === JSON.stringify(b)
  createEffect(
    on(
      of.stored,
      (stored) => {
        if (!isOwn() && !of.isHeld?.()) setValue(() => stored)
      },
      { defer: true },
    ),
  )
  onCleanup(() => flush())

  let shown: Shown = {}
  const send = async (next: Value | null, over: Shown = {}) => {
    const turn = ++count
    setSaving('saving')
    try {
      const { forgiven: noted, seen } = await of.save(next, () => base, over)
      base = seen
      standing.saved(next, seen)
      if (turn !== count) return
      setForgiven(noted)
      setProblem(undefined)
      setSaving('saved')
      setOwn(false)
      if (next === null) setValue(() => of.stored())
    } catch (error) {
      if (turn !== count) return
      const problems = problemsOf(error)
      shown = shownIn(problems)
      setProblem(nearest(problems))
      setSaving('refused')
    }
  }

  /** Saves what was typed, unless it is blank, unreadable or what is saved already. */
  const settle = () => {
    clearTimeout(waiting)
    waiting = undefined
    if (!isOwn()) return undefined
    const now = value()
    if (of.isBlank(now)) return setSaving(undefined)
    if (same(now, standing.value())) {
      setOwn(false)
      setProblem(undefined)
      return setSaving(undefined)
    }
    const fault = of.fault?.(now)
    if (fault) {
      setProblem(fault)
      return setSaving('refused')
    }
    return void send(now)
  }

  const flush = () => {
    if (waiting !== undefined) settle()
  }

  const put = (next: Value, pause = of.waitFor ?? typingPause) => {
    clearTimeout(waiting)
    if (!isOwn()) base = standing.seen()
    // What is under way is older than this: its answer changes nothing here.
    count += 1
    setValue(() => next)
    setOwn(true)
    setProblem(undefined)
    setForgiven([])
    setSaving('unsaved')
    waiting = setTimeout(settle, pause)
  }

  return {
    value,
    saving,
    /** Somebody typed here what is not saved yet. */
    isOwn,
    problem,
    forgiven,
    put,
    settle,
    /** Emptied, though something is saved: say that it stays, and offer to clear it. */
    isKeptBlank: () => isOwn() && of.isBlank(value()) && (!of.isBlank(of.stored()) || of.isHeld?.() === true),
    clear: () => {
      base = standing.seen()
      void send(null)
    },
    /** Somebody else changed it while it was being typed. */
    isContested: () => problem()?.code === contested,
    /** What was typed is right, now that the other value was seen; one that is newer still is told again. */
    insist: () => void send(of.isBlank(value()) ? null : value(), shown),
    /** Signed in again: what was refused for want of a session is sent once more. */
    again: () => {
      if (problem()?.code === 'not-signed-in') void send(value())
    },
    restore: () => {
      clearTimeout(waiting)
      // What is under way is given up: its refusal would bring back what was just settled.
      count += 1
      setOwn(false)
      setProblem(undefined)
      setSaving(undefined)
      setValue(() => of.stored())
    },
  }
}

/** What stands there: what the server told, or what was saved here since and the page was not told yet. */
function createStanding<Value>(of: Pick<DraftOf<Value>, 'stored' | 'seen'>) {
  let own: { toldThen: string; value: Value | null; seen: Seen } | undefined
  const told = () => JSON.stringify(of.seen())
  const newer = () => (own?.toldThen === told() ? own : undefined)
  return {
    seen: () => (newer() ? newer()?.seen : of.seen()) as Seen,
    value: () => newer()?.value ?? of.stored(),
    saved: (value: Value | null, seen: Seen) => {
      own = { toldThen: told(), value, seen }
    },
  }
}
