// What single words tell about names near them: one bit a class. Which words belong to a class is said in sources/ and triggers/.

export const CLASS = {
  given: 1, family: 1 << 1, doubtful: 1 << 2, nationality: 1 << 3, title: 1 << 4, role: 1 << 5, kin: 1 << 6, speech: 1 << 7,
  placeHead: 1 << 8, headInName: 1 << 9, organizationHead: 1 << 10, organizationReady: 1 << 11, organizationTail: 1 << 12,
  personPart: 1 << 13, weak: 1 << 14, sport: 1 << 15, placeHeadSure: 1 << 16, namingHead: 1 << 17, direction: 1 << 18, outsideHead: 1 << 19, headOfPlace: 1 << 20,
} as const;

/** Trigger file → class of its words; a second field adds the class named under `marks`. */
export const TRIGGER_FILES: { file: string; bit: number; marks?: Record<string, number> }[] = [
  { file: 'titles.txt', bit: CLASS.title },
  { file: 'roles.txt', bit: CLASS.role },
  { file: 'kin.txt', bit: CLASS.kin },
  { file: 'speech.txt', bit: CLASS.speech },
  { file: 'place-heads.txt', bit: CLASS.placeHead, marks: { '+': CLASS.headInName, '!': CLASS.placeHeadSure, '>': CLASS.direction } },
  { file: 'organization-heads.txt', bit: CLASS.organizationHead, marks: { name: CLASS.organizationReady, proper: 0 } },
  { file: 'organization-tails.txt', bit: CLASS.organizationTail },
  { file: 'person-parts.txt', bit: CLASS.personPart },
  { file: 'sport.txt', bit: CLASS.sport },
  { file: 'place-organizations.txt', bit: CLASS.headOfPlace },
  { file: 'naming-heads.txt', bit: CLASS.namingHead, marks: { outside: CLASS.outsideHead } },
  { file: 'weak-names.txt', bit: CLASS.weak },
];
