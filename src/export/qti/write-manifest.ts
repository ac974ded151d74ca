import { escapeXml } from "../questions/inline-html.ts";

const PACKAGE = "http://www.imsglobal.org/xsd/imscp_v1p1";
const PACKAGE_SCHEMA = "http://www.imsglobal.org/xsd/qti/qtiv2p1/qtiv2p1_imscpv1p2_v1p0.xsd";

/** The list of a package's items, which stands in it as `imsmanifest.xml` (IMS Content Packaging). */
export function writeManifest(
  identifier: string,
  items: readonly { readonly identifier: string; readonly file: string }[],
): string {
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<manifest xmlns="${PACKAGE}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${PACKAGE} ${PACKAGE_SCHEMA}" identifier="${escapeXml(identifier)}">`,
    "<metadata><schema>QTIv2.1 Package</schema><schemaversion>1.0.0</schemaversion></metadata>",
    "<organizations/>",
    "<resources>",
    ...items.map(
      (item) =>
        `<resource identifier="${escapeXml(item.identifier)}" type="imsqti_item_xmlv2p1" href="${escapeXml(item.file)}"><file href="${escapeXml(item.file)}"/></resource>`,
    ),
    "</resources>",
    "</manifest>",
    "",
  ].join("\n");
}
