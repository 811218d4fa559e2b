// Numbers as the interface writes them: in its language, in the digits the reader likes (7 or ٧).

export type Digits = 'western' | 'arabic';

/** The locale to hand to Intl for an interface language and a reader's digits; `-u-nu-` names the digits. */
export function numeralLocale(language: string, digits: Digits): string {
  return `${language}-u-nu-${digits === 'arabic' ? 'arab' : 'latn'}`;
}

export function numbersFor(language: string, digits: Digits, options?: Intl.NumberFormatOptions): (value: number) => string {
  const format = new Intl.NumberFormat(numeralLocale(language, digits), options);
  return (value) => format.format(value);
}
