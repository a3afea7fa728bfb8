/** Fetches what an island reads; where it does not come, the static page stays as it is and says so. */
export async function load<D>(address: string): Promise<D> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return (await response.json()) as D
}

export function sayFailed(id: string): void {
  document.getElementById(id)?.setAttribute('data-failed', '')
}
