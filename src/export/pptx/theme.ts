import { COLOURS, FACES } from "./look.ts";

/** Our colours by their places in a theme, so that another theme changes the whole talk. */
const PLACES = {
  ink: "dk1",
  paper: "lt1",
  soft: "dk2",
  tint: "lt2",
  accent: "accent1",
  right: "accent2",
  wrong: "accent3",
  line: "accent4",
} as const;
/** Slides call the first four by what they are for. */
const USES: Readonly<Record<string, string>> = { dk1: "tx1", lt1: "bg1", dk2: "tx2", lt2: "bg2" };

/** Puts our colours into the theme of the package. */
export function setTheme(xml: string): string {
  let done = xml.replace(/<a:clrScheme name="[^"]*">/u, '<a:clrScheme name="journal-club">');
  for (const [colour, place] of Object.entries(PLACES)) {
    const value = COLOURS[colour as keyof typeof PLACES];
    done = done.replace(
      new RegExp(`<a:${place}>[\\s\\S]*?</a:${place}>`, "u"),
      `<a:${place}><a:srgbClr val="${value}"/></a:${place}>`,
    );
  }
  return done.replace(
    /<a:(hlink|folHlink)>[\s\S]*?<\/a:\1>/gu,
    `<a:$1><a:srgbClr val="${COLOURS.accent}"/></a:$1>`,
  );
}

/** Colours and faces as the theme's, not as values: who chooses another theme gets it everywhere. */
export function bindToTheme(xml: string): string {
  let done = xml;
  for (const [colour, place] of Object.entries(PLACES)) {
    const value = COLOURS[colour as keyof typeof PLACES];
    done = done.replaceAll(
      `<a:srgbClr val="${value}"/>`,
      `<a:schemeClr val="${USES[place] ?? place}"/>`,
    );
  }
  return done
    .replace(
      new RegExp(`<a:latin typeface="${FACES.serif}"[^>]*/>`, "gu"),
      '<a:latin typeface="+mj-lt"/>',
    )
    .replace(
      new RegExp(`<a:latin typeface="${FACES.sans}"[^>]*/>`, "gu"),
      '<a:latin typeface="+mn-lt"/>',
    )
    .replace(new RegExp(`<a:(ea|cs) typeface="(?:${FACES.serif}|${FACES.sans})"[^>]*/>`, "gu"), "");
}
