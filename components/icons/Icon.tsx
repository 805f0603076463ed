import type { ComponentChildren } from 'preact'

/** Our own drawings: one stroke on a grid of 20, in the colour of the words beside them. Never the only name. */
function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {children}
    </svg>
  )
}

export const CopyIcon = () => (
  <Icon>
    <rect x="7" y="6.5" width="9.5" height="10.5" rx="1.5" />
    <path d="M13 4A1.5 1.5 0 0 0 11.5 2.5h-7A1.5 1.5 0 0 0 3 4v8.5A1.5 1.5 0 0 0 4.5 14" />
  </Icon>
)

export const DoneIcon = () => (
  <Icon>
    <path d="m4 10.5 4 4 8-9" />
  </Icon>
)

export const PictureIcon = () => (
  <Icon>
    <rect x="2.5" y="4" width="15" height="12" rx="1.5" />
    <path d="m3 14 4-4 3.5 3.5 2.5-2.5 4 4M12.5 7.5h.01" />
  </Icon>
)

export const MediaIcon = () => (
  <Icon>
    <rect x="2.5" y="4" width="15" height="12" rx="1.5" />
    <path d="m8.5 7.5 4 2.5-4 2.5z" />
  </Icon>
)

export const FindIcon = () => (
  <Icon>
    <circle cx="8.5" cy="8.5" r="5" />
    <path d="m12.5 12.5 4.5 4.5" />
  </Icon>
)

export const OnPageIcon = () => (
  <Icon>
    <rect x="2.5" y="3.5" width="15" height="13" rx="1.5" />
    <path d="M2.5 7h15" />
    <path d="M6.5 12h7" stroke-width="3" />
  </Icon>
)

/** Out into a window of its own. */
export const TabIcon = () => (
  <Icon>
    <path d="M9 4H4.5A1.5 1.5 0 0 0 3 5.5v10A1.5 1.5 0 0 0 4.5 17h10a1.5 1.5 0 0 0 1.5-1.5V11" />
    <path d="M12 3h5v5M17 3l-7 7" />
  </Icon>
)

/** A window with a panel at its side. */
export const PanelIcon = () => (
  <Icon>
    <rect x="2.5" y="3.5" width="15" height="13" rx="1.5" />
    <path d="M12 3.5v13M14 7h1.5M14 10h1.5" />
  </Icon>
)

export const LettersIcon = () => (
  <Icon>
    <path d="m1.5 15.5 4.5-11 4.5 11M3.2 11.5h5.6M17.5 9.5v6" />
    <circle cx="15" cy="12.5" r="2.5" />
  </Icon>
)

export const CloseIcon = () => (
  <Icon>
    <path d="m5 5 10 10M15 5 5 15" />
  </Icon>
)

export const ChevronIcon = () => (
  <Icon>
    <path d="m7.5 5 5 5-5 5" />
  </Icon>
)

export const ShareIcon = () => (
  <Icon>
    <path d="M10 12.5v-10M6.5 5.5 10 2l3.5 3.5M6 8.5H4.5V17h11V8.5H14" />
  </Icon>
)
