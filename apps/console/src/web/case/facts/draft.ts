/**
 * One field while somebody fills it in. It saves as one types, a moment after the last key; blank is not delete; what is
 * refused stays as typed; and what the server tells later never overwrites what is being typed.
 */
import type { Problem } from '@beian/domain/vocabulary'
import { type Accessor, createEffect, createSignal, on, onCleanup } from 'solid-js'
import { problemsOf } from '../../api.ts'
import type { Saving } from '../../ui/Field.tsx'
import type { Forgiven } from '../shape.ts'

export type DraftOf<Value> = {
  /** What is saved. */
  stored: Accessor<Value>
  /** Something is saved that is not shown here: personal data. */
  isHeld?: () => boolean
  isBlank: (value: Value) => boolean
  /** What is wrong with it before anybody is asked: a day that is no day. */
  fault?: (value: Value) => Problem | undefined
  /** null forgets what is saved. */
  save: (value: Value | null) => Promise<Forgiven>
  waitFor?: number
}

const typingPause = 700

export type Draft<Value> = ReturnType<typeof createDraft<Value>>

export function createDraft<Value>(of: DraftOf<Value>) {
  const [value, setValue] = createSignal<Value>(of.stored())
  const [isOwn, setOwn] = createSignal(false)
  const [saving, setSaving] = createSignal<Saving>()
  const [problem, setProblem] = createSignal<Problem>()
  const [forgiven, setForgiven] = createSignal<Forgiven>([])
  let waiting: ReturnType<typeof setTimeout> | undefined
  let count = 0

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

  const send = async (next: Value | null) => {
    const turn = ++count
    setSaving('saving')
    try {
      const noted = await of.save(next)
      if (turn !== count) return
      setForgiven(noted)
      setProblem(undefined)
      setSaving('saved')
      setOwn(false)
      if (next === null) setValue(() => of.stored())
    } catch (error) {
      if (turn !== count) return
      setProblem(problemsOf(error)[0])
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
    if (same(now, of.stored())) {
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
    clear: () => void send(null),
    /** Signed in again: what was refused for want of a session is sent once more. */
    again: () => {
      if (problem()?.code === 'not-signed-in') void send(value())
    },
    restore: () => {
      clearTimeout(waiting)
      setOwn(false)
      setProblem(undefined)
      setSaving(undefined)
      setValue(() => of.stored())
    },
  }
}
