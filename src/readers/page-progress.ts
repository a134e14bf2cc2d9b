let told: (pages: number) => void = () => {};

/** Who wants to know how many pages a document has, as soon as its reader does. */
export function onPages(tell: (pages: number) => void): void {
  told = tell;
}

/** Called by a reader before the first page. */
export function tellPages(pages: number): void {
  told(pages);
}
