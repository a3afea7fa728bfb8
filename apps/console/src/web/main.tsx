/** Starts the console in the browser. */
import './trust.ts'
import './styles/index.css'
import { render } from 'solid-js/web'
import { Desk } from './routes.tsx'

const place = document.getElementById('desk')
if (place) render(() => <Desk />, place)
