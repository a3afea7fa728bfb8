/** The mark of the product, 备 in a seal. */
export function Mark() {
  return (
    <span class="mark">
      <span class="mark-seal" aria-hidden="true">
        备
      </span>
      <span>Beian Desk</span>
    </span>
  )
}
