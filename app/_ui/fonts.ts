import localFont from 'next/font/local'

// Self-hosted from npm packages (SIL Open Font Licence). next/font gives the fallback the metrics of the face, so that
// nothing moves when it arrives. Latin is fetched at once, Latin Extended (Ş, ğ, ł …) only where a page has such a letter.
export const serif = localFont({
  src: [
    {
      path: '../../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2',
      style: 'normal',
    },
    {
      path: '../../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-opsz-italic.woff2',
      style: 'italic',
    },
  ],
  weight: '200 800',
  variable: '--face-serif',
  adjustFontFallback: 'Times New Roman',
})

export const serifExtended = localFont({
  src: '../../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-ext-opsz-normal.woff2',
  weight: '200 800',
  variable: '--face-serif-extended',
  adjustFontFallback: false,
  preload: false,
  declarations: [
    {
      prop: 'unicode-range',
      value: 'U+0100-02BA, U+02BD-02FF, U+1E00-1E9F, U+1EF2-1EFF, U+20A0-20CF',
    },
  ],
})

export const sans = localFont({
  src: '../../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  weight: '100 900',
  variable: '--face-sans',
  adjustFontFallback: 'Arial',
})

export const sansExtended = localFont({
  src: '../../node_modules/@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2',
  weight: '100 900',
  variable: '--face-sans-extended',
  adjustFontFallback: false,
  preload: false,
  declarations: [
    {
      prop: 'unicode-range',
      value: 'U+0100-02BA, U+02BD-02FF, U+1E00-1E9F, U+1EF2-1EFF, U+20A0-20CF',
    },
  ],
})
