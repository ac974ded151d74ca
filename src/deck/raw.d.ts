/** A text file taken into the program as it is, by Vite. */
declare module "*.md?raw" {
  const text: string;
  export default text;
}
