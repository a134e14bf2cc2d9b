/** opencc-js ships this table without types: `traditional simplified` pairs, one a `|`. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string;
  // The package itself exports it so.
  // biome-ignore lint/style/noDefaultExport: describes a module that is not ours
  export default pairs;
}
