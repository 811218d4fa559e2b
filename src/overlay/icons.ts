// Line drawings of 16 by 16, as path data.

export const ICONS = {
  close: 'M4 4l8 8M12 4l-8 8',
  copy: 'M6 6h7v7H6zM10 6V3H3v7h3',
  pin: 'M6 2.5h4l-.5 4.5 2.5 2.5H4L6.5 7zM8 9.5V14',
  before: 'M10 3L5 8l5 5',
  after: 'M6 3l5 5-5 5',
  book: 'M8 4C6.5 3 4.500 2.700 2.500 3v9.500c2-.300 4 0 5.500 1 1.500-1 3.500-1.300 5.500-1V3c-2-.300-4 0-5.500 1zM8 4v9.500',
  save: 'M4.500 2.500h7v11L8 10.500l-3.500 3z',
  know: 'M3 8.500l3.200 3.200L13 4.500',
  listen: 'M2.500 6.200v3.600h2.300L8 12.500v-9L4.800 6.200zM10.300 6a2.800 2.800 0 0 1 0 4M12 4.200a5.400 5.400 0 0 1 0 7.600',
} as const;

export type IconName = keyof typeof ICONS;
