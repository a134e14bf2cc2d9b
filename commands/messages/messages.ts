/** Every sentence a user can read. A missing one is a compile error in the language that lacks it. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the catalogue that lands with the commands.
export interface Messages {}
