/** The few line drawings that the practice pages share, as paths in a 24 by 24 box. They are our own. */
export const ICONS = {
  home: 'M4 11l8-7 8 7v9h-5v-6H9v6H4z',
  search: 'M11 4a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM16 16l5 5',
  bell: 'M6 17h12l-1.5-2.5V10a4.5 4.5 0 0 0-9 0v4.5zM10 20h4',
  letter: 'M3 6h18v12H3zM3 7l9 6 9-6',
  person: 'M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4 21c0-4 3.5-6 8-6s8 2 8 6',
  people:
    'M9 5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM2 20c0-3.5 3-5.5 7-5.5s7 2 7 5.5M16 5a3.5 3.5 0 0 1 0 7M18 14.8c2.5.6 4 2.4 4 5.2',
  globe:
    'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM3 12h18M12 3c3.5 3.5 3.5 14.5 0 18M12 3c-3.5 3.5-3.5 14.5 0 18',
  picture: 'M3 5h18v14H3zM3 16l5-5 4 4 4-5 5 5M8.5 8.5h.01',
  bars: 'M5 20V12M12 20V4M19 20V9',
  face: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM8 14c1.5 3 6.5 3 8 0M9 9.5h.01M15 9.5h.01',
  reply: 'M4 5h16v11h-8l-5 4v-4H4z',
  again: 'M5 9l3-3 3 3M8 6v9a3 3 0 0 0 3 3h3M19 15l-3 3-3-3M16 18V9a3 3 0 0 0-3-3h-3',
  heart: 'M12 20C5 15 3 12 3 9a4.5 4.5 0 0 1 9-1 4.5 4.5 0 0 1 9 1c0 3-2 6-9 11z',
  thumb: 'M4 11h4v9H4zM8 11l4-7c2 0 2.5 1.5 2 3l-1 3h6c1 0 2 1 1.5 2.5l-2 6c-.3 1-1 1.5-2 1.5H8',
  close: 'M6 6l12 12M18 6L6 18',
  plus: 'M12 5v14M5 12h14',
  down: 'M6 9l6 6 6-6',
  share: 'M4 12l16-8-5 16-4-6z',
} as const;
