/** How many make a figure worth reading: below five nothing follows from it, below twenty it is a hint. */
export type Weight = 'few' | 'some' | 'many'

const few = 5
const some = 20

export function weightOf(count: number): Weight {
  if (count < few) return 'few'
  return count < some ? 'some' : 'many'
}
