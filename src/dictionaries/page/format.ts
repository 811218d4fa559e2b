// The page's numbers and dates, in the interface's language and the digits the reader likes.

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { language } from '../../controls/index.ts';
import type { Settings } from '../../settings/index.ts';

export interface Format {
  number(value: number): string;
  percent(share: number): string;
  /** An amount of data. */
  size(bytes: number): string;
  date(time: number): string;
}

export function formatFor(digits: Settings['digits']): Format {
  const locale = `${language()}-u-nu-${digits === 'arabic' ? 'arab' : 'latn'}-ca-gregory`;
  const number = (options: Intl.NumberFormatOptions) => (value: number): string => new Intl.NumberFormat(locale, options).format(value);
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const kilobytes = number({ style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 });
  const megabytes = number({ style: 'unit', unit: 'megabyte', maximumSignificantDigits: 2 });
  return {
    number: number({}),
    percent: number({ style: 'percent', maximumFractionDigits: 0 }),
    size: (bytes) => (bytes < 1e6 ? kilobytes(Math.max(1, bytes / 1e3)) : megabytes(bytes / 1e6)),
    date: (time) => dates.format(time),
  };
}

export const FormatContext = createContext<Format>(undefined as unknown as Format);
export const useFormat = (): Format => useContext(FormatContext);
