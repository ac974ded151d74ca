/** A style sheet taken into the program as it is, by Vite. */
declare module "*.css?raw" {
  const text: string;
  export default text;
}
