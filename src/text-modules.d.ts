// Text files that the build puts into the bundle as strings.

declare module '*.txt' {
  const text: string;
  export default text;
}

declare module '*.tsv' {
  const text: string;
  export default text;
}

declare module '*.css' {
  const text: string;
  export default text;
}
