/** On a slow line the printed form is filled in before its script is there: what was typed and ticked, and where the visitor stands in it, is carried into the form that takes its place. */
type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const isTicked = (field: Field): field is HTMLInputElement => field.type === 'checkbox' || field.type === 'radio'
const fieldsOf = (root: ParentNode) => [...root.querySelectorAll<Field>('input, textarea, select')]

/** What a visitor calls the field: both forms are printed from one component, but not always with the same fields open. */
const nameOf = (field: Field) =>
  [field.type, field.name, field.labels?.[0]?.textContent, isTicked(field) && field.value].join(' ')

function isChanged(field: Field): boolean {
  if (isTicked(field)) return field.checked !== field.defaultChecked
  if (field instanceof HTMLSelectElement) return [...field.options].some((one) => one.selected !== one.defaultSelected)
  return field.value !== field.defaultValue
}

/** Reads `root` now, and puts what it read into whatever stands there when the answer is called. */
export function typedBefore(root: ParentNode): () => void {
  const active = document.activeElement as Field
  const typed = fieldsOf(root)
    .filter((field) => isChanged(field) || field === active)
    .map((field) => ({ name: nameOf(field), field, isActive: field === active }))
  return () => {
    for (const { name, field, isActive } of typed) {
      const into = fieldsOf(root).find((one) => nameOf(one) === name)
      if (into === undefined) continue
      if (isChanged(field)) put(field, into)
      if (isActive) stand(field, into)
    }
  }
}

function put(from: Field, into: Field): void {
  if (isTicked(into)) into.checked = (from as HTMLInputElement).checked
  else into.value = from.value
  for (const told of ['input', 'change']) into.dispatchEvent(new Event(told, { bubbles: true }))
}

function stand(from: Field, into: Field): void {
  into.focus({ preventScroll: true })
  if (from instanceof HTMLSelectElement || into instanceof HTMLSelectElement) return
  // Neither a tick nor a number has a cursor.
  if (from.selectionStart !== null) into.setSelectionRange(from.selectionStart, from.selectionEnd)
}
