/** One thing to choose, with what stands below it in quiet ink; `also`: another name it is found by. */
export type Option = { readonly value: string; readonly title: string; readonly note?: string; readonly also?: string }

/** Whether an option is meant by what was typed: any part of its names or note, in any case. */
export function isMeant(option: Option, typed: string): boolean {
  const sought = typed.trim().toLowerCase()
  return sought === '' || `${option.title} ${option.note ?? ''} ${option.also ?? ''}`.toLowerCase().includes(sought)
}
