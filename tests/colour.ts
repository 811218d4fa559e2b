// What eyes make of colours: contrast after WCAG 2.2, colour vision deficiencies after Machado, Oliveira and Fernandes (2009),
// differences in Oklab (times 100: about 2 is just noticed).

type Triple = [number, number, number];

/** 0 … 255 each. */
export function channels(hex: string): Triple {
  return [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as Triple;
}

function linear(hex: string): Triple {
  return channels(hex).map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as Triple;
}

function luminance(hex: string): number {
  const [red, green, blue] = linear(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

export const VISIONS = {
  'full colour vision': [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
} satisfies Record<string, Triple[]>;
export type Vision = keyof typeof VISIONS;

const times = (matrix: readonly Triple[], [x, y, z]: Triple): Triple => matrix.map(([a, b, c]) => a * x + b * y + c * z) as Triple;

/** The colour as that vision has it, linear. */
export function simulate(hex: string, vision: Vision): Triple {
  return times(VISIONS[vision] as Triple[], linear(hex)).map((part) => Math.min(1, Math.max(0, part))) as Triple;
}

const CONES: Triple[] = [[0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566], [0.0883024619, 0.2817188376, 0.6299787005]];
const OKLAB: Triple[] = [[0.2104542553, 0.793617785, -0.0040720468], [1.9779984951, -2.428592205, 0.4505937099], [0.0259040371, 0.7827717662, -0.808675766]];

const oklab = (colour: Triple): Triple => times(OKLAB, times(CONES, colour).map(Math.cbrt) as Triple);

export function differ(one: Triple, other: Triple): number {
  const [a, b] = [oklab(one), oklab(other)];
  return 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
