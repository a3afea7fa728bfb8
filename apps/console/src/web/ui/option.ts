/** One thing to choose, with what stands below it in quiet ink. */
export type Option = {
  readonly value: string
  readonly title: string
  readonly note?: string
  /** Another name it is found by. */
  readonly also?: string
  /** Where several may be chosen: takes the others away, and goes with the next one. */
  readonly alone?: boolean
}

/** Whether an option is meant by what was typed: any part of its names or note, in any case. */
export function isMeant(option: Option, typed: string): boolean {
  const sought = typed.trim().toLowerCase()
  return sought === '' || `${option.title} ${option.note ?? ''} ${option.also ?? ''}`.toLowerCase().includes(sought)
}
