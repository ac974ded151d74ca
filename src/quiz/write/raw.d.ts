/** A text file taken into the program as it is, by Vite. */
declare module "*.txt?raw" {
  const text: string;
  export default text;
}
