import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { memoryPages, validateXML } from "xmllint-wasm";

const HELP = `node scripts/check-exports/validate-qti.mjs <package.qti.zip> <folder of schemas>

Holds each item of a QTI package against the official schema, imsqti_v2p1.xsd, and the manifest
against qtiv2p1_imscpv1p2_v1p0.xsd or imscp_v1p1.xsd, whichever is in the folder. The schemas are
not in this repository: their notice asks who first puts them into a product to register with
1EdTech. Fetch them, with all that they import, from https://www.imsglobal.org/question/ into one
folder, without subfolders.`;

const [archive, folder] = process.argv.slice(2);
if (archive === undefined || folder === undefined) {
  console.error(HELP);
  process.exit(2);
}

/** Schemas name each other by address or by path; here all stand side by side. */
const schemas = readdirSync(folder)
  .filter((name) => name.endsWith(".xsd"))
  .map((fileName) => ({
    fileName,
    contents: readFileSync(join(folder, fileName), "utf8").replace(
      /schemaLocation\s*=\s*"([^"]+)"/gu,
      (_, location) => `schemaLocation="${basename(location)}"`,
    ),
  }));
const find = (...names) => schemas.find(({ fileName }) => names.includes(fileName));
const itemSchema = find("imsqti_v2p1.xsd");
const manifestSchema = find("qtiv2p1_imscpv1p2_v1p0.xsd", "imscp_v1p1.xsd");
if (!itemSchema) {
  console.error(`${folder}: imsqti_v2p1.xsd is not there\n\n${HELP}`);
  process.exit(2);
}

let faults = 0;
for (const [fileName, bytes] of Object.entries(unzipSync(readFileSync(archive)))) {
  const schema = fileName === "imsmanifest.xml" ? manifestSchema : itemSchema;
  if (!schema) {
    console.log(`${fileName}: not checked, the schema of manifests is not in ${folder}`);
    continue;
  }
  const { errors } = await validateXML({
    xml: { fileName: basename(fileName), contents: strFromU8(bytes) },
    schema,
    preload: schemas.filter((each) => each !== schema),
    // The schema of items imports that of MathML: some megabytes once they are parsed.
    initialMemoryPages: 64 * memoryPages.MiB,
    maxMemoryPages: 512 * memoryPages.MiB,
  });
  faults += errors.length;
  for (const { message } of errors) console.log(`${fileName}: ${message}`);
  if (errors.length === 0) console.log(`${fileName}: valid`);
}
process.exitCode = faults > 0 ? 1 : 0;
