// Nouns that tell when, and are no object of the verb before them: يصدر يوم الخميس.

export const TIMES = /^(?:ال)?(?:يوم|أمس|مساء|صباح|ليلة|عام|سنة|مرة|مرات|حين|شهر|أسبوع|أحد|اثنين|إثنين|ثلاثاء|أربعاء|خميس|جمعة|سبت)$/;
