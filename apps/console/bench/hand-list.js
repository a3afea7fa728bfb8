/** The anchor of P16: the same list by hand, all rows in memory, thirty-six of them drawn and used again. */
const height = 52
const drawn = 36
const rows = []
const table = document.createElement('table')
const body = table.createTBody()
const space = document.createElement('div')
document.body.append(space)
space.style.position = 'relative'
table.style.position = 'absolute'
space.append(table)
const lines = Array.from({ length: drawn }, () => {
  const line = body.insertRow()
  line.style.height = `${height}px`
  return Array.from({ length: 9 }, () => line.insertCell())
})

function tell(cells, row) {
  cells[0].parentElement.dataset.case = row.id
  cells[1].textContent = row.name ?? row.client.name
  cells[2].textContent = row.procedure
  cells[3].textContent = row.province
  cells[4].textContent = row.stage
  cells[5].textContent = row.turn
  cells[6].textContent = row.next?.day ?? ''
  cells[7].textContent = row.findings.block
  cells[8].textContent = row.consultant.name
}

function draw() {
  const first = Math.max(0, Math.min(Math.floor(window.scrollY / height) - 4, rows.length - drawn))
  table.style.top = `${first * height}px`
  for (const [place, cells] of lines.entries()) if (rows[first + place]) tell(cells, rows[first + place])
}

async function load(after) {
  const answer = await fetch('/trpc/cases.list', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-beian': '1' },
    body: JSON.stringify(after ? { after } : {}),
  })
  const { rows: more, next } = (await answer.json()).result.data
  rows.push(...more)
  space.style.height = `${rows.length * height}px`
  draw()
  return next
}

window.loadUntil = async (wanted) => {
  let next = window.next
  while (next && rows.length < wanted) next = await load(next)
}
addEventListener('scroll', draw)
window.next = await load()
