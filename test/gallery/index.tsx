import { render } from 'preact'
import { Gallery } from './Gallery.tsx'
import './index.css'

render(<Gallery />, document.body)
