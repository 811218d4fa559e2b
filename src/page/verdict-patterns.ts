// What the verdict looks for, as data. Short on purpose: the gate carries it to every page.

/** Scripts, styles, data. Told by their text: the first look at an element of each kind costs more than all the rest. `__`: what Next.js pushes. */
export const CODE = /[{=]|__/;
/** Everything that is no Arabic letter: none of U+0620 … U+064A (letters are written out here, they weigh less than their codes). */
export const NOT_ARABIC = /[^ؠ-ي]+/g;
/** Everything but letters that Persian, Urdu, Kurdish, Pashto, Uyghur have and Arabic has not: U+0671 … U+06D5, but U+06A9 ک and U+06CC ی are also typed in Arabic. */
export const NOT_FOREIGN = /[^ٱ-ڨڪ-ۋۍ-ە]+/g;
/** Words that begin with the article, alone or after و ب ف ك, or with لل. */
export const ARABIC_WORD = /\s([وبفك]?ال|لل)/g;
/** Text in these is no article's. */
export const FURNITURE = 'nav,footer,aside,label,figcaption';
/** Where the head says what the page is. */
export const DECLARATIONS = '[type*=ld],[name^=gen],[property^=a],[property$=type]';
/** schema.org types of news, in JSON-LD. */
export const NEWS = /type\W+(\w*NewsA|Report|Live|BlogP)/;
/** og:type article(s), a date of publication, other articles of schema.org. */
export const ARTICLE = /^(article|\d{4}-)|type\W+\w*Article/m;
/**
 * Encyclopaedias, forums, questions and fatwas, shops, apps, recipes, lists, chapters of the Quran, what a site says of itself: by address,
 * title, generator, kind; by how the title begins where a headline may hold the word: انفجار ماسورة is news.
 */
export const OTHER_KIND = /فتا?و[ىي]|منتدي|fata?wa|\/(forum|thread|question|about-u|privacy-p)|iawiki|vbu|type\W+(QA|Quest|Dis|Prod|Col|Soft|Rec)|^(pro[df]|video[^/]|سورة|من نحن)/im;
/** Heads of questions and answers. */
export const QUESTION = /^\s*ال(سؤال|جواب|إجاب)/;
/** The address of a front page. */
export const FRONT = /\/\/[^/]+\/(\w\w\/?)?$/;
